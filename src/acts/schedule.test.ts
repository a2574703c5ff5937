import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueDocuments, planChecks, schedulesOf } from '#sources';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { changeSchedule, type ScheduleAct } from './index.ts';

const now = () => '2026-06-01T12:00:00Z';
let directory: string;
let store: Store;

/** d1 went well, d2 failed twice since, d3 was never looked at, d4 is imported, d5 is of the demonstration. */
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-schedule-'));
  store = await openFresh(join(directory, 'database'));
  const document = (n: number) =>
    `insert into documents values ('d${n}', '${n === 5 ? 'p2' : 'p1'}', 'doc-${n}', 'Terms of Service', 'terms', 'Terms ${n}');
     insert into variants (id, document_id, name) values ('v${n}', 'd${n}', 'main');
     insert into sources (id, variant_id, kind, address, valid_from) values ('s${n}', 'v${n}', '${n === 4 ? 'collection' : 'page'}', 'a${n}', '2026-01-01T00:00:00Z');`;
  const capture = (id: string, n: number, at: string, outcome: string) =>
    `insert into captures (id, variant_id, source_id, captured_at, position, logged_at, outcome) values ('${id}', 'v${n}', 's${n}', '${at}', 0, '${at}', '${outcome}');`;
  await sql
    .raw(
      [
        `insert into platforms (id, slug, name, invented) values ('p1', 'larkspur', 'Larkspur', false), ('p2', 'fernbank', 'Fernbank', true);`,
        ...[1, 2, 3, 4, 5].map(document),
        capture('c1', 1, '2026-05-30T12:00:00Z', 'accepted'),
        capture('c2', 1, '2026-06-01T11:00:00Z', 'unchanged'),
        capture('c3', 2, '2026-05-30T12:00:00Z', 'accepted'),
        capture('c4', 2, '2026-06-01T10:00:00Z', 'failed'),
        capture('c5', 2, '2026-06-01T11:30:00Z', 'quarantined'),
        capture('c6', 5, '2026-06-01T11:30:00Z', 'accepted'),
      ].join('\n'),
    )
    .execute(store.db);
}, 240_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

const change = (of: string, act: ScheduleAct) => changeSchedule({ of, act }, 'site', { db: store.db, now });
const due = (at: string) => dueDocuments(store.db, at);

test('a watched page without a schedule is due; others are planned by what their looks brought', async () => {
  expect(await due(now())).toEqual(['larkspur/doc-1', 'larkspur/doc-2', 'larkspur/doc-3']);
  await planChecks(store.db, ['d1', 'd2'], now());
  expect(await due(now())).toEqual(['larkspur/doc-3']);
  const [first, second] = await Promise.all(
    ['larkspur/doc-1', 'larkspur/doc-2'].map((of) => schedulesOf(store.db, of)),
  );
  expect(first).toMatchObject([
    { pace: 43_200, why: expect.stringContaining('no change of wording was found in one day') },
  ]);
  expect(second).toMatchObject([{ why: expect.stringContaining('The latest 2 looks brought no document') }]);
  expect(await due('2026-06-04T00:00:00Z')).toEqual(expect.arrayContaining(['larkspur/doc-1', 'larkspur/doc-2']));
});

test('what is paused waits, also when it is planned anew, until it is resumed', async () => {
  await change('larkspur/doc-1', 'pause');
  await planChecks(store.db, ['d1'], now());
  expect(await due('2026-07-01T00:00:00Z')).not.toContain('larkspur/doc-1');
  await expect(change('larkspur', 'check-now')).rejects.toMatchObject({ code: 'paused' });
  await change('larkspur/doc-1', 'resume');
  expect(await due(now())).not.toContain('larkspur/doc-1');
  await change('larkspur/doc-1', 'check-now');
  expect(await due(now())).toContain('larkspur/doc-1');
});

test('each act is noted; what is not watched has no schedule', async () => {
  const noted = await store.db.selectFrom('audit').select(['act', 'details']).orderBy('id').execute();
  expect(noted.map(({ act }) => act)).toEqual(['schedule-pause', 'schedule-resume', 'schedule-check-now']);
  await expect(change('larkspur/doc-4', 'pause')).rejects.toMatchObject({ name: 'NotFoundError' });
  await expect(change('larkspur/doc-1', 'stop' as 'pause')).rejects.toMatchObject({ code: 'bad-schedule' });
});
