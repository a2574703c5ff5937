import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openArchive, openSigner, verifyLog, type Archive } from '#archive';
import { deskOf, isChoice, type Desk } from '#desk';
import { instantOf, secondsOf } from '#kernel';
import { openPipeline, perform, type Pipeline } from '#pipeline';
import { provisionTypes } from '#provisions';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { retractCapture } from './retract-capture.ts';
import { watch } from './watch.ts';
import type { Workshop } from './working.ts';

const rules = Array.from(
  { length: 14 },
  (_, index) =>
    `You must keep your account number ${index} safe and you may not share it with anybody else who asks for it.`,
);
const terms = (...more: string[]) =>
  `<html><head><title>Terms</title></head><body><main><h1>Terms of Service</h1>${[...rules, ...more].map((rule) => `<p>${rule}</p>`).join('')}</main></body></html>`;
const suspend = 'We may suspend your account at any time without notice.';
const fees = 'You must pay all fees within thirty days of the invoice.';
const arbitration = 'All disputes are resolved by binding arbitration and you waive the right to a jury trial.';

let page = '';
let server: Server;
let address: string;
let clock = secondsOf('2026-06-01T00:00:00Z');
let directory: string;
let store: Store;
let pipeline: Pipeline;
let archive: Archive;
let desk: Desk;
let shop: Workshop;
let generation = 0;
let round = 0;
let slug = '';
const now = () => instantOf((clock += 60));

beforeAll(async () => {
  server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  directory = await mkdtemp(join(tmpdir(), 'codicil-retract-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'codicil.test/log', now });
  archive = await openArchive({ directory, db: store.db, writer: 'reader', now });
  desk = deskOf({
    db: store.db,
    archive,
    types: provisionTypes,
    clock: now,
    installation: { name: 'Codicil', origin: 'http://codicil.test' },
    generation: () => generation,
  });
  shop = {
    db: store.db,
    now,
    async work(task, progress) {
      const outcome = await perform(task, pipeline, { userAgent: 'test', now }, progress);
      generation += 1;
      return outcome;
    },
  };
}, 60_000);

afterAll(async () => {
  await pipeline.close();
  await archive.close();
  await store.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(directory, { recursive: true });
});

/** Serves these pages one after the other to an invented platform that is watched after the first. */
async function captured(...pages: string[]): Promise<void> {
  round += 1;
  slug = `larkspur-${round}`;
  page = pages[0] ?? '';
  const source = {
    platform: `Larkspur ${round}`,
    termsType: 'Terms of Service',
    url: `${address}/${round}`,
    extraction: { base: address },
    variant: 'main',
    invented: true,
  };
  await shop.work({ kind: 'add', source, allowLoopback: true }, () => {});
  await watch({ kind: 'platform', target: `/platforms/${slug}` }, 'site', { db: store.db, now, hasType: () => false });
  for (page of pages.slice(1)) {
    // Hosts are asked politely: the test moves the clock on.
    clock += 3600;
    await shop.work({ kind: 'capture', of: [slug], allowLoopback: true }, () => {});
  }
}

const record = () => desk.record(slug, 'terms-of-service');
const retract = async (ordinal: number, reason = 'The page of another product was served.') => {
  const { versions } = await record();
  const id = versions.find((one) => one.ordinal === ordinal)?.id ?? '';
  const row = await store.db.selectFrom('versions').select('capture_id').where('id', '=', id).executeTakeFirst();
  return retractCapture({ capture: row?.capture_id ?? '', reason }, 'command line', shop, () => {});
};
const alerts = async () => (await desk.watches()).alerts.filter(({ change }) => change.platform.slug === slug);
const verified = async () => verifyLog(store.db, (await openSigner(directory, null)).verifierKey);

beforeEach(async () => {
  await store.db.deleteFrom('alerts').execute();
});

test('a retracted version stays and says so; its changes are withdrawn and one over the gap takes their place', async () => {
  await captured(terms(suspend), terms(arbitration), terms(suspend, fees));
  const before = await record();
  expect(before.versions.map(({ ordinal, status }) => [ordinal, status])).toEqual([
    [1, 'accepted'],
    [2, 'accepted'],
    [3, 'accepted'],
  ]);
  const all = await alerts();
  const told = all.filter(({ kind }) => kind === 'change');
  expect(told).toHaveLength(2);
  // That the words which went came back has been told already.
  expect(all.filter(({ kind }) => kind === 'correction')).toHaveLength(1);
  const idOf = (title: string) => before.provisions.find(({ quotation }) => quotation.body.exact === title)?.id;

  await retract(2);
  const after = await record();
  expect(after.versions.map(({ id, ordinal, status }) => [id, ordinal, status])).toEqual(
    before.versions.map(({ id, ordinal }) => [id, ordinal, ordinal === 2 ? 'retracted' : 'accepted']),
  );
  // Identities of what stands are kept, though it was away and came back.
  for (const words of [suspend, fees])
    expect(after.provisions.find(({ quotation }) => quotation.body.exact === words)?.id).toBe(idOf(words));
  expect(after.changes).toHaveLength(1);
  const [over] = after.changes;
  expect([over?.from, over?.to]).toEqual([before.versions[0]?.id, before.versions[2]?.id]);
  const change = await desk.change(over?.id ?? '');
  expect(change.provisions.map(({ kind, provision }) => [kind, provision.id])).toEqual([['added', idOf(fees)]]);

  // Every address goes on answering.
  for (const { change: gone } of told) {
    expect((await desk.change(gone.id)).withheld).toContain('The page of another product was served.');
  }
  const [, bad] = before.versions;
  const shown = await desk.version(slug, 'terms-of-service', bad?.capturedAt ?? '');
  expect(isChoice(shown) ? null : [shown.version.id, shown.retraction?.reason]).toEqual([
    bad?.id,
    'The page of another product was served.',
  ]);
  expect((await desk.document(slug, 'terms-of-service')).timeline.some(({ kind }) => kind === 'quarantined')).toBe(
    true,
  );

  // Whoever was told is told again, and of the change over the gap.
  const now2 = await alerts();
  expect(now2.map(({ kind }) => kind).toSorted()).toEqual(['change', 'change', 'change', 'correction', 'correction']);
  expect(now2.filter(({ said }) => said.includes('The page of another product was served.'))).toHaveLength(1);
  expect(await verified()).toMatchObject({ faults: [] });
});

test('retracting once more does nothing, for another reason it is refused, and of what never was a version too', async () => {
  await captured(terms(suspend), terms(arbitration));
  await retract(2);
  const leaves = (await verified()).leaves;
  await retract(2);
  expect((await verified()).leaves).toBe(leaves);
  await expect(retract(2, 'Another reason.')).rejects.toMatchObject({ code: 'is-retracted' });
  await expect(retract(1, '  ')).rejects.toMatchObject({ code: 'no-reason' });
  await expect(
    retractCapture({ capture: 'aaaaaaaaaaaaaaaa', reason: 'x' }, 'command line', shop, () => {}),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(retractCapture({ capture: 'x', reason: 'x' }, 'schedule', shop, () => {})).rejects.toMatchObject({
    code: 'no-right',
  });
  // The words before it stand again, and what comes next is compared with them.
  expect(
    (await record()).provisions.filter(({ current }) => current).map(({ quotation }) => quotation.body.exact),
  ).toContain(suspend);
  page = terms(suspend);
  clock += 3600;
  await shop.work({ kind: 'capture', of: [slug], allowLoopback: true }, () => {});
  expect((await record()).versions).toHaveLength(2);
  page = terms(suspend, fees);
  clock += 3600;
  await shop.work({ kind: 'capture', of: [slug], allowLoopback: true }, () => {});
  const after = await record();
  expect(after.versions.map(({ ordinal, status }) => [ordinal, status])).toEqual([
    [1, 'accepted'],
    [2, 'retracted'],
    [3, 'accepted'],
  ]);
  expect(after.changes.map(({ from, to }) => [from, to])).toEqual([[after.versions[0]?.id, after.versions[2]?.id]]);
  expect(await verified()).toMatchObject({ faults: [] });
});

test('the first and even the only version can be retracted', async () => {
  await captured(terms(arbitration), terms(suspend));
  await retract(1);
  expect((await record()).versions.map(({ kind, status }) => [kind, status])).toEqual([
    ['technical', 'retracted'],
    ['first', 'accepted'],
  ]);
  expect((await record()).changes).toEqual([]);
  await retract(2);
  const { versions, provisions } = await record();
  expect(versions.map(({ status }) => status)).toEqual(['retracted', 'retracted']);
  expect(provisions.filter(({ current }) => current)).toEqual([]);
  expect((await desk.document(slug, 'terms-of-service')).document.slug).toBe('terms-of-service');
  expect(await verified()).toMatchObject({ faults: [] });
});

test('an alert of a change that is taken back by a return of the words is corrected, once', async () => {
  await captured(terms(suspend), terms(arbitration), terms(suspend));
  expect((await alerts()).map(({ kind }) => kind).toSorted()).toEqual(['change', 'correction']);
  page = terms(suspend, fees);
  clock += 3600;
  await shop.work({ kind: 'capture', of: [slug], allowLoopback: true }, () => {});
  expect((await alerts()).map(({ kind }) => kind).toSorted()).toEqual(['change', 'change', 'correction']);
});
