import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findInCatalogue } from './find-in-catalogue.ts';
import { catalogueFile, categories, readCatalogue } from './read-catalogue.ts';

const platforms = await readCatalogue();
const documents = platforms.flatMap((platform) => platform.documents.map((document) => ({ platform, ...document })));

test('every file is called by the slug of its platform', () => {
  const files = readdirSync(new URL('./catalogue/', import.meta.url));
  expect(files.toSorted()).toEqual(platforms.map(({ slug }) => `${slug}.json`).toSorted());
});

test('names, documents and addresses stand once', () => {
  expect(new Set(platforms.map(({ name }) => name.toLowerCase())).size).toBe(platforms.length);
  expect(new Set(documents.map((one) => `${one.platform.slug}/${one.slug}`)).size).toBe(documents.length);
  expect(new Set(documents.map(({ address }) => address)).size).toBe(documents.length);
});

test('addresses are public and whole', () => {
  for (const { address } of documents) {
    const url = new URL(address);
    expect(url.protocol).toBe('https:');
    expect([url.username, url.password, url.port, url.hash], address).toEqual(['', '', '', '']);
    expect(url.hostname, address).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/);
  }
});

test('it starts with at least 150 documents of 60 platforms, some in every category', () => {
  expect(platforms.length).toBeGreaterThanOrEqual(60);
  expect(documents.length).toBeGreaterThanOrEqual(150);
  for (const category of Object.keys(categories))
    expect(
      platforms.some((platform) => platform.categories.some((one) => one === category)),
      category,
    ).toBe(true);
});

test.each([
  [{ type: 'Terms of Servise', address: 'https://a.example/terms' }],
  [{ type: 'Terms of Service', address: 'http://a.example/terms' }],
  [{ type: 'Terms of Service', address: 'terms' }],
  [{ type: 'Terms of Service', address: 'https://a.example/', verified: true }],
  [{ type: 'Terms of Service', address: 'https://a.example/', select: [] }],
])('%j is no document of the catalogue', (document) => {
  expect(catalogueFile.safeParse({ name: 'A', categories: ['ai'], documents: [document] }).success).toBe(false);
});

test('entries are found by platform, or by platform and document', () => {
  const github = platforms.find(({ slug }) => slug === 'github')!;
  expect(findInCatalogue(platforms, 'github')).toHaveLength(github.documents.length);
  expect(findInCatalogue(platforms, 'github/terms-of-service').map(({ document }) => document.type)).toEqual([
    'Terms of Service',
  ]);
  for (const named of ['nobody', 'github/nothing', 'github/terms-of-service/x', ''])
    expect(() => findInCatalogue(platforms, named), named).toThrow(/The catalogue has no/);
});
