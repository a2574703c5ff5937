import { createHash } from 'node:crypto';
import { collections, languageOf, lastRecords, type Recorded } from './collections.ts';
import { fold, keyOf, pointerOf, shortBlocks, type Drawn, type DrawnDocument, type DrawnPassage } from './draw.ts';
import { houseOf } from './quotas.data.ts';
import { searchWords } from './search-words.data.ts';
import { unitsOfReading, type Unit } from './units.ts';

/** One drawing: how many documents, how many of one terms type, and how many passages for each type that words seek. */
interface Round {
  readonly seed: string;
  readonly documents: number;
  readonly perTermsType: number;
  readonly passages: number;
}

/** The second goes further into the kinds of document that platforms have most, without seeking for anything. */
const rounds: readonly Round[] = [
  { seed: 'codicil-lessons-1', documents: 48, perTermsType: 5, passages: 10 },
  { seed: 'codicil-lessons-2', documents: 120, perTermsType: 24, passages: 0 },
];

/** Units that a document has that is labelled whole. */
const unitsWanted = [25, 110] as const;
/** Passages sought for one type in one platform's documents. */
const perPlatform = 2;

/**
 * Draws what is labelled to be learned from: documents and passages of platforms whose house stands in neither half.
 * The same seed and collections draw the same.
 */
export function drawLessons(halves: Drawn): Drawn {
  const held = new Set([...halves.documents, ...halves.passages].map(({ platform }) => houseOf(platform)));
  const records = collections
    .flatMap((collection) => lastRecords(collection))
    .filter(({ platform, reading }) => !held.has(houseOf(platform)) && languageOf(reading.text) === 'en')
    .map((record) => ({ record, units: unitsOfReading(record.reading) }));
  const drawn = rounds.reduce<Pick<Drawn, 'documents' | 'passages'>>(
    (before, round) => {
      const more = drawRound(round, records, before);
      return { documents: [...before.documents, ...more.documents], passages: [...before.passages, ...more.passages] };
    },
    { documents: [], passages: [] },
  );
  return { seed: rounds.map(({ seed }) => seed).join(', '), ...drawn };
}

type Read = { readonly record: Recorded; readonly units: readonly Unit[] };

/** Draws one round beside what was drawn before it: other platforms, other texts. */
function drawRound(
  { seed, documents: wanted, perTermsType, passages: perType }: Round,
  all: readonly Read[],
  before: Pick<Drawn, 'documents' | 'passages'>,
): Pick<Drawn, 'documents' | 'passages'> {
  const order = (key: string): string => createHash('sha256').update(`${seed}\0${key}`).digest('hex');
  const records = all.toSorted((a, b) => (order(keyOf(a.record)) < order(keyOf(b.record)) ? -1 : 1));
  const texts = new Set([...before.documents, ...before.passages].map(({ text }) => text));
  const houses = new Set(before.documents.map(({ platform }) => houseOf(platform)));
  const ofType = new Map<string, number>();
  const documents: DrawnDocument[] = [];
  for (const { record, units } of records) {
    const { platform, termsType } = record;
    const soFar = ofType.get(termsType) ?? 0;
    const fits = units.length >= unitsWanted[0] && units.length <= unitsWanted[1] && soFar < perTermsType;
    if (!fits || houses.has(houseOf(platform)) || texts.has(record.text) || documents.length === wanted) continue;
    ofType.set(termsType, soFar + 1);
    houses.add(houseOf(platform));
    texts.add(record.text);
    const id = `${fold(platform, '-')}-${fold(termsType, '-')}`;
    documents.push({
      id,
      ...pointerOf(record),
      platform,
      termsType,
      language: 'en',
      part: 'lessons',
      units: units.length,
    });
  }
  const blocks = records
    .filter(({ record }) => !texts.has(record.text))
    .flatMap(({ record, units }) => shortBlocks(units).map((block) => ({ record, ...block })))
    .sort((a, b) => (order(keyOf(a.record) + a.words) < order(keyOf(b.record) + b.words) ? -1 : 1));
  const taken = new Set<string>();
  const passages =
    perType === 0
      ? []
      : Object.entries(searchWords).flatMap(([soughtFor, words]) => {
          const ofPlatform = new Map<string, number>();
          const found: Omit<DrawnPassage, 'id'>[] = [];
          for (const { record, words: text, start, end } of blocks) {
            if (found.length === perType) break;
            const { platform } = record;
            const soFar = ofPlatform.get(platform) ?? 0;
            if (soFar >= perPlatform || taken.has(text) || !words.test(text)) continue;
            taken.add(text);
            ofPlatform.set(platform, soFar + 1);
            found.push({ ...pointerOf(record), platform, part: 'lessons', start, end, soughtFor });
          }
          return found;
        });
  return {
    documents,
    passages: passages
      .sort((a, b) => (order(a.text + String(a.start)) < order(b.text + String(b.start)) ? -1 : 1))
      .map((passage, index) => ({
        id: `l${String(before.passages.length + index + 1).padStart(4, '0')}`,
        ...passage,
      })),
  };
}
