import { fold, type Reading } from '#text';
import { typedNumber } from './number.ts';
import { keyOf } from './block-facts.ts';
import type { Segmented } from './segment.ts';
import { textsOf } from './texts-of.ts';
import type { Unit } from './unit.ts';

/** The placements of a reading as units to align and to follow. */
export function unitsOf(reading: Reading, segmented: Segmented): Unit[] {
  const paths = pathsOf(reading, segmented);
  const leadKeys = new Map<string, string>();
  const leadKey = (lead: string): string => {
    const known = leadKeys.get(lead) ?? keyOf(fold(lead));
    leadKeys.set(lead, known);
    return known;
  };
  return segmented.placements.map(({ key, number }, place) => ({
    key,
    text: segmented.passages[place]?.body ?? '',
    section: paths[place] ?? '',
    number,
    leads: (segmented.passages[place]?.leads ?? []).map(leadKey),
  }));
}

/** The path of headings above each placement, as matching sees it. Numbers of headings are left out. */
export function pathsOf(reading: Reading, segmented: Segmented): string[] {
  const headings = [...new Set(segmented.placements.flatMap(({ section }) => section))].sort((a, b) => a - b);
  const texts = textsOf(
    reading.text,
    headings.map((block) => reading.blocks[block]!),
  );
  const titles = new Map(
    headings.map((block, at) => {
      const text = texts[at]!;
      return [block, fold(text.slice(typedNumber(text)?.after ?? 0)).replaceAll('›', '>')];
    }),
  );
  return segmented.placements.map(({ section }) => section.map((block) => titles.get(block)).join(' › '));
}
