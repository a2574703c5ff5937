import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { markSeen } from './mark-seen.ts';
import { unwatch } from './unwatch.ts';
import { watch, type WatchRequest } from './watch.ts';

const [p1, p0] = ['aaaaaaaaaaaaaaa2', 'bbbbbbbbbbbbbbb3'];
let directory: string;
let store: Store;
let minute = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-watching-'));
  store = await openFresh(join(directory, 'database'));
  await sql
    .raw(`
    insert into platforms (id, slug, name) values ('pl', 'larkspur', 'Larkspur');
    insert into documents values ('d1', 'pl', 'terms', 'Terms of Service', 'terms', 'Terms');
    insert into provisions (id, document_id, slug, alias_of) values ('${p1}', 'd1', 'no-spam', null), ('${p0}', 'd1', 'old', '${p1}');`)
    .execute(store.db);
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  await sql.raw('delete from alerts; delete from watches; delete from audit;').execute(store.db);
});

const room = () => ({
  db: store.db,
  now: () => `2026-06-01T12:${String((minute += 1)).padStart(2, '0')}:00Z`,
  hasType: (id: string) => id === 'use.spam',
});
const ask = (kind: WatchRequest['kind'], target: string) => watch({ kind, target }, 'site', room());
const targets = async () =>
  (await store.db.selectFrom('watches').select('target').orderBy('since').execute()).map((row) => row.target);
const acts = async () =>
  (await store.db.selectFrom('audit').selectAll().orderBy('id').execute()).map(({ act, by }) => `${act} by ${by}`);

test('a platform, document, provision or type is watched by its address or id', async () => {
  await ask('platform', '/platforms/larkspur');
  await ask('document', '/platforms/larkspur/terms?variant=main');
  await ask('provision', `/platforms/larkspur/terms/provisions/${p1}-no-spam`);
  await ask('type', '/types/use.spam');
  expect(await targets()).toEqual(['pl', 'd1', p1, 'use.spam']);
  for (const [kind, target] of [
    ['platform', 'pl'],
    ['platform', 'larkspur'],
    ['document', 'd1'],
    ['provision', p1],
    ['provision', p0],
    ['type', 'use.spam'],
  ] as const)
    await ask(kind, target);
  expect(await targets()).toHaveLength(4);
  expect(await acts()).toEqual(Array.from({ length: 4 }, () => 'watch by site'));
});

test.each([
  ['platform', '/platforms/fernbank'],
  ['platform', '/platforms/larkspur/terms'],
  ['platform', '/types/use.spam'],
  ['document', '/platforms/larkspur/privacy'],
  ['document', '/platforms/larkspur'],
  ['provision', '/platforms/larkspur/terms/provisions/ccccccccccccccc4-x'],
  ['provision', ''],
  ['type', '/types/use.nothing'],
] as const)('there is no %s %s', async (kind, target) => {
  await expect(ask(kind, target)).rejects.toMatchObject({ name: 'NotFoundError' });
  expect([await targets(), await acts()]).toEqual([[], []]);
});

test('an unknown kind is refused', async () => {
  await expect(ask('planet' as 'type', '/platforms/larkspur')).rejects.toMatchObject({ code: 'bad-kind' });
});

test('a watch ends once and can be put on again', async () => {
  const id = await ask('platform', '/platforms/larkspur');
  await unwatch(id, 'command line', room());
  await unwatch(id, 'command line', room());
  const again = await ask('platform', '/platforms/larkspur');
  expect(again).not.toBe(id);
  expect(await acts()).toEqual(['watch by site', 'unwatch by command line', 'watch by site']);
  await expect(unwatch('none', 'site', room())).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('an alert is seen once', async () => {
  const id = await ask('type', 'use.spam');
  await sql.raw(`set session_replication_role = replica`).execute(store.db);
  await sql`insert into alerts values ('a1', ${id}, 'change', '2026-06-01T00:00:00Z', null)`.execute(store.db);
  await sql.raw(`set session_replication_role = default`).execute(store.db);
  await markSeen('a1', 'site', room());
  const first = await store.db.selectFrom('alerts').select('seen_at').executeTakeFirstOrThrow();
  await markSeen('a1', 'site', room());
  expect(await store.db.selectFrom('alerts').select('seen_at').executeTakeFirstOrThrow()).toEqual(first);
  expect(first.seen_at).not.toBeNull();
  expect(await acts()).toEqual(['watch by site', 'mark-seen by site']);
  await expect(markSeen('a2', 'site', room())).rejects.toMatchObject({ name: 'NotFoundError' });
});
