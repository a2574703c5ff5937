import type { Unit } from './unit.ts';
import { wordsOf } from './word-bags.ts';

/** A part must hold this many words, and this share of its word pairs must stand in the whole, in what its other part does not hold. */
const fewestWords = 6;
const heldShare = 0.75;
/** Bounds for hostile input: how many places one part, and all parts, may look at. */
const mostPostings = 5000;
const mostPostingsOfAll = 500_000;

/**
 * Which units left over are parts of units of the other version: whole → its parts, ascending. `counterpart` gives the unit that
 * a whole is already paired with (−1 if none): what that one accounts for cannot be claimed again.
 */
export function partsOfOthers(
  left: readonly number[],
  wholes: readonly number[],
  partUnits: readonly Unit[],
  wholeUnits: readonly Unit[],
  counterpart: (whole: number) => number,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  if (left.length === 0 || wholes.length === 0) return found;
  const parts = left.filter((part) => wordsOf(partUnits[part]!.text).words.length >= fewestWords);
  const free = new Map<number, Map<string, number>>();
  const postings = new Map<string, number[]>();
  const wanted = new Set(parts.flatMap((part) => pairsIn(wordsOf(partUnits[part]!.text).words)));
  for (const whole of wholes) {
    const counts = new Map<string, number>();
    for (const pair of pairsIn(wordsOf(wholeUnits[whole]!.text).words))
      if (wanted.has(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    const other = counterpart(whole);
    if (other !== -1)
      for (const pair of pairsIn(wordsOf(partUnits[other]!.text).words))
        if (counts.has(pair)) counts.set(pair, counts.get(pair)! - 1);
    if (counts.size === 0) continue;
    free.set(whole, counts);
    for (const [pair, count] of counts) {
      if (count <= 0) continue;
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [whole]);
      else list.push(whole);
    }
  }
  const budget = Math.min(mostPostings, mostPostingsOfAll / parts.length);
  for (const part of parts) {
    const pairs = pairsIn(wordsOf(partUnits[part]!.text).words);
    const held = new Map<number, number>();
    let visited = 0;
    for (const pair of pairs) {
      const list = postings.get(pair) ?? [];
      visited += list.length;
      if (visited > budget) break;
      for (const whole of list) if (free.get(whole)!.get(pair)! > 0) held.set(whole, (held.get(whole) ?? 0) + 1);
    }
    const [best] = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (best === undefined || best[1] < heldShare * pairs.length) continue;
    const counts = free.get(best[0])!;
    for (const pair of pairs) if (counts.has(pair)) counts.set(pair, counts.get(pair)! - 1);
    found.set(best[0], [...(found.get(best[0]) ?? []), part]);
  }
  addBrokenOff(found, left, wholes, partUnits, wholeUnits, counterpart);
  // A whole with a single part and no counterpart is not divided: it was cut down, or stands in a longer text.
  for (const [whole, of] of found) if (of.length === 1 && counterpart(whole) === -1) found.delete(whole);
  return found;
}

/** A few words prove nothing by themselves. Right beside another part of a whole that has them in the same order, they were broken off it. */
function addBrokenOff(
  found: Map<number, number[]>,
  left: readonly number[],
  wholes: readonly number[],
  partUnits: readonly Unit[],
  wholeUnits: readonly Unit[],
  counterpart: (whole: number) => number,
): void {
  const wholeOf = new Map<number, number>();
  for (const whole of wholes) if (counterpart(whole) !== -1) wholeOf.set(counterpart(whole), whole);
  for (const [whole, of] of found) for (const part of of) wholeOf.set(part, whole);
  const rowsOf = (words: readonly string[]): string => ` ${words.join(' ')} `;
  for (const part of left) {
    const { words } = wordsOf(partUnits[part]!.text);
    if (words.length === 0 || words.length >= fewestWords || wholeOf.has(part)) continue;
    const own = rowsOf(words);
    for (const beside of [part - 1, part + 1]) {
      const whole = wholeOf.get(beside);
      if (whole === undefined) continue;
      const others = [...(found.get(whole) ?? []), counterpart(whole)].filter((other) => other !== -1);
      if (!rowsOf(wordsOf(wholeUnits[whole]!.text).words).includes(own)) continue;
      if (others.some((other) => rowsOf(wordsOf(partUnits[other]!.text).words).includes(own))) continue;
      found.set(whole, [...(found.get(whole) ?? []), part]);
      wholeOf.set(part, whole);
      break;
    }
  }
}

function pairsIn(words: readonly string[]): string[] {
  const pairs: string[] = [];
  for (let at = 1; at < words.length; at += 1) pairs.push(`${words[at - 1]} ${words[at]}`);
  return pairs;
}
