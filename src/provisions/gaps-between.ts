import { stayers } from './stayers.ts';
import type { Unit } from './unit.ts';

/** Units between two neighbours that stand equal on both sides, by index, in order; those that are equal but moved are left out. */
export interface Gap {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Where two versions differ, gap by gap; a gap that one side leaves empty is none. */
export function gapsBetween(before: readonly Unit[], after: readonly Unit[], partner: Int32Array): Gap[] {
  const equal = (i: number): boolean => partner[i] !== -1 && before[i]!.key === after[partner[i]!]!.key;
  if (before.length === after.length && before.every((_, i) => equal(i))) return [];
  const held = stayers(before, partner, equal);
  const elsewhere = new Set<number>();
  partner.forEach((j, i) => {
    if (equal(i) && !held.has(i)) elsewhere.add(j);
  });
  const gaps: Gap[] = [];
  let start = 0;
  let own: number[] = [];
  for (let i = 0; i <= before.length; i += 1) {
    if (i < before.length && !held.has(i)) {
      if (!equal(i)) own.push(i);
      continue;
    }
    const end = i === before.length ? after.length : partner[i]!;
    if (own.length > 0 && end > start) {
      const others = [];
      for (let j = start; j < end; j += 1) if (!elsewhere.has(j)) others.push(j);
      if (others.length > 0) gaps.push({ before: own, after: others });
    }
    start = end + 1;
    own = [];
  }
  return gaps;
}
