import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskOf } from '#desk';
import type { Task } from '#pipeline';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { decideCapture, type Actor, type CaptureDecision } from './index.ts';

const now = () => '2026-06-01T12:00:00Z';
let directory: string;
let store: Store;
const tasks: Task[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-decide-act-'));
  store = await openFresh(join(directory, 'database'));
  await sql
    .raw(`
    insert into platforms (id, slug, name) values ('p1', 'larkspur', 'Larkspur'), ('p2', 'fernbank', 'Fernbank');
    insert into documents values ('d1', 'p1', 'terms', 'Terms of Service', 'terms', 'Terms'), ('d2', 'p1', 'privacy', 'Privacy Policy', 'privacy', 'Privacy');
    insert into variants (id, document_id, name) values ('v1', 'd1', 'main'), ('v2', 'd2', 'main');
    insert into sources (id, variant_id, kind, address, valid_from) values ('s1', 'v1', 'page', 'x', '2026-01-01T00:00:00Z'), ('s2', 'v2', 'page', 'y', '2026-01-01T00:00:00Z');
    insert into captures (id, variant_id, source_id, captured_at, position, logged_at, outcome, reasons, address) values
      ('c1', 'v1', 's1', '2026-01-01T00:00:00Z', 0, '2026-01-01T00:00:00Z', 'quarantined', '[{"code":"too-short","said":"The text has 3 words."}]', 'https://larkspur.example/terms'),
      ('c2', 'v2', 's2', '2026-01-02T00:00:00Z', 0, '2026-01-02T00:00:00Z', 'quarantined', '[]', null), ('c3', 'v1', 's1', '2026-01-03T00:00:00Z', 0, '2026-01-03T00:00:00Z', 'accepted', '[]', null);
    insert into decisions (id, subject_kind, subject, verdict, reason, by, at) values
      ('x1', 'capture', 'c2', 'accept', 'First.', 'site', '2026-01-03T00:00:00Z'), ('x2', 'capture', 'c2', 'reject', 'Then.', 'site', '2026-01-03T00:00:00Z');`)
    .execute(store.db);
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

const act = (request: CaptureDecision, by: Actor = 'command line') =>
  decideCapture(
    request,
    by,
    { db: store.db, now, work: async (task) => (tasks.push(task), { said: [], changes: [], failed: 0 }) },
    () => {},
  );

test('a decision is noted in the audit log and handed to the pipeline', async () => {
  await act({ capture: 'c1', verdict: 'accept', reason: '  Short on\n purpose. ' });
  expect(tasks).toEqual([
    { kind: 'decide', capture: 'c1', verdict: 'accept', reason: 'Short on purpose.', by: 'command line' },
  ]);
  const noted = await store.db.selectFrom('audit').select(['act', 'by', 'details']).execute();
  expect(noted).toEqual([
    { act: 'decide', by: 'command line', details: { capture: 'c1', verdict: 'accept', reason: 'Short on purpose.' } },
  ]);
});

test('without a reason or the right, nothing is noted', async () => {
  await expect(act({ capture: 'c1', verdict: 'accept', reason: ' ' })).rejects.toMatchObject({ code: 'no-reason' });
  await expect(act({ capture: 'c1', verdict: 'perhaps' as 'accept', reason: 'x' })).rejects.toMatchObject({
    code: 'bad-verdict',
  });
  await expect(act({ capture: 'c1', verdict: 'accept', reason: 'x' }, 'schedule')).rejects.toMatchObject({
    code: 'no-right',
  });
  expect([tasks.length, (await store.db.selectFrom('audit').select('id').execute()).length]).toEqual([1, 1]);
});

test('the desk lists what was set aside, newest first, with the latest decision', async () => {
  const desk = deskOf({
    db: store.db,
    types: [],
    generation: () => 1,
    clock: now,
    installation: { name: 'Test', origin: 'http://localhost' },
    archive: { read: () => Promise.reject(new Error('nothing is kept')) },
  });
  const all = await desk.quarantined();
  expect(all.map(({ id, decision }) => [id, decision?.verdict, decision?.reason])).toEqual([
    ['c2', 'reject', 'Then.'],
    ['c1', undefined, undefined],
  ]);
  expect(all[1]).toMatchObject({
    platform: { slug: 'larkspur' },
    document: { slug: 'terms' },
    variant: 'main',
    capturedAt: '2026-01-01T00:00:00Z',
    address: 'https://larkspur.example/terms',
    reasons: ['The text has 3 words.'],
    decision: null,
    version: null,
  });
  expect((await desk.quarantined('larkspur', 'terms')).map(({ id }) => id)).toEqual(['c1']);
  expect(await desk.quarantined('fernbank')).toEqual([]);
  await expect(desk.quarantined('larkspur', 'nothing')).rejects.toMatchObject({ name: 'NotFoundError' });
});
