import { sliceOf } from '#kernel';
import { fold, type Reading } from '#text';
import { typedNumber } from './number.ts';
import { keyOf } from './block-facts.ts';
import type { Segmented } from './segment.ts';
import type { Unit } from './unit.ts';

/** The placements of a reading as units to align and to follow. Numbers of headings are left out of the section's path. */
export function unitsOf(reading: Reading, segmented: Segmented): Unit[] {
  const titles = new Map<number, string>();
  const titleOf = (block: number): string => {
    let title = titles.get(block);
    if (title === undefined) {
      const { start = 0, end = 0 } = reading.blocks[block] ?? {};
      const text = sliceOf(reading.text, [start, end]);
      title = fold(text.slice(typedNumber(text)?.after ?? 0)).replaceAll('›', '>');
      titles.set(block, title);
    }
    return title;
  };
  const leadKeys = new Map<string, string>();
  const leadKey = (lead: string): string => {
    const known = leadKeys.get(lead) ?? keyOf(fold(lead));
    leadKeys.set(lead, known);
    return known;
  };
  return segmented.placements.map(({ key, section, number }, place) => ({
    key,
    text: segmented.passages[place]?.body ?? '',
    section: section.map(titleOf).join(' › '),
    number,
    leads: (segmented.passages[place]?.leads ?? []).map(leadKey),
  }));
}
