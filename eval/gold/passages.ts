import { segment, type Passage, type Segmented } from '#provisions';
import { sliceOf } from '#kernel';
import { refind, type Recorded } from './collections.ts';
import { drawn, type Part } from './draw.ts';
import { labelsFolder, labelsIn, type Reading } from './kept.ts';
import type { Label } from './labels.ts';

/** A provision as readers of the gold set divided and typed it, with the lead and the heading that our segmentation sees. */
export interface GoldPassage {
  readonly of: string;
  readonly platform: string;
  readonly language: string;
  /** One of the passages that were sought by words, not part of a whole document. */
  readonly single: boolean;
  readonly passage: Passage;
  /** What our own segmentation makes of the place: the passage that most of it lies in; null in a heading. */
  readonly ours: Passage | null;
  /** Main type first; empty for a rule that no type fits. */
  readonly types: readonly string[];
}

/** Whose labels count: those that were settled between the readers, where there are any. */
export function readingOf(part: Part): Reading {
  return labelsIn(labelsFolder(part, 'settled')).length > 0 ? 'settled' : 'first';
}

/**
 * The labelled passages of one half, in order.
 *
 * @throws Error where there are no labels, or where a text is not the one that was labelled
 */
export function goldPassages(part: Part): GoldPassage[] {
  const { documents, passages } = drawn();
  const labels = labelsIn(labelsFolder(part, readingOf(part)));
  if (labels.length === 0) throw new Error(`There are no labels of the ${part} half.`);
  const of = Map.groupBy(labels, (label) => label.of);
  const known = new Map<string, { recorded: Recorded; segmented: Segmented }>();
  return [...documents, ...passages].flatMap((one) => {
    const rows = of.get(one.id) ?? [];
    if (one.part !== part || rows.length === 0) return [];
    const key = `${one.collection}/${one.path}`;
    if (!known.has(key)) {
      const recorded = refind(one);
      known.set(key, { recorded, segmented: segment(recorded.reading) });
    }
    const { recorded, segmented } = known.get(key)!;
    return provisionsOf(rows).map(({ start, end, types }): GoldPassage => {
      const ours = nearest(segmented, start, end);
      const body = sliceOf(recorded.reading.text, [start, end]);
      return {
        of: one.id,
        platform: one.platform,
        language: 'language' in one ? one.language : 'en',
        single: 'soughtFor' in one,
        passage: { key: '', body, leads: ours?.leads ?? [], heading: ours?.heading ?? '' },
        ours,
        types,
      };
    });
  });
}

/** Units that are joined are one provision. What carries no rule says nothing beside a rule. */
function provisionsOf(rows: readonly Label[]): { start: number; end: number; types: readonly string[] }[] {
  const found: { start: number; end: number; types: string[] }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (row.joins === true && last !== undefined) {
      last.end = row.end;
      last.types.push(...row.types);
    } else found.push({ start: row.start, end: row.end, types: [...row.types] });
  }
  return found.map(({ start, end, types }) => {
    const rules = types.filter((type) => !type.startsWith('none.'));
    return { start, end, types: [...new Set(rules.length > 0 ? rules : types)] };
  });
}

function nearest({ placements, passages }: Segmented, start: number, end: number): Passage | null {
  let [best, most] = [-1, 0];
  placements.forEach(({ body: [from, to] }, at) => {
    const overlap = Math.min(end, to) - Math.max(start, from);
    if (overlap > most) [best, most] = [at, overlap];
  });
  return passages[best] ?? null;
}
