export { commandsOf, type Commands } from './serve-commands.ts';
