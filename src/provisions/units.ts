import { fold, type Reading } from '#text';
import { typedNumber } from './number.ts';
import { keyOf } from './block-facts.ts';
import type { Segmented } from './segment.ts';
import { textsOf } from './texts-of.ts';
import type { Unit } from './unit.ts';

/** The placements of a reading as units to align and to follow. Numbers of headings are left out of the section's path. */
export function unitsOf(reading: Reading, segmented: Segmented): Unit[] {
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
  const leadKeys = new Map<string, string>();
  const leadKey = (lead: string): string => {
    const known = leadKeys.get(lead) ?? keyOf(fold(lead));
    leadKeys.set(lead, known);
    return known;
  };
  return segmented.placements.map(({ key, section, number }, place) => ({
    key,
    text: segmented.passages[place]?.body ?? '',
    section: section.map((block) => titles.get(block)).join(' › '),
    number,
    leads: (segmented.passages[place]?.leads ?? []).map(leadKey),
  }));
}
