import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sha256, sliceOf } from '#kernel';
import { segment } from '#provisions';
import { collections, languageOf, lastRecords } from '../gold/collections.ts';
import { readLabels, sets, type Half, type LabelledPassage } from './labels.ts';

/** Plain words that say where to look for a kind, written before any rule was. A reader decides what is there. */
const searchWords: Readonly<Record<string, RegExp>> = {
  'period of notice':
    /\b(?:days?|months?|hours?|weeks?)\b.{0,80}\b(?:notice|notify|prior|advance)|\bnotice\b.{0,80}\bdays\b/i,
  'period of retention': /\b(?:retain|keep|store|delete)\w*\b.{0,120}\b(?:days?|months?|years?)\b/i,
  'period for a claim or refund':
    /\b(?:claim|refund|withdraw|cancel|arbitration)\w*\b.{0,120}\b(?:days?|months?|years?)\b/i,
  amount: /[$€£]\s?\d|\b(?:USD|EUR|dollars|euros)\b|\d\s?%/,
  cap: /\bliab\w+\b.{0,300}\b(?:exceed|limited to|greater of)\b/i,
  age: /\b(?:years? (?:old|of age)|age of|under \d\d|minors?)\b/i,
  arbitration: /\barbitrat/i,
  'governing law': /\bgoverned\b|\blaws of\b/i,
  courts: /\bcourts?\b/i,
  contact: /@|\b(?:telephone|phone|mailing address|write to us|postal)\b/i,
  date: /\b(?:effective|updated|revised|modified|in force)\b.{0,40}\b(?:19|20)\d\d\b/i,
  consent: /\b(?:consent|opt[- ]?(?:in|out)|agree to)\b/i,
  data: /\b(?:collect|receive|process)\w*\b.{0,100}\b(?:information|data|address)\b/i,
  recipients: /\b(?:share|disclose|transfer|provide)\w*\b.{0,60}\b(?:information|data)\b/i,
  purposes: /\b(?:use|process)\w*\b.{0,60}\b(?:information|data)\b.{0,40}\b(?:to|for)\b/i,
  'named law': /\b(?:Act|Regulation|Directive|GDPR|CCPA|DMCA|Code)\b/,
  region: /\b(?:residents?|EEA|European Union|California|United Kingdom|countries)\b/,
  anything: /./,
};

const perPlatform = 5;
const longest = 900;

export interface DrawAsked {
  readonly half: Half;
  /** Another seed draws others. */
  readonly seed: number;
  /** Passages by the words of each kind. */
  readonly perKind: number;
  /** Kinds of `searchWords`; all where none is named. */
  readonly kinds: readonly string[];
}

/** Passages of English documents of one half's platforms, of no set that is stored: so many found by the words of each kind, and some at random. */
export function drawPassages({ half, seed, perKind, kinds }: DrawAsked): Omit<LabelledPassage, 'facts'>[] {
  const split = JSON.parse(readFileSync(new URL('../gold/split.json', import.meta.url), 'utf8')) as { test: string[] };
  const test = new Set(split.test);
  const order = (name: string): string => createHash('sha256').update(`codicil-facts-${seed}\0${name}`).digest('hex');
  /** Platforms outside the test half are many: a quarter of them, by the seed, is enough to draw from. */
  const asked = (name: string): boolean =>
    half === 'held-out' ? test.has(name) : !test.has(name) && order(name) < '4';
  const all = collections
    .flatMap((collection) => lastRecords(collection, asked))
    .filter(({ reading }) => languageOf(reading.text) === 'en')
    .flatMap(({ reading, platform, ...pointer }) =>
      segment(reading).placements.map(({ leads, body }) => {
        const words = [...leads, body].map((span) => sliceOf(reading.text, span));
        return {
          platform,
          words: words.join('\n'),
          passage: { ...pointer, leads, body, sha256: sha256(words.join('\n')) },
        };
      }),
    )
    .filter(({ words }) => words.length <= longest && words.length >= 30)
    .toSorted((a, b) => (order(a.passage.sha256) < order(b.passage.sha256) ? -1 : 1));
  const drawn: Omit<LabelledPassage, 'facts'>[] = [];
  const taken = new Set(sets.flatMap((set) => readLabels(set).map(({ sha256: words }) => words)));
  for (const [kind, pattern] of Object.entries(searchWords)) {
    if (kinds.length > 0 && !kinds.includes(kind)) continue;
    const from = new Map<string, number>();
    let found = 0;
    for (const { platform, words, passage } of all) {
      if (found >= perKind || taken.has(passage.sha256) || !pattern.test(words)) continue;
      if ((from.get(platform) ?? 0) >= (kind === 'anything' ? perPlatform : 2)) continue;
      from.set(platform, (from.get(platform) ?? 0) + 1);
      taken.add(passage.sha256);
      found += 1;
      drawn.push({
        collection: passage.collection,
        commit: passage.commit,
        path: passage.path,
        text: passage.text,
        reader: passage.reader,
        leads: passage.leads,
        body: passage.body,
        sha256: passage.sha256,
      });
    }
  }
  return drawn;
}
