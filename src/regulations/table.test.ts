import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import jurisdictions from './jurisdictions.data.json' with { type: 'json' };
import kinds from './law-kinds.data.json' with { type: 'json' };
import published from './published-addresses.data.json' with { type: 'json' };
import { allArticles, allInstruments } from './read-table.ts';
import { files } from './table/index.ts';
import { standings, verificationLevels, type InstrumentFile } from './type.ts';

const words = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const url = z.url({ protocol: /^https$/ });
const kindIds = kinds.map(({ id }) => id);

const articleShape = z.strictObject({
  slug,
  number: words,
  heading: words,
  requirement: words,
  kinds: z.array(z.enum(kindIds)).min(1),
  status: words,
  standing: z.enum(standings),
  appliesFrom: day,
  officialUrl: url,
  deepLink: url.optional(),
  note: words.optional(),
  verification: z.strictObject({
    level: z.enum(verificationLevels),
    source: words.optional(),
    sourceUrl: z.url({ protocol: /^https?$/ }).optional(),
    note: words.optional(),
  }),
});

const fileShape = z.strictObject({
  slug,
  shortName: words,
  name: words,
  citation: words,
  celex: words.optional(),
  jurisdiction: z.enum(jurisdictions.map(({ code }) => code)),
  regulators: z.array(words).min(1),
  officialUrl: url,
  appliesFrom: day,
  note: words.optional(),
  watch: words.optional(),
  articles: z.array(articleShape).min(1),
});

const names = readdirSync(new URL('table/', import.meta.url))
  .filter((name) => name.endsWith('.data.json'))
  .toSorted();

/** `us-ca-ccpa.data.json` → `usCaCcpa`. */
const variableOf = (name: string) =>
  name.replace('.data.json', '').replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('table/index.ts lists every file of the table; `npx vitest run --project unit src/regulations -u` writes it', async () => {
  const index = [
    ...names.map((name) => `import ${variableOf(name)} from './${name}' with { type: 'json' };`),
    '',
    '/** Written by `table.test.ts`; one instrument a file. */',
    'export const files: readonly unknown[] = [',
    ...names.map((name) => `  ${variableOf(name)},`),
    '];',
    '',
  ].join('\n');
  await expect(index).toMatchFileSnapshot('./table/index.ts');
});

test('every file has the shape of an instrument, and its kinds and jurisdiction exist', () => {
  for (const file of files) {
    const read = fileShape.safeParse(file);
    expect(read.success ? '' : `${(file as InstrumentFile).slug}: ${z.prettifyError(read.error)}`).toBe('');
  }
});

test('a file is named after its instrument', () => {
  expect((files as readonly InstrumentFile[]).map((file) => `${file.slug}.data.json`).toSorted()).toEqual(names);
});

test('addresses are unique and every published one still answers', () => {
  const addresses = allArticles.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(published.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('an article names each kind once, and every kind has an article', () => {
  expect(allArticles.filter((one) => new Set(one.kinds).size < one.kinds.length)).toEqual([]);
  const borne = new Set(allArticles.flatMap((one) => one.kinds));
  expect(kindIds.filter((id) => !borne.has(id))).toEqual([]);
  expect(new Set(kindIds).size).toBe(kindIds.length);
});

test('what was checked names its source; what was not checked names none', () => {
  const sourced = ({ verification }: (typeof allArticles)[number]) => verification.source !== undefined;
  expect(allArticles.filter((one) => sourced(one) === (one.verification.level === 'none'))).toEqual([]);
});

test('the words of the status and the standing agree', () => {
  expect(allArticles.filter((one) => (one.status === 'in force') !== (one.standing === 'in force'))).toEqual([]);
});

test('the table holds what was converted into it', () => {
  expect(allInstruments.length).toBeGreaterThanOrEqual(80);
  expect(allArticles.length).toBeGreaterThanOrEqual(422);
  expect(published).toHaveLength(422);
  const levels = Object.groupBy(allArticles, ({ verification }) => verification.level);
  expect(levels.text?.length).toBeGreaterThanOrEqual(272);
  expect(kinds).toHaveLength(55);
});
