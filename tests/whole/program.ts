import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { layDatabase } from '../template/open-fresh.ts';

/** Runs the real program, as a person does, in data directories of its own. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export type Program = ChildProcessByStdio<null, Readable, Readable>;

const running = new Set<Program>();
const folders: string[] = [];

/** A new folder that goes when the tests of the file have ended. */
export function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `codicil-whole-${name}-`));
  folders.push(folder);
  return folder;
}

/** A data directory in a folder, with an empty database laid into it: its making is tested where none is laid. */
export function newData(folder: string, name = 'data'): string {
  const data = join(folder, name);
  layDatabase(join(data, 'database'));
  return data;
}

/** To be called after all tests of a file. */
export function leaveNothing(): void {
  for (const program of running) program.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Starts the program on a data directory. */
export function launch(data: string, args: readonly string[], options: Options = {}): Program {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(CODICIL_|DATABASE_URL$|PORT$|NODE_OPTIONS$|VITEST|NODE_ENV$)/.test(name),
  );
  const program = spawn(process.execPath, [join(root, 'bin/codicil.cjs'), '--data', data, ...args], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...Object.fromEntries(inherited), NODE_NO_WARNINGS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(program);
  program.once('close', () => running.delete(program));
  return program;
}

/** Runs one command to its end. */
export async function run(data: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const program = launch(data, args, options);
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  const [stdout, stderr, code] = await Promise.all([text(program.stdout), text(program.stderr), ended]);
  return { code, stdout, stderr };
}

/** Runs a command that must do its work, and gives what it prints. */
export async function done(data: string, args: readonly string[], options: Options = {}): Promise<string> {
  const { code, stdout, stderr } = await run(data, args, options);
  if (code !== 0) throw new Error(`codicil ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return stdout;
}

export interface Served {
  readonly origin: string;
  readonly token: string;
  readonly pid: number;
  /** What the server has said so far. */
  said(): string;
  /** Asks a command of the server, as the command line does. */
  ask<T>(name: string, input: unknown): Promise<T>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
}

/** Starts the server on a free port and waits until it answers. */
export async function serve(
  data: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  const program = launch(data, ['start', '--port', '0', ...args], { env });
  let said = '';
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    program.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('Stop it with')) resolve();
    });
    program.stdout.resume();
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });
  // The demonstration has a directory of its own beside.
  const directory = /^Data: (.+)$/m.exec(said)?.[1] ?? data;
  const { port, pid } = JSON.parse(readFileSync(join(directory, 'server.json'), 'utf8')) as {
    port: number;
    pid: number;
  };
  const token = readFileSync(join(directory, 'token'), 'utf8').trim();
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    token,
    pid,
    said: () => said,
    async ask<T>(name: string, input: unknown): Promise<T> {
      const answer = await fetch(`${origin}/commands/${name}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      const last = JSON.parse((await answer.text()).trim().split('\n').at(-1) ?? 'null') as {
        done?: T;
        failed?: { message: string };
      };
      if (last.failed !== undefined) throw new Error(last.failed.message);
      return last.done as T;
    },
    async stop() {
      program.kill('SIGTERM');
      return ended;
    },
  };
}
