import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSigner, verifyLog } from '#archive';
import { instantOf, secondsOf } from '#kernel';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { openPipeline, perform, type Outcome, type Pipeline, type Task } from './index.ts';

const terms = (rules: readonly string[]) =>
  `<html><head><title>Terms</title></head><body><main><h1>Terms of Service</h1>${rules.map((rule) => `<p>${rule}</p>`).join('')}</main></body></html>`;
const long = Array.from(
  { length: 14 },
  (_, index) =>
    `You must keep your account number ${index} safe and you may not share it with anybody else who asks for it.`,
);
const first = terms([...long, 'We may suspend your account at any time without notice.']);
// Too short to be taken for a document by screening.
const cut = terms(['We may suspend your account after thirty days of notice.', 'You must not send spam.']);
const logName = 'codicil.test/log';

let page = first;
let server: Server;
let address: string;
let clock = secondsOf('2026-06-01T00:00:00Z');
let directory: string;
let store: Store;
let pipeline: Pipeline;
const now = () => instantOf((clock += 60));
const run = (task: Task): Promise<Outcome> => perform(task, pipeline, { userAgent: 'test', now }, () => {});
const capture = (of: string) => run({ kind: 'capture', of: [of], allowLoopback: true });
let round = 0;
let name: string;
let slug: string;

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  directory = await mkdtemp(join(tmpdir(), 'codicil-decide-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName, now });
}, 60_000);

afterAll(async () => {
  await pipeline.close();
  await store.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(directory, { recursive: true });
});

beforeEach(async () => {
  round += 1;
  name = `Larkspur ${round}`;
  slug = `larkspur-${round}`;
  page = first;
  await run({
    kind: 'add',
    source: {
      platform: name,
      termsType: 'Terms of Service',
      url: `${address}/${round}`,
      extraction: { base: address },
      variant: 'main',
      invented: true,
    },
    allowLoopback: true,
  });
  page = cut;
  await capture(slug);
});

const captures = () =>
  store.db
    .selectFrom('captures')
    .innerJoin('variants', 'variants.id', 'captures.variant_id')
    .innerJoin('documents', 'documents.id', 'variants.document_id')
    .innerJoin('platforms', 'platforms.id', 'documents.platform_id')
    .leftJoin('versions', 'versions.capture_id', 'captures.id')
    .where('platforms.slug', '=', slug)
    .select(['captures.id', 'captures.outcome', 'versions.ordinal', 'versions.kind'])
    .orderBy('captures.captured_at')
    .execute();
const heldId = async () => (await captures()).find((one) => one.outcome === 'quarantined')?.id ?? '';
const decideOn = (id: string, verdict: 'accept' | 'reject', reason = 'The page was shortened on purpose.') =>
  run({ kind: 'decide', capture: id, verdict, reason, by: 'command line' });

test('a capture that is accepted becomes a version and a change, by the same pipeline', async () => {
  const id = await heldId();
  const outcome = await decideOn(id, 'accept');
  expect(outcome.changes).toHaveLength(1);
  expect(await captures()).toMatchObject([
    { outcome: 'accepted', ordinal: 1, kind: 'first' },
    { id, outcome: 'quarantined', ordinal: 2, kind: 'change' },
  ]);
  const change = await store.db
    .selectFrom('changes')
    .selectAll()
    .where('id', '=', outcome.changes[0]!)
    .executeTakeFirstOrThrow();
  expect(change).toMatchObject({ withheld: null });
  expect(change.added + change.removed + change.reworded).toBeGreaterThan(2);
  const leaf = await store.db
    .selectFrom('log')
    .selectAll()
    .where('kind', '=', 'decision')
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  expect(JSON.parse(leaf.entry)).toMatchObject({
    capture: id,
    verdict: 'accept',
    reason: 'The page was shortened on purpose.',
    by: 'command line',
  });
  expect(await verifyLog(store.db, (await openSigner(directory, logName)).verifierKey)).toMatchObject({ faults: [] });

  const again = await decideOn(id, 'accept');
  expect(again.changes).toEqual([]);
  expect(await store.db.selectFrom('decisions').selectAll().where('subject', '=', id).execute()).toHaveLength(1);
  await expect(decideOn(id, 'reject')).rejects.toMatchObject({ code: 'is-a-version' });
});

test('a capture that is rejected stays set aside; a later decision counts, and both are kept', async () => {
  const id = await heldId();
  expect((await decideOn(id, 'reject', 'A cut page.')).changes).toEqual([]);
  expect((await captures()).map((one) => one.ordinal)).toEqual([1, null]);
  expect((await decideOn(id, 'accept', 'The platform says that these are its terms.')).changes).toHaveLength(1);
  const decisions = await store.db
    .selectFrom('decisions')
    .select(['verdict', 'reason'])
    .where('subject', '=', id)
    .orderBy('position')
    .execute();
  expect(decisions).toEqual([
    { verdict: 'reject', reason: 'A cut page.' },
    { verdict: 'accept', reason: 'The platform says that these are its terms.' },
  ]);
});

test('a capture that is assigned begins the timeline of another variant, and changes nothing in its own', async () => {
  const id = await heldId();
  const assign = (variant: string) =>
    run({
      kind: 'decide',
      capture: id,
      verdict: 'assign',
      variant,
      reason: 'These are the rules of schools.',
      by: 'me',
    });
  await expect(assign('For Schools')).rejects.toMatchObject({ code: 'bad-variant' });
  expect((await assign('schools')).changes).toEqual([]);
  const versions = await store.db
    .selectFrom('versions')
    .innerJoin('variants', 'variants.id', 'versions.variant_id')
    .innerJoin('documents', 'documents.id', 'versions.document_id')
    .innerJoin('platforms', 'platforms.id', 'documents.platform_id')
    .where('platforms.slug', '=', slug)
    .select(['variants.name', 'versions.kind', 'versions.capture_id'])
    .orderBy('versions.captured_at')
    .execute();
  expect(versions).toMatchObject([
    { name: 'main', kind: 'first' },
    { name: 'schools', kind: 'first', capture_id: id },
  ]);
  expect(await verifyLog(store.db, (await openSigner(directory, logName)).verifierKey)).toMatchObject({ faults: [] });
});

test('what came after an accepted capture is a record again, though it was unchanged beside what was known then', async () => {
  page = first;
  await capture(slug);
  const id = await heldId();
  expect((await captures()).map((one) => one.outcome)).toEqual(['accepted', 'quarantined', 'unchanged']);
  await decideOn(id, 'accept');
  expect((await captures()).map((one) => one.ordinal)).toEqual([1, 2, 3]);
  page = first;
  await capture(slug);
  expect((await captures()).map((one) => one.outcome)).toEqual(['accepted', 'quarantined', 'unchanged', 'unchanged']);
});

test('an accepted capture of an earlier time takes its place among later versions', async () => {
  page = first.replace('without notice', 'with a day of notice');
  await capture(slug);
  expect((await captures()).map((one) => one.ordinal)).toEqual([1, null, 2]);
  await decideOn(await heldId(), 'accept');
  expect((await captures()).map((one) => one.ordinal)).toEqual([1, 2, 3]);
});

test('a decision needs its reason and a capture that waits for one', async () => {
  const id = await heldId();
  await expect(decideOn(id, 'accept', ' \n ')).rejects.toMatchObject({ name: 'InputError', code: 'no-reason' });
  await expect(decideOn(id, 'accept', 'x'.repeat(1001))).rejects.toMatchObject({ code: 'long-reason' });
  await expect(decideOn('nothing', 'accept')).rejects.toMatchObject({ name: 'NotFoundError' });
  const accepted = (await captures())[0]?.id ?? '';
  await expect(decideOn(accepted, 'reject')).rejects.toMatchObject({ code: 'not-quarantined' });
  expect(await store.db.selectFrom('decisions').selectAll().where('subject', 'in', [id, accepted]).execute()).toEqual(
    [],
  );
});
