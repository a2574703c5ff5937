import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { xzLines } from './labelled.ts';
import { collections, languageOf, lastRecords, type Language, type Pointer, type Recorded } from './collections.ts';
import { houseOf, passedOver, quotas, type Quota } from './quotas.data.ts';
import { searchWords } from './search-words.data.ts';
import { unitsOfReading, type Unit } from './units.ts';

/** The halves that are measured, and what else is labelled (by one reader) to be learned from. */
export type Part = 'test' | 'development' | 'lessons';
export type Half = Exclude<Part, 'lessons'>;

export interface DrawnDocument extends Pointer {
  readonly id: string;
  readonly platform: string;
  readonly termsType: string;
  readonly language: Language;
  readonly part: Part;
  readonly units: number;
}

export interface DrawnPassage extends Pointer {
  readonly id: string;
  readonly platform: string;
  readonly part: Part;
  /** The span of its block, in code points. */
  readonly start: number;
  readonly end: number;
  /** The type whose plain words found it; never shown to a reader. */
  readonly soughtFor: string;
}

export interface Drawn {
  readonly seed: string;
  readonly documents: readonly DrawnDocument[];
  readonly passages: readonly DrawnPassage[];
}

/** The state of the project before anything was drawn: a service that it names may have shaped a rule. */
const before = 'c21680a';
/** Passages sought for a rare type in each half. */
const wanted = { test: 6, development: 2 } as const;
/** Platforms beside those of the documents, in each half, from which passages come. */
const further = 24;

/** Draws documents, platforms and passages. The same seed and collections draw the same. */
export function draw(seed: string): Drawn {
  const order = (key: string): string => createHash('sha256').update(`${seed}\0${key}`).digest('hex');
  const named = servicesNamed();
  const labelled = servicesLabelled();
  const isLabelled = (platform: string): boolean => {
    const folded = fold(platform);
    return [...labelled].some(
      (name) =>
        name === folded ||
        (name.length >= 4 && (folded.startsWith(name) || (folded.length >= 4 && name.startsWith(folded)))),
    );
  };
  const records = collections
    .flatMap((collection) => lastRecords(collection))
    .filter((record) => !(record.platform in passedOver) && !(`${record.platform}/${record.termsType}` in passedOver))
    .filter((record) => !named(record.platform))
    .map((record) => ({ record, units: unitsOfReading(record.reading), language: languageOf(record.reading.text) }))
    .sort((a, b) => (order(keyOf(a.record)) < order(keyOf(b.record)) ? -1 : 1));

  const parts = new Map<string, Half>();
  const platforms = new Set<string>();
  const fits = (platform: string, part: Half): boolean =>
    (parts.get(houseOf(platform)) ?? part) === part && !(part === 'test' && heldBack.has(houseOf(platform)));
  const heldBack = new Set(
    records
      .map(({ record }) => record.platform)
      .filter((platform) => isLabelled(platform))
      .map((platform) => houseOf(platform)),
  );
  const texts = new Set<string>();
  const documents: DrawnDocument[] = [];
  const next = (quota: Quota, part: Half): boolean => {
    const found = records.find(
      ({ record, units, language }) =>
        quota.termsTypes.includes(record.termsType) &&
        (quota.collections ?? [record.collection]).includes(record.collection) &&
        language === (quota.language ?? 'en') &&
        units.length >= quota.units[0] &&
        units.length <= quota.units[1] &&
        !platforms.has(record.platform) &&
        fits(record.platform, part) &&
        !texts.has(record.text),
    );
    if (found === undefined) return false;
    const { record, units } = found;
    parts.set(houseOf(record.platform), part);
    platforms.add(record.platform);
    texts.add(record.text);
    documents.push({
      id: `${fold(record.platform, '-')}-${fold(record.termsType, '-')}`,
      ...pointerOf(record),
      platform: record.platform,
      termsType: record.termsType,
      language: quota.language ?? 'en',
      part,
      units: units.length,
    });
    return true;
  };
  let turn = 0;
  for (const quota of quotas)
    for (let count = 0; count < quota.count; count += 1) {
      const part = turn % 2 === 0 ? 'test' : 'development';
      // Where a kind has no more platforms for one half, the other takes it and the next turn evens it out.
      if (next(quota, part) || next(quota, part === 'test' ? 'development' : 'test')) {
        const tests = documents.filter((document) => document.part === 'test').length;
        turn = tests * 2 > documents.length ? 1 : 0;
      }
    }
  for (const part of ['test', 'development'] as const) {
    const free = [...new Set(records.map(({ record }) => record.platform))].filter(
      (platform) => !platforms.has(platform) && fits(platform, part),
    );
    for (const platform of free.slice(0, further)) {
      parts.set(houseOf(platform), part);
      platforms.add(platform);
    }
  }
  const pool = records.filter(({ record, language }) => platforms.has(record.platform) && language === 'en');
  const partOf = (platform: string): Half | undefined => parts.get(houseOf(platform));
  return { seed, documents, passages: drawPassages(pool, documents, partOf, order) };
}

type Read = { readonly record: Recorded; readonly units: readonly Unit[] };

function drawPassages(
  pool: readonly Read[],
  documents: readonly DrawnDocument[],
  partOf: (platform: string) => Half | undefined,
  order: (key: string) => string,
): DrawnPassage[] {
  const drawn = new Set(documents.map((document) => document.text));
  const whole = pool.filter(({ record }) => drawn.has(record.text));
  const others = pool.filter(({ record }) => !drawn.has(record.text));
  const blocks = others
    .flatMap(({ record, units }) => shortBlocks(units).map((block) => ({ record, ...block })))
    .sort((a, b) => (order(keyOf(a.record) + a.words) < order(keyOf(b.record) + b.words) ? -1 : 1));
  const taken = new Set<string>();
  const passages: Omit<DrawnPassage, 'id'>[] = [];
  for (const [type, words] of Object.entries(searchWords))
    for (const part of ['test', 'development'] as const) {
      const inDocuments = whole
        .filter(({ record }) => partOf(record.platform) === part)
        .flatMap(({ units }) => units)
        .filter((unit) => words.test(unit.words)).length;
      const perPlatform = new Map<string, number>();
      let missing = wanted[part] - Math.floor(inDocuments * 0.7);
      for (const { record, words: text, start, end } of blocks) {
        if (missing <= 0) break;
        const soFar = perPlatform.get(record.platform) ?? 0;
        if (partOf(record.platform) !== part || soFar >= 2 || taken.has(text) || !words.test(text)) continue;
        taken.add(text);
        perPlatform.set(record.platform, soFar + 1);
        passages.push({ ...pointerOf(record), platform: record.platform, part, start, end, soughtFor: type });
        missing -= 1;
      }
    }
  return passages
    .sort((a, b) => (order(a.text + String(a.start)) < order(b.text + String(b.start)) ? -1 : 1))
    .map((passage, index) => ({ id: `p${String(index + 1).padStart(3, '0')}`, ...passage }));
}

/** Blocks of one or two sentences that are long enough to hold a rule and short enough to be read in a moment. */
export function shortBlocks(units: readonly Unit[]): { start: number; end: number; words: string }[] {
  return Object.values(Object.groupBy(units, (unit) => unit.block)).flatMap((all) => {
    const [first, last] = [all?.[0], all?.at(-1)];
    if (all === undefined || first === undefined || last === undefined || all.length > 2) return [];
    const words = all.map((unit) => unit.words).join(' ');
    return words.length < 60 || words.length > 500 ? [] : [{ start: first.start, end: last.end, words }];
  });
}

function servicesNamed(): (platform: string) => boolean {
  const listed = (pattern: string): boolean => {
    try {
      execFileSync('git', [
        'grep',
        '-q',
        '-w',
        '-F',
        '-e',
        pattern,
        before,
        '--',
        'src',
        'tests',
        'docs',
        'bench',
        'eval',
        'README.md',
        'scripts',
      ]);
      return true;
    } catch {
      return false;
    }
  };
  const known = new Map<string, boolean>();
  return (platform) => {
    const answer = known.get(platform) ?? (platform.startsWith('Amazon') || listed(platform));
    known.set(platform, answer);
    return answer;
  };
}

/** Names under which services stand in the labelled data: their platforms are never `test`. */
function servicesLabelled(): Set<string> {
  const files = [
    'tosdr_points',
    'unfair_tos',
    ...['de', 'en', 'it', 'pl'].map((language) => `unfair_multilingual_${language}`),
  ];
  const names = files.flatMap((file) =>
    xzLines<{ doc?: string; service?: string }>(`${file}.jsonl.xz`).map((row) => row.service ?? row.doc ?? ''),
  );
  return new Set(names.map((name) => fold(name)).filter((name) => name.length > 1));
}

export const pointerOf = ({ collection, commit, path, text, reader }: Recorded): Pointer => ({
  collection,
  commit,
  path,
  text,
  reader,
});
export const keyOf = (record: Recorded): string => `${record.collection}/${record.path}`;
export const fold = (name: string, between = ''): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, between)
    .replace(/^-|-$/g, '');

/** What was drawn, as kept in the repository: the two halves, and what is labelled to be learned from. */
export function drawn(): Drawn {
  const all = ['drawn.json', 'drawn-lessons.json', 'drawn-unsure.json'].map(readDrawn);
  return {
    seed: all[0]!.seed,
    documents: all.flatMap(({ documents }) => documents),
    passages: all.flatMap(({ passages }) => passages),
  };
}

/** One drawing as it is kept. */
export function readDrawn(name: string): Drawn {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Drawn;
}
