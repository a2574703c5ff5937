import { sliceOf } from '#kernel';
import { segment, type Passage } from '#provisions';
import { languageOf, lastRecords } from '../eval/gold/collections.ts';
import { drawn } from '../eval/gold/draw.ts';
import { isTestPlatform } from './read-split.ts';

export interface FoundPassage {
  readonly passage: Passage;
  readonly platform: string;
}

/** The collections whose last documents are read for passages without labels. */
const read = ['contrib', 'genai-contrib'] as const;
/** Every so-manieth passage, so that all documents have their turn before a type is full. */
const step = 7919;

/**
 * Distinct passages of English documents, and headings that their pages mark, in a fixed order that mixes platforms. No platform of the gold set is among them: of the
 * test half by its rule, of the development half because its labels teach better.
 */
export function collectionPassages(): { passages: FoundPassage[]; headings: FoundPassage[] } {
  const { documents, passages } = drawn();
  const labelled = new Set([...documents, ...passages].map(({ platform }) => platform));
  const found = new Map<string, FoundPassage>();
  const headings = new Map<string, FoundPassage>();
  for (const collection of read)
    for (const { platform, reading } of lastRecords(collection)) {
      if (isTestPlatform(platform) || labelled.has(platform) || languageOf(reading.text) !== 'en') continue;
      for (const passage of segment(reading).passages)
        if (!found.has(passage.key)) found.set(passage.key, { passage, platform });
      for (const { kind, start, end } of reading.blocks) {
        const body = kind === 'heading' ? sliceOf(reading.text, [start, end]) : '';
        if (body !== '') headings.set(body, { passage: { key: '', body, leads: [], heading: '' }, platform });
      }
    }
  return { passages: mixed([...found.values()]), headings: mixed([...headings.values()]) };
}

function mixed<Item>(all: readonly Item[]): Item[] {
  return all.map((_, at) => all[(at * step) % all.length]!);
}
