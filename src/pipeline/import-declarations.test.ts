import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDeclarationsOf, placeOf } from '#sources';
import type { Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { openPipeline, perform, type Pipeline } from './index.ts';

const now = () => '2026-06-01T12:00:00Z';
let directory: string;
let store: Store;
let pipeline: Pipeline;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-declared-'));
  store = await openFresh(join(directory, 'database'));
  pipeline = await openPipeline({ db: store.db, directory, logName: 'test/log', now });
}, 240_000);
afterAll(async () => {
  await pipeline.close();
  await store.close();
  await rm(directory, { recursive: true });
});

const folder = () => join(directory, 'reef', 'declarations');
const declare = async (terms: object, history: object = {}) => {
  await mkdir(folder(), { recursive: true });
  await writeFile(join(folder(), 'Lanternfish.json'), JSON.stringify({ name: 'Lanternfish', terms }));
  await writeFile(join(folder(), 'Lanternfish.history.json'), JSON.stringify(history));
  const task = { kind: 'declarations', address: join(directory, 'reef'), collection: null } as const;
  return perform(task, pipeline, { userAgent: 'test', now }, () => {});
};
const rows = () =>
  store.db
    .selectFrom('sources')
    .select(['address', 'valid_from', 'valid_until'])
    .where('kind', '=', 'declared')
    .orderBy('valid_until')
    .execute();

test('declarations belong to the document of the same service and type; importing them again changes nothing', async () => {
  const place = await placeOf(store.db, {
    platform: 'Lanternfish',
    termsType: 'Terms of Service',
    kind: 'terms',
    variant: 'reef',
    source: {
      kind: 'collection',
      address: 'Lanternfish/Terms of Service.md',
      collectionId: null,
      extraction: null,
      since: now(),
    },
  });
  const terms = {
    'Terms of Service': { fetch: 'https://lanternfish.example/terms', filter: ['cleanUrls', 'foldTides'] },
  };
  const first = await declare(terms);
  expect(first.said).toEqual([
    'reef: 1 sources of 1 documents, 1 of them declared now; 1 documents new or changed.',
    expect.stringMatching(
      /^Filter cleanUrls is not run \(not needed: links apart, .*: Lanternfish, Terms of Service\.$/,
    ),
    'Filter foldTides is not run (there is no equivalent here): Lanternfish, Terms of Service.',
  ]);
  const again = await declare(terms);
  expect(again.said[0]).toContain('0 documents new or changed');
  expect(await rows()).toEqual([{ address: 'https://lanternfish.example/terms', valid_from: null, valid_until: null }]);
  const variants = await store.db.selectFrom('sources').select('variant_id').execute();
  expect(new Set(variants.map((row) => row.variant_id))).toEqual(new Set([place.variantId]));
});

test('what was declared until now becomes history', async () => {
  await declare(
    { 'Terms of Service': { fetch: 'https://lanternfish.example/legal' } },
    { 'Terms of Service': [{ fetch: 'https://lanternfish.example/terms', validUntil: '2026-05-01T00:00:00Z' }] },
  );
  expect(await rows()).toEqual([
    { address: 'https://lanternfish.example/terms', valid_from: null, valid_until: '2026-05-01T00:00:00Z' },
    { address: 'https://lanternfish.example/legal', valid_from: '2026-05-01T00:00:00Z', valid_until: null },
  ]);
});

test('what is declared now and not watched can be watched; a filter is no part of it', async () => {
  expect(await openDeclarationsOf(store.db, ['reef'])).toEqual([
    {
      platform: 'Lanternfish',
      termsType: 'Terms of Service',
      address: 'https://lanternfish.example/legal',
      extraction: { base: 'https://lanternfish.example/legal' },
    },
  ]);
  expect(await openDeclarationsOf(store.db, ['other'])).toEqual([]);
});
