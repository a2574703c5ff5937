import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitAll, fernwick, fernwickLater, many, pollard } from '../whole/invented-collection.ts';
import { done, launch, leaveNothing, newFolder, run, serve, type Served } from '../whole/program.ts';
import { publishedShape, type Published } from '../whole/published-shape.ts';
import { packagedPostgres, startPostgres, type Postgres } from './postgres.ts';

if (packagedPostgres === null) {
  process.stderr.write(
    `\n*** PostgreSQL is NOT tested here: there is no package of it for ${process.platform}-${process.arch}. ***\n\n`,
  );
}

const folder = newFolder('pg');
afterAll(leaveNothing);
let postgres: Postgres;

async function ask<T extends object>(database: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function newDatabase(name: string): Promise<Readonly<Record<string, string>>> {
  await ask('postgres', `create database ${name}`);
  return { DATABASE_URL: postgres.url(name) };
}

/** Every document as published, by its address. */
async function everything(server: Served, addresses: readonly string[]): Promise<Published[]> {
  return Promise.all(
    addresses.map(async (address) =>
      publishedShape.parse(await server.ask('desk-record', [...address.split('/'), {}])),
    ),
  );
}

describe.skipIf(packagedPostgres === null)('on a PostgreSQL server', () => {
  beforeAll(async () => {
    postgres = await startPostgres(packagedPostgres ?? '');
  });
  afterAll(async () => {
    await postgres?.stop();
  });

  test('the same collections give the same documents as in the embedded database, ids included', async () => {
    const env = await newDatabase('whole');
    const [embedded, served] = [join(folder, 'embedded'), join(folder, 'served')];
    const collections = [
      commitAll(folder, 'fernwick-versions', fernwick()),
      commitAll(folder, 'pollard-versions', pollard()),
    ];
    for (const collection of collections) {
      await done(embedded, ['import', collection]);
      await done(served, ['import', collection], { env });
    }
    commitAll(folder, 'fernwick-versions', fernwickLater());
    const [one, two] = [await serve(embedded), await serve(served, [], env)];
    for (const server of [one, two]) await server.ask('import', { address: collections[0], only: null });
    const addresses = (
      await ask<{ address: string }>(
        'whole',
        `select p.slug || '/' || d.slug as address from documents d join platforms p on p.id = d.platform_id order by 1`,
      )
    ).map(({ address }) => address);
    expect(addresses).toHaveLength(6);
    expect(await everything(two, addresses)).toEqual(await everything(one, addresses));
    expect(await two.ask('stats', null)).toEqual(await one.ask('stats', null));
    const search = ['unsolicited mass email', { page: 1 }];
    expect(await two.ask('desk-search', search)).toEqual(await one.ask('desk-search', search));
    expect(await two.ask('verify', { of: null, history: true })).toMatchObject({
      misplaced: [],
      unconfirmed: [],
      log: { faults: [] },
    });

    // Two processes read at once: the server, and a command that has a copy of the archive and the same database.
    const second = join(folder, 'second');
    cpSync(served, second, { recursive: true, filter: (path) => !/(lock|server\.json)$/.test(path) });
    const pages = Array.from({ length: 20 }, () =>
      fetch(`${two.origin}/platforms/larkspur-cloud/terms-of-service.json`).then((answer) => answer.status),
    );
    const [shown, text] = await Promise.all([
      done(second, ['show', 'marl/privacy-policy', '--json'], { env }),
      done(served, ['text', 'marl/privacy-policy'], { env }),
    ]);
    expect(publishedShape.parse(JSON.parse(shown)).document.slug).toBe('privacy-policy');
    expect(text).toContain('🦊');
    expect(new Set(await Promise.all(pages))).toEqual(new Set([200]));
    expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
  });

  test('an import killed at any of its steps is carried on to the same end', async () => {
    const repository = commitAll(folder, 'thicket-versions', many(20, 4));
    const [calm, killed] = [await newDatabase('calm'), await newDatabase('killed')];
    const [quiet, broken] = [join(folder, 'quiet'), join(folder, 'broken')];
    await done(quiet, ['import', repository], { env: calm });
    // Captures stored; some documents followed; what stands written for some; all followed, and the comparison not made.
    for (const reached of [
      'select exists (select 1 from captures) as reached',
      'select count(distinct variant_id) > 3 as reached from versions',
      'select count(distinct variant_id) > 8 as reached from standing',
      'select count(*) >= 80 as reached from versions',
    ]) {
      const importing = launch(broken, ['import', repository], { env: killed });
      let over = false;
      const ended = new Promise<void>((resolve) => importing.once('close', () => resolve())).then(() => (over = true));
      while (!over && !(await ask<{ reached: boolean }>('killed', reached).catch(() => []))[0]?.reached) await pause(5);
      importing.kill('SIGKILL');
      await ended;
    }
    expect((await run(broken, ['import', repository], { env: killed })).code).toBe(0);
    const state = (database: string) =>
      Promise.all(
        [
          'select id, ordinal, kind, wording_changed from versions order by id',
          'select provision_id, variant_id, from_ordinal, to_ordinal from wordings order by 1, 2, 3',
          'select provision_id, position, title, counted from standing order by 1, 2',
          'select id, withheld from changes order by 1',
          'select provision_id, nearest from counterparts order by 1',
          'select head from collections',
        ].map((sql) => ask(database, sql)),
      );
    expect(await state('killed')).toEqual(await state('calm'));
  });
});
