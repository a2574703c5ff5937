export { runCli, type CliParts } from './program.ts';
export type { Reach, VerifyReport } from './reach.ts';
