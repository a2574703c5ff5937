export { openApiOf } from './open-api.ts';
export { commandsOf, type Commands } from './serve-commands.ts';
