import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { instantOf, secondsOf } from '#kernel';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { openPipeline, perform, type Outcome, type Pipeline, type Task } from './index.ts';

const rules = (topic: string, count = 14) =>
  Array.from(
    { length: count },
    (_, index) =>
      `You must not use the ${topic} number ${index} against the law, and you agree that we may suspend your account for it.`,
  );
const terms = (lines: readonly string[], head = '', foot = '') =>
  `<html lang="en"><head><title>Terms</title></head><body><main><h1>Terms of Service</h1>${head}${lines.map((line) => `<p>${line}</p>`).join('')}${foot}</main></body></html>`;
const country = (name: string) => `<p>Country version: ${name}</p>`;
const own = rules('service');
const other = rules('marketplace').map((line) => line.replace('You must not', 'No seller shall ever'));

let page = '';
let server: Server;
let address: string;
let clock = secondsOf('2026-06-01T00:00:00Z');
let directory: string;
let store: Store;
let pipeline: Pipeline;
let round = 0;
let slug = '';
const now = () => instantOf((clock += 60));
const run = (task: Task): Promise<Outcome> => perform(task, pipeline, { userAgent: 'test', now }, () => {});

beforeAll(async () => {
  server = createServer(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  directory = await mkdtemp(join(tmpdir(), 'codicil-screen-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'codicil.test/log', now, pace: { between: 0 } });
}, 60_000);

afterAll(async () => {
  await pipeline.close();
  await store.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(directory, { recursive: true });
});

beforeEach(() => {
  round += 1;
  slug = `larkspur-${round}`;
});

/** Adds a document whose page is the first, then captures it with each further one. */
async function play(...pages: readonly string[]): Promise<void> {
  page = pages[0] ?? '';
  await run({
    kind: 'add',
    source: {
      platform: `Larkspur ${round}`,
      termsType: 'Terms of Service',
      url: `${address}/${round}`,
      extraction: null,
      variant: 'main',
      invented: true,
    },
    allowLoopback: true,
  });
  for (const next of pages.slice(1)) {
    page = next;
    await run({ kind: 'capture', of: [slug], allowLoopback: true });
  }
}

async function outcome() {
  const versions = await store.db
    .selectFrom('versions')
    .innerJoin('variants', 'variants.id', 'versions.variant_id')
    .innerJoin('documents', 'documents.id', 'variants.document_id')
    .innerJoin('platforms', 'platforms.id', 'documents.platform_id')
    .where('platforms.slug', '=', slug)
    .select(['versions.id', 'variants.name', 'versions.kind', 'versions.document_id'])
    .orderBy('versions.captured_at')
    .execute();
  const changes = await store.db
    .selectFrom('changes')
    .where('document_id', '=', versions[0]?.document_id ?? '')
    .select(['withheld', 'to_version'])
    .execute();
  const set = await store.db
    .selectFrom('screenings')
    .innerJoin('captures', 'captures.id', 'screenings.capture_id')
    .innerJoin('variants', 'variants.id', 'captures.variant_id')
    .where('variants.document_id', '=', versions[0]?.document_id ?? '')
    .select(['screenings.verdict', 'screenings.reasons'])
    .orderBy('captures.captured_at')
    .execute();
  return {
    versions: versions.map(({ name, kind }) => `${name} ${kind}`),
    published: changes.filter(({ withheld }) => withheld === null).length,
    withheld: changes.flatMap(({ withheld }) => withheld ?? []),
    screenings: set.map(({ verdict }) => verdict),
    said: set.flatMap(({ reasons }) => reasons.map(({ said }) => said)),
  };
}

test('another country’s text is another variant, and coming back is no change', async () => {
  const here = terms(own, country('United States'));
  await play(here, terms([...own.slice(1), other[0] ?? ''], country('Vietnam')), here);
  const found = await outcome();
  expect(found).toMatchObject({ versions: ['main first', 'vietnam first'], published: 0, screenings: ['accepted'] });
  expect(found.said).toEqual(['It says that it is for “Vietnam”, this variant for “United States”.']);
});

test('a text that replaces most of the document waits for a second capture, which lets the first in', async () => {
  await play(terms(own), terms(other));
  expect(await outcome()).toMatchObject({ versions: ['main first'], published: 0, screenings: ['held'] });
  await run({ kind: 'capture', of: [slug], allowLoopback: true });
  expect(await outcome()).toMatchObject({
    versions: ['main first', 'main change'],
    published: 1,
    screenings: ['unchanged'],
  });
});

test('a cut page that nothing confirms stays set aside when the document comes back', async () => {
  const full = terms([...own, ...rules('account', 20), ...rules('content', 20)]);
  const reworded = full.replace('number 3 against the law', 'number 3 for any purpose');
  await play(full, terms(own.slice(0, 5)), reworded);
  const found = await outcome();
  expect(found).toMatchObject({ versions: ['main first', 'main change'], published: 1, screenings: ['quarantined'] });
  expect(found.said[0]).toMatch(/of the text before is still there; .* The text before came back/);
});

test('an error page answered with status 200 makes no version', async () => {
  await play(
    terms(own),
    '<html><body><main><h1>Oops</h1><p>The page you requested was not found.</p></main></body></html>',
  );
  expect(await outcome()).toMatchObject({ versions: ['main first'], published: 0 });
  const [held] = await store.db
    .selectFrom('captures')
    .select(['outcome', 'reasons'])
    .where('outcome', '=', 'quarantined')
    .orderBy('captured_at', 'desc')
    .execute();
  expect(held?.reasons.map(({ said }) => said).join(' ')).toContain('“Oops The page you requested was not found.”');
});

test('footers, quotation marks, relative dates and session ids are no change of wording', async () => {
  const updated = (when: string) => `<p>This page of our terms was last updated ${when} by our legal team.</p>`;
  const link = (id: string) =>
    `<p>Read the <a href="/privacy?session=${id}">privacy policy</a>, which is part of these terms.</p>`;
  const footer = '<p>© 2026 Larkspur. All rights reserved.</p>';
  await play(
    terms([...own, 'We call it the “Service”.'], updated('3 days ago'), link('a81b0c77f2') + footer),
    terms([...own, 'We call it the "Service".'], updated('5 days ago'), link('77c1e09b4d')),
  );
  expect(await outcome()).toMatchObject({ published: 0 });
});

test('a place that changes with nearly every capture is the page’s, and a rule that changes beside it is not', async () => {
  const offers = (day: number) =>
    terms(own, `<p>Offer of the day: you may buy ${day * 7 + 1} seats for the price of ${day * 3 + 2} today.</p>`);
  const pages = Array.from({ length: 9 }, (_, day) => offers(day));
  await play(...pages, offers(9).replace('number 3 against the law', 'number 3 for any purpose'));
  const found = await outcome();
  expect(found.published).toBe(1);
  expect(new Set(found.withheld)).toEqual(new Set(['unstable-place']));
});
