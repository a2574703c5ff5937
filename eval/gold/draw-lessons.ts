import { createHash } from 'node:crypto';
import { collections, languageOf, lastRecords } from './collections.ts';
import { fold, keyOf, pointerOf, shortBlocks, type Drawn, type DrawnDocument, type DrawnPassage } from './draw.ts';
import { houseOf } from './quotas.data.ts';
import { searchWords } from './search-words.data.ts';
import { unitsOfReading } from './units.ts';

/** English documents that are labelled whole, and how many units each may have. */
const documentsWanted = 48;
const unitsWanted = [25, 110] as const;
/** Documents of one terms type, so that every kind of document has its turn. */
const perTermsType = 5;
/** Passages sought for each type, and how many of one platform. */
const passagesWanted = 10;
const perPlatform = 2;

/**
 * Draws what is labelled to be learned from: documents and passages of platforms whose house stands in neither half.
 * The same seed and collections draw the same.
 */
export function drawLessons(seed: string, halves: Drawn): Drawn {
  const order = (key: string): string => createHash('sha256').update(`${seed}\0${key}`).digest('hex');
  const held = new Set([...halves.documents, ...halves.passages].map(({ platform }) => houseOf(platform)));
  const records = collections
    .flatMap((collection) => lastRecords(collection))
    .filter(({ platform, reading }) => !held.has(houseOf(platform)) && languageOf(reading.text) === 'en')
    .map((record) => ({ record, units: unitsOfReading(record.reading) }))
    .sort((a, b) => (order(keyOf(a.record)) < order(keyOf(b.record)) ? -1 : 1));
  const texts = new Set<string>();
  const houses = new Set<string>();
  const ofType = new Map<string, number>();
  const documents: DrawnDocument[] = [];
  for (const { record, units } of records) {
    const { platform, termsType } = record;
    const soFar = ofType.get(termsType) ?? 0;
    const fits = units.length >= unitsWanted[0] && units.length <= unitsWanted[1] && soFar < perTermsType;
    if (!fits || houses.has(houseOf(platform)) || texts.has(record.text) || documents.length === documentsWanted)
      continue;
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
  const passages = Object.entries(searchWords).flatMap(([soughtFor, words]) => {
    const ofPlatform = new Map<string, number>();
    const found: Omit<DrawnPassage, 'id'>[] = [];
    for (const { record, words: text, start, end } of blocks) {
      if (found.length === passagesWanted) break;
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
    seed,
    documents,
    passages: passages
      .sort((a, b) => (order(a.text + String(a.start)) < order(b.text + String(b.start)) ? -1 : 1))
      .map((passage, index) => ({ id: `l${String(index + 1).padStart(4, '0')}`, ...passage })),
  };
}
