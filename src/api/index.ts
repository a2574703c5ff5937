export { openApiOf } from './open-api.ts';
export { logOf, type LogParts } from './serve-log.ts';
export { commandsOf, type Commands } from './serve-commands.ts';
