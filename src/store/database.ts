import { mkdir, readdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import { StoreError, instantOf } from '#kernel';
import { embeddedDialect, Line } from './embedded.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

/** How a thread reaches the database: through a port of the embedded one, or by the address of a PostgreSQL server. */
export type Reach =
  | { readonly kind: 'port'; readonly port: MessagePort; readonly patient: boolean }
  | { readonly kind: 'server'; readonly url: string };

export interface Store {
  readonly db: Database;
  /** A way in for another thread. A patient one lets all others go first. Transfer its port with the message that holds it. */
  reach(options: { patient: boolean }): Reach;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date: the embedded one under `directory`, or the PostgreSQL server at
 * `url` if given. The caller holds the lock on the directory.
 */
export async function openStore(options: { directory: string; url?: string | undefined }): Promise<Store> {
  const store = options.url === undefined ? await openEmbedded(options.directory) : await openServer(options.url);
  await migrate(store.db);
  return store;
}

/** The database as another thread sees it. */
export async function connect(reach: Reach): Promise<Database> {
  return reach.kind === 'port' ? databaseOver(new Line(reach.port, reach.patient)) : openPool(reach.url);
}

const lines = new WeakMap<Database, Line>();

function databaseOver(line: Line): Database {
  const db = new Kysely<Tables>({ dialect: embeddedDialect(line) });
  lines.set(db, line);
  return db;
}

/**
 * How many rows somebody patient takes at a time: `most`, and a fifth while readers ask the embedded database, which is one
 * session: they wait for the statement or transaction that is under way.
 */
export function atOnce(db: Database, most: number): number {
  return lines.get(db)?.readers === true ? Math.max(1, Math.floor(most / 5)) : most;
}

async function openEmbedded(directory: string): Promise<Store> {
  await mkdir(directory, { recursive: true });
  const thread = new Worker(new URL('./pglite-thread.ts', import.meta.url), {
    workerData: { directory },
    stderr: false,
  });
  // A listener of each kind: `once` of events would reject with the bare error before the sentence about it is made.
  const first = await new Promise<{ ready?: true }>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  }).catch(async (error: Error) => {
    throw (await isFull(directory))
      ? new StoreError(
          'disk-full',
          `The disk is full: the embedded database under ${directory} does not start. Make room and start again; nothing is lost.`,
          { cause: error },
        )
      : new StoreError('embedded-start', `The embedded database under ${directory} does not start: ${error.message}`, {
          cause: error,
        });
  });
  if (first.ready !== true)
    throw new StoreError('embedded-start', `The embedded database under ${directory} does not start.`);
  const db = databaseOver(new Line(thread, false));
  return {
    db,
    reach({ patient }) {
      const { port1, port2 } = new MessageChannel();
      thread.postMessage({ connect: port1, patient }, [port1]);
      return { kind: 'port', port: port2, patient };
    },
    async close() {
      const closed = new Promise<void>((resolve) => {
        thread.on('message', (message: object) => {
          if ('closed' in message) resolve();
        });
        thread.once('exit', () => resolve());
      });
      thread.postMessage({ close: true });
      await closed;
      await thread.terminate();
    },
  };
}

/** The database needs some room to start: what it writes ahead, and its lock. */
async function isFull(directory: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(directory);
  return bavail * bsize < 4 * 1024 * 1024;
}

async function openServer(url: string): Promise<Store> {
  const db = await openPool(url);
  return { db, reach: () => ({ kind: 'server', url }), close: () => db.destroy() };
}

async function openPool(url: string): Promise<Database> {
  const { default: pg } = await import('pg');
  const types = {
    getTypeParser(oid: number, format?: 'text' | 'binary') {
      if (oid === 20) return Number;
      if (oid === 1184)
        return (value: string) =>
          instantOf(Math.floor(Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')) / 1000));
      return pg.types.getTypeParser(oid, format as 'text');
    },
  };
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 8, types: types as never }) }),
  });
}

const migrations = new URL('./migrations/', import.meta.url);

/** Runs the numbered files of `migrations/` that have not run, each in a transaction, one process at a time. */
async function migrate(db: Database): Promise<void> {
  await sql`create table if not exists migrations (name text primary key, ran_at timestamptz not null default now())`.execute(
    db,
  );
  const names = (await readdir(migrations)).filter((name) => name.endsWith('.sql')).sort();
  for (const name of names) {
    const file = await readFile(new URL(join('.', name), migrations), 'utf8');
    await db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(7133302)`.execute(trx);
      const { rows } = await sql`select 1 from migrations where name = ${name}`.execute(trx);
      if (rows.length > 0) return;
      await sql.raw(file).execute(trx);
      await sql`insert into migrations (name) values (${name})`.execute(trx);
    });
  }
}
