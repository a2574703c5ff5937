import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSigner, verifyLog } from '#archive';
import { deskOf, type Desk } from '#desk';
import { instantOf, secondsOf } from '#kernel';
import { openPipeline, perform, type Pipeline } from '#pipeline';
import { provisionTypes } from '#provisions';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { disputeProvision, reviewProvision, type ProvisionReview } from './index.ts';

const rule = (days: number, word: string) =>
  `If a parcel that you sent through the depot network is not collected by the person to whom it is addressed within ${days} days after it arrived at the depot named on its label, the depot keeps it for you at your cost, tells you where it lies and what its keeping costs each week, and hands it out to you or to somebody whom you have ${word} in writing.`;
const others = Array.from(
  { length: 12 },
  (_, index) => `<p>You must keep your account number ${index} safe and you may not share it with anybody else.</p>`,
).join('');
const pages: Record<string, string> = {
  larkspur: rule(30, 'named'),
  // One word other than that: a twin.
  fernbank: rule(30, 'named').replace('tells you where', 'says where'),
  // Another number: none.
  tallow: rule(60, 'named'),
  late: rule(30, 'chosen'),
};

let server: Server;
let directory: string;
let store: Store;
let pipeline: Pipeline;
let desk: Desk;
let clock = secondsOf('2026-06-01T00:00:00Z');
let generation = 0;
const now = () => instantOf((clock += 60));
const shop = () => ({
  db: store.db,
  now,
  work: (task: Parameters<typeof perform>[0]) => perform(task, pipeline, { userAgent: 'test', now }, () => {}),
});
const decide = (request: ProvisionReview) => reviewProvision(request, 'command line', shop(), () => {});

async function add(name: string): Promise<void> {
  await perform(
    {
      kind: 'add',
      source: {
        platform: name,
        termsType: 'Terms of Service',
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`,
        extraction: null,
        variant: 'main',
        invented: true,
      },
      allowLoopback: true,
    },
    pipeline,
    { userAgent: 'test', now },
    () => {},
  );
  generation += 1;
}

async function ruleOf(name: string) {
  const rows = await store.db
    .selectFrom('standing')
    .innerJoin('passages', 'passages.id', 'standing.passage_id')
    .innerJoin('platforms', 'platforms.id', 'standing.platform_id')
    .where('platforms.slug', '=', name)
    .where('passages.body', 'like', 'If a parcel%')
    .select(['standing.provision_id', 'standing.main_type', 'standing.severity'])
    .execute();
  return rows[0]!;
}

beforeAll(async () => {
  server = createServer((request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(
        `<html><title>Terms</title><main><h1>Terms</h1>${others}<p>${pages[request.url?.slice(1) ?? ''] ?? ''}</p></main></html>`,
      ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  directory = await mkdtemp(join(tmpdir(), 'codicil-review-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'codicil.test/log', now });
  desk = deskOf({
    db: store.db,
    archive: pipeline.archive,
    types: provisionTypes,
    clock: now,
    installation: { name: 'Codicil', origin: 'http://codicil.test' },
    generation: () => generation,
  });
  for (const name of ['larkspur', 'fernbank', 'tallow']) await add(name);
}, 60_000);

afterAll(async () => {
  await pipeline.close();
  await store.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(directory, { recursive: true });
});

test('bad input is refused in one sentence, and nothing is stored', async () => {
  const { provision_id: provision } = await ruleOf('larkspur');
  const good = { provision, types: ['payment.fees'], reason: 'It costs.' };
  await expect(decide({ ...good, types: ['payment.fee'] })).rejects.toMatchObject({ code: 'bad-types' });
  await expect(decide({ ...good, types: [] })).rejects.toMatchObject({ code: 'bad-types' });
  await expect(decide({ ...good, types: ['payment.fees', 'none.heading'] })).rejects.toMatchObject({
    code: 'bad-types',
  });
  await expect(decide({ ...good, severity: 'grave' })).rejects.toMatchObject({ code: 'bad-severity' });
  await expect(decide({ ...good, reason: ' ' })).rejects.toMatchObject({ code: 'no-reason' });
  await expect(decide({ ...good, provision: 'aaaaaaaaaaaaaaaa' })).rejects.toMatchObject({ code: 'not-found' });
  expect(await store.db.selectFrom('decisions').selectAll().execute()).toEqual([]);
});

test('what is disputed stands first in the queue, until it is decided', async () => {
  const { provision_id: provision } = await ruleOf('larkspur');
  await disputeProvision({ provision, reason: 'It is about what keeping costs.' }, 'site', shop());
  const queue = await desk.review();
  expect(queue.waiting[0]).toMatchObject({ why: 'disputed', provision: { id: provision } });
  expect((await desk.provisionById(provision)).disputes).toMatchObject([{ reason: 'It is about what keeping costs.' }]);
});

test('a decision overrides the machine for the wording and its twins, and for no other', async () => {
  const before = await ruleOf('tallow');
  const { provision_id: provision } = await ruleOf('larkspur');
  const request = { provision, types: ['payment.fees'], severity: 'high', reason: 'The sender pays for keeping.' };
  const done = await decide(request);
  expect(done.said[0]).toContain('one near-identical wording');
  expect(await ruleOf('larkspur')).toMatchObject({ main_type: 'payment.fees', severity: 2 });
  expect(await ruleOf('fernbank')).toMatchObject({ main_type: 'payment.fees', severity: 2 });
  expect(await ruleOf('tallow')).toEqual(before);
  generation += 1;
  const [own, twin] = [
    await desk.provisionById(provision),
    await desk.provisionById((await ruleOf('fernbank')).provision_id),
  ];
  expect(own).toMatchObject({
    reviewed: { reason: 'The sender pays for keeping.', twin: false, severity: 'high', rule: true },
    badges: { severity: 'high', confidenceSaid: 'reviewed by a person' },
    disputes: [],
    types: [{ id: 'payment.fees', confidence: 1, cues: [] }],
  });
  expect(twin.reviewed).toMatchObject({ twin: true, provision });
  // The same once more changes nothing.
  expect((await decide(request)).said).toEqual(['This was decided before, for the same reason.']);
  expect((await desk.review()).decided).toHaveLength(1);
});

test('a twin that comes later is read as it was decided', async () => {
  await add('late');
  expect(await ruleOf('late')).toMatchObject({ main_type: 'payment.fees', severity: 2 });
});

test('a decision is a leaf of the log, and a label that points to the words', async () => {
  const report = await verifyLog(store.db, (await openSigner(directory, 'codicil.test/log')).verifierKey);
  expect(report.faults).toEqual([]);
  const [label] = await desk.reviewLabels();
  expect(label).toMatchObject({ types: ['payment.fees'], severity: 'high', collection: null, leads: [] });
  expect(JSON.stringify(label)).not.toContain('parcel');
  const text = await desk.text('larkspur', 'terms-of-service');
  expect(text.slice(label?.start, label?.end)).toBe(pages['larkspur']);
});

test('“no rule” is a decision too, and the latest counts', async () => {
  const { provision_id: provision } = await ruleOf('larkspur');
  await decide({ provision, types: ['none.example'], reason: 'It only illustrates.' });
  generation += 1;
  expect(await ruleOf('fernbank')).toMatchObject({ main_type: 'none.example' });
  const page = await desk.provisionById(provision);
  expect(page.reviewed).toMatchObject({ rule: false, said: expect.stringContaining('no rule') as string });
  expect(page.types).toEqual([]);
});

test('a person’s word sorts behind every release of the machine', async () => {
  const releases = await store.db.selectFrom('assessments').select('release').distinct().orderBy('release').execute();
  expect(releases.at(-1)?.release).toMatch(/^reviewed-\d{12}$/);
  expect(releases[0]?.release).not.toMatch(/^reviewed-/);
});
