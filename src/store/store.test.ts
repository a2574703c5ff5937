import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertMany } from './bulk.ts';
import { connect, openStore, type Database, type Store } from './database.ts';
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

/** Statements that the database holds parsed, and how often each was run, among those that hold a word. */
async function parsed(word: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ statement: string; runs: number }>`
    select statement, (generic_plans + custom_plans)::int as runs from pg_prepared_statements
    where statement like ${`%${word}%`} and statement not like '%pg_prepared_statements%'`.execute(store.db);
  return Object.fromEntries(rows.map(({ statement, runs }) => [statement, runs]));
}

test('values go in and come out as they were, however often a statement is asked', async () => {
  const values = {
    texts: ['a', 'ü "q" \\ {,}', null],
    numbers: [1, 2],
    json: { a: [1, null, 'x'] },
    bytes: new Uint8Array([0, 127, 255]),
    at: '2021-08-17T10:46:17Z',
    big: 42,
    huge: 9_007_199_254_740_993n,
    nothing: null,
    yes: true,
    half: 0.5,
    words: 'Terms “of” use\n\\',
  };
  for (const asked of [values, values, Object.fromEntries(Object.keys(values).map((key) => [key, null])), values])
    expect(
      (
        await sql`select ${asked['texts']}::text[] as texts, ${asked['numbers']}::int[] as numbers, ${asked['json']}::jsonb as json,
          ${asked['bytes']}::bytea as bytes, ${asked['at']}::timestamptz as at, ${asked['big']}::bigint as big, ${asked['huge']}::bigint as huge,
          ${asked['nothing']}::text as nothing, ${asked['yes']}::boolean as yes, ${asked['half']}::float8 as half, ${asked['words']}::text as words`.execute(
          store.db,
        )
      ).rows,
    ).toEqual([asked]);
  expect(Object.values(await parsed('as numbers'))).toEqual([4]);
});

test('of the statements held parsed, those longest unasked go first', async () => {
  for (let turn = 0; turn < 200; turn += 1) {
    await sql.raw(`select ${turn} as turn`).execute(store.db);
    if (turn % 50 === 0) expect((await sql.raw('select 0 as turn').execute(store.db)).rows).toEqual([{ turn: 0 }]);
  }
  const held = await parsed('as turn');
  expect(Object.keys(held).length).toBeLessThan(200);
  expect(held).toMatchObject({ 'select 0 as turn': 5, 'select 199 as turn': 1 });
  expect(held).not.toHaveProperty(['select 1 as turn']);
});

test('a statement that fails, when parsed, bound or run, leaves the others well', async () => {
  const half = (by: unknown): Promise<{ rows: unknown[] }> => sql`select 1 / ${by}::int as half`.execute(store.db);
  expect((await half(1)).rows).toEqual([{ half: 1 }]);
  await expect(half(0)).rejects.toMatchObject({ sqlState: '22012' });
  await expect(half('no number')).rejects.toMatchObject({ sqlState: '22P02' });
  await expect(sql`select nonsense from nowhere`.execute(store.db)).rejects.toMatchObject({ sqlState: '42P01' });
  expect((await half(1)).rows).toEqual([{ half: 1 }]);
});

test('a failure within a transaction undoes it, and what was parsed in it serves on', async () => {
  const put = (db: Database, slug: string): Promise<{ numAffectedRows?: bigint }> =>
    sql`insert into platforms (id, slug, name) values (${slug}, 'same', ${slug})`.execute(db);
  await expect(
    store.db.transaction().execute(async (trx) => {
      await put(trx, 'a');
      await put(trx, 'b');
    }),
  ).rejects.toMatchObject({ sqlState: '23505' });
  expect(await store.db.selectFrom('platforms').selectAll().where('slug', '=', 'same').execute()).toEqual([]);
  expect(await store.db.transaction().execute((trx) => put(trx, 'c'))).toMatchObject({ numAffectedRows: 1n });
  expect(await store.db.selectFrom('platforms').select('id').where('slug', '=', 'same').execute()).toEqual([
    { id: 'c' },
  ]);
});

test('a patient transaction is sent when it asks something or ends, so that nobody waits for its writer meanwhile', async () => {
  const patient = await connect(store.reach({ patient: true }));
  const put = (db: Database, id: string): Promise<unknown> =>
    db.insertInto('platforms').values({ id, slug: id, name: id }).execute();
  const named = (db: Database): Promise<{ id: string }[]> =>
    db.selectFrom('platforms').select('id').where('id', 'like', 'held%').orderBy('id').execute();

  await patient.transaction().execute(async (trx) => {
    await put(trx, 'held1');
    expect(await named(store.db)).toEqual([]);
    expect(await named(trx)).toEqual([{ id: 'held1' }]);
    await put(trx, 'held2');
  });
  expect(await named(store.db)).toEqual([{ id: 'held1' }, { id: 'held2' }]);

  const failing = patient.transaction().execute(async (trx) => {
    await put(trx, 'held3');
    await put(trx, 'held2');
    await put(trx, 'held4');
  });
  await expect(failing).rejects.toMatchObject({ sqlState: '23505' });
  const givenUp = patient.transaction().execute(async (trx) => {
    await put(trx, 'held5');
    throw new Error('no');
  });
  await expect(givenUp).rejects.toThrow('no');
  const late = patient.transaction().execute(async (trx) => {
    await put(trx, 'held6');
    await named(trx);
    await put(trx, 'held7');
    throw new Error('too late');
  });
  await expect(late).rejects.toThrow('too late');
  expect(await named(store.db)).toEqual([{ id: 'held1' }, { id: 'held2' }]);
  const removed = patient
    .transaction()
    .execute((trx) => sql`delete from platforms where id like 'held%' returning id`.execute(trx));
  expect((await removed).rows).toHaveLength(2);
});

test('what changes a table makes all be parsed again, and so does much that was written since', async () => {
  const all = sql`select * from boxes order by id`;
  const fill = (from: number, to: number): Promise<{ numAffectedRows?: bigint }> =>
    sql`insert into boxes select n from generate_series(${from}::int, ${to}::int) n`.execute(store.db);
  await sql`create table boxes (id int)`.execute(store.db);
  await fill(1, 1);
  expect((await all.execute(store.db)).rows).toEqual([{ id: 1 }]);
  await sql`analyze boxes`.execute(store.db);
  expect(await parsed('* from boxes')).toEqual({ 'select * from boxes order by id': 1 });
  await sql`alter table boxes add column more int default 3`.execute(store.db);
  expect(await parsed('boxes')).toEqual({});
  expect((await all.execute(store.db)).rows).toEqual([{ id: 1, more: 3 }]);
  expect((await all.execute(store.db)).rows).toEqual([{ id: 1, more: 3 }]);
  const { rows } = await sql<{ written: number }>`select count(*)::int as written from passages`.execute(store.db);
  expect(await fill(2, 2 + 1000 + rows[0]!.written)).toEqual({
    rows: [],
    numAffectedRows: BigInt(1001 + rows[0]!.written),
  });
  expect((await all.execute(store.db)).rows).toHaveLength(2 + 1000 + rows[0]!.written);
  expect(await parsed('* from boxes')).toEqual({ 'select * from boxes order by id': 1 });
  await sql`drop table boxes`.execute(store.db);
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
