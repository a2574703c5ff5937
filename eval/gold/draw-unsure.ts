import { createHash } from 'node:crypto';
import { classifierOf, provisionTypes, segment, shippedModel } from '#provisions';
import { collections, languageOf, lastRecords } from './collections.ts';
import { keyOf, pointerOf, type Drawn, type DrawnPassage } from './draw.ts';
import { houseOf } from './quotas.data.ts';
import { unitsOfReading } from './units.ts';

/** A passage whose likeliest type is surer than this teaches little. */
const unsure = 0.55;
/** Passages whose likeliest type is the same, and those of which no type was said. */
const perType = 45;
const withoutType = 700;
/** Of these, passages of one platform. */
const perPlatform = 3;
/** Characters of a passage: long enough to state something, short enough to be read in a moment. */
const length = [20, 500] as const;

/**
 * Draws passages of which the model as it is shipped is unsure, of platforms whose house stands in neither half: what is labelled next
 * teaches most there. The same seed, collections and model draw the same; the next model draws others, so that what was drawn is kept.
 */
export function drawUnsure(seed: string, halves: Drawn, before: Drawn, numbered: number): Drawn {
  const order = (key: string): string => createHash('sha256').update(`${seed}\0${key}`).digest('hex');
  const assess = classifierOf(provisionTypes, shippedModel());
  const held = new Set([...halves.documents, ...halves.passages].map(({ platform }) => houseOf(platform)));
  const taken = new Set(before.documents.map(({ text }) => text));
  const known = new Set(before.passages.map(({ text, start }) => `${text} ${start}`));
  const seen = new Set<string>();
  const candidates = collections
    .flatMap((collection) => lastRecords(collection))
    .filter((record) => !held.has(houseOf(record.platform)) && !taken.has(record.text))
    .filter(({ reading }) => languageOf(reading.text) === 'en')
    .flatMap((record) => {
      const { placements, passages } = segment(record.reading);
      const units = unitsOfReading(record.reading);
      return placements.flatMap(({ key, body: [start, end] }, at) => {
        const passage = passages[at]!;
        if (!units.some((unit) => unit.start >= start && unit.end <= end)) return [];
        if (known.has(`${record.text} ${start}`)) return [];
        if (seen.has(key) || passage.body.length < length[0] || passage.body.length > length[1]) return [];
        seen.add(key);
        return [{ record, passage, start, end, turn: order(keyOf(record) + key) }];
      });
    })
    .sort((a, b) => (a.turn < b.turn ? -1 : 1));
  const counts = new Map<string, number>();
  const passages: DrawnPassage[] = [];
  for (const { record, passage, start, end } of candidates) {
    const [likeliest] = assess(passage).types;
    if (likeliest !== undefined && likeliest.confidence >= unsure) continue;
    const soughtFor = likeliest?.id ?? '';
    const ofPlatform = `${soughtFor} ${record.platform}`;
    const full = (counts.get(soughtFor) ?? 0) >= (soughtFor === '' ? withoutType : perType);
    if (full || (counts.get(ofPlatform) ?? 0) >= perPlatform * (soughtFor === '' ? 2 : 1)) continue;
    counts.set(soughtFor, (counts.get(soughtFor) ?? 0) + 1);
    counts.set(ofPlatform, (counts.get(ofPlatform) ?? 0) + 1);
    const id = `u${String(numbered + passages.length + 1).padStart(4, '0')}`;
    passages.push({ id, ...pointerOf(record), platform: record.platform, part: 'lessons', start, end, soughtFor });
  }
  return { seed, documents: [], passages };
}
