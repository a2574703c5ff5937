import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertMany } from './bulk.ts';
import { connect, openStore, type Store } from './database.ts';
import { lockDirectory } from './lock.ts';
import { refreshStatistics } from './statistics.ts';

let directory: string;
let store: Store;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-store-'));
  store = await openStore({ directory: join(directory, 'database') });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

test('rows go in by the hundred and come out as they were', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => ({
    key: `k${index}`,
    body: `Body “${index}”\n\\`,
    leads: ['a', 'ü'],
    heading: '',
  }));
  await insertMany(store.db, 'passages', ['key', 'body', 'leads', 'heading'], rows);
  const found = await store.db.selectFrom('passages').selectAll().where('key', '=', 'k7').executeTakeFirstOrThrow();
  expect(found).toMatchObject({ body: 'Body “7”\n\\', leads: ['a', 'ü'] });
});

test('an open transaction of one thread makes the others wait and a failed one leaves nothing', async () => {
  const reach = store.reach({ patient: true });
  const other = await connect(reach);
  const order: string[] = [];
  const transaction = store.db.transaction().execute(async (trx) => {
    await trx.insertInto('platforms').values({ id: 'p1', slug: 'one', name: 'One' }).execute();
    await new Promise((resolve) => setTimeout(resolve, 50));
    order.push('transaction');
    throw new Error('no');
  });
  const read = other
    .selectFrom('platforms')
    .selectAll()
    .execute()
    .then((rows) => {
      order.push('read');
      return rows;
    });
  await expect(transaction).rejects.toThrow('no');
  expect(await read).toEqual([]);
  expect(order).toEqual(['transaction', 'read']);
});

test('a table is counted for the planner once it is large, and never while it is all but empty', async () => {
  const counted = async (): Promise<Record<string, number>> => {
    const { rows } = await sql<{ name: string; rows: number }>`
      select relname as name, reltuples::int as rows from pg_class where relname in ('passages', 'wordings')`.execute(
      store.db,
    );
    return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
  };
  await refreshStatistics(store.db);
  expect(await counted()).toEqual({ passages: -1, wordings: -1 });
  await sql`insert into passages (key, body, leads, heading) select 'n' || n, repeat('word ', 30), '[]', '' from generate_series(1, 8000) n`.execute(
    store.db,
  );
  await refreshStatistics(store.db);
  expect(await counted()).toEqual({ passages: 8300, wordings: -1 });
  await sql`insert into passages (key, body, leads, heading) select 'm' || n, repeat('word ', 30), '[]', '' from generate_series(1, 1000) n`.execute(
    store.db,
  );
  await refreshStatistics(store.db);
  expect(await counted()).toEqual({ passages: 8300, wordings: -1 });
});

test('times come out as instants', async () => {
  await store.db
    .insertInto('collections')
    .values({ id: 'c', name: 'c', address: 'a', head: null, imported_at: '2021-08-17T10:46:17Z' })
    .execute();
  const row = await store.db.selectFrom('collections').select('imported_at').executeTakeFirstOrThrow();
  expect(row.imported_at).toBe('2021-08-17T10:46:17Z');
});

test('a second process is refused the directory', async () => {
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toMatchObject({ code: 'held' });
  await lock.release();
  await (await lockDirectory(directory)).release();
});

test('a folder that holds no database is named in one sentence', async () => {
  const broken = join(directory, 'broken');
  await mkdir(broken);
  await writeFile(join(broken, 'PG_VERSION'), '1\n');
  await expect(openStore({ directory: broken })).rejects.toMatchObject({
    code: 'embedded-start',
    message: expect.stringContaining(`The embedded database under ${broken} does not start`) as string,
  });
});
