import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ImportError } from '#kernel';

/** Only these transports, no prompts, no configuration of the machine or of the person, no hooks. */
const settings = [
  '-c',
  'protocol.allow=never',
  '-c',
  'protocol.file.allow=always',
  '-c',
  'protocol.https.allow=always',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'safe.directory=*',
  '-c',
  'fetch.fsckObjects=false',
];

const environment = {
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'file:https',
  GIT_PROTOCOL_FROM_USER: '0',
};

export type Git = ChildProcessByStdio<null, Readable, Readable>;

/** Starts git with arguments that are ours; whatever comes from outside stands after `--` or was checked before. */
export function startGit(args: readonly string[], more: Readonly<Record<string, string>> = {}): Git {
  return spawn('git', [...settings, ...args], { env: { ...environment, ...more }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs git to its end and returns what it prints. @throws ImportError `git-missing`, `git-failed` */
export async function runGit(args: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<string> {
  const git = startGit(args, more);
  const [output] = await Promise.all([text(git.stdout), endOf(git)]);
  return output;
}

/** Resolves when git ended well. @throws ImportError with git's own last sentence */
export async function endOf(git: Git): Promise<void> {
  const said = text(git.stderr);
  const code = await new Promise<number | null>((resolve, reject) => {
    git.once('error', (error) =>
      reject(
        new ImportError('git-missing', 'git is not installed; importing a collection needs it.', { cause: error }),
      ),
    );
    git.once('close', resolve);
  });
  if (code === 0) return;
  const lines = (await said)
    .trim()
    .split('\n')
    .filter((line) => /^(fatal|error):/.test(line));
  throw new ImportError(
    'git-failed',
    `git could not read it: ${lines.at(-1)?.replace(/^(fatal|error): */, '') ?? `it ended with ${code ?? 'a signal'}`}.`,
  );
}
