import { shapeOf, type Shape } from './shape.ts';
import type { Unit } from './unit.ts';

/** What a lone text in the place of another, and one of several, must have in common with it. */
const commonToOne = 0.5;
const commonToMany = 0.7;
/** Longer texts are told by their words; where they are not alike, one took the place of the other. */
const mostWords = 12;
/** Bound for hostile input: places before times places after in one gap. */
const mostTried = 900;

/** What is still open: neither paired nor part of a split or a merger; `apart` are units known to be none of those before. */
export interface StillOpen {
  before(i: number): boolean;
  after(j: number): boolean;
  apart(j: number): boolean;
}

/**
 * Pairs what is left between neighbours that stay: short lines whose words alone do not tell them from others, such as a date, a count or
 * an item of a list, are known by their place. `[before, after, likeness]`, in order. `partner` holds the pairs already made.
 */
export function inPlacePairs(
  before: readonly Unit[],
  after: readonly Unit[],
  partner: Int32Array,
  open: StillOpen,
): [number, number, number][] {
  const pairs: [number, number, number][] = [];
  for (let start = 0; start < before.length; start += 1) {
    if (!open.before(start)) continue;
    let end = start;
    while (end < before.length && open.before(end)) end += 1;
    // A neighbour without a pair of its own, such as a whole that was split, tells no place.
    const from = start === 0 ? 0 : partner[start - 1]! === -1 ? after.length : partner[start - 1]! + 1;
    const to = end === before.length ? after.length : partner[end]!;
    const tried = (end - start) * (to - from);
    let all = tried > 0 && tried <= mostTried;
    for (let j = from; all && j < to; j += 1) all = open.after(j);
    if (all) pairs.push(...pairsIn(before, after, [start, end], [from, to], open));
    start = end;
  }
  return pairs;
}

type Range = readonly [from: number, to: number];

/** The pairs, in order, that have most in common. */
function pairsIn(
  before: readonly Unit[],
  after: readonly Unit[],
  [start, end]: Range,
  [from, to]: Range,
  open: StillOpen,
): [number, number, number][] {
  const least = end - start === 1 && to - from === 1 ? commonToOne : commonToMany;
  const width = to - from + 1;
  const shapes = before.slice(start, end).map((unit) => shapeOf(unit.text));
  const others = after.slice(from, to).map((unit) => shapeOf(unit.text));
  const best = new Float64Array((end - start + 1) * width);
  const alike = new Float64Array(best.length);
  for (let i = end - 1; i >= start; i -= 1) {
    for (let j = to - 1; j >= from; j -= 1) {
      const at = (i - start) * width + j - from;
      const like = open.apart(j) ? 0 : likenessInPlace(shapes[i - start]!, others[j - from]!);
      const told = like === 1 || sameSection(before[i]!, after[j]!);
      alike[at] = like >= least && told ? like : 0;
      best[at] = Math.max(best[at + width]!, best[at + 1]!, alike[at]! > 0 ? alike[at]! + best[at + width + 1]! : 0);
    }
  }
  const pairs: [number, number, number][] = [];
  let [i, j] = [start, from];
  while (i < end && j < to) {
    const at = (i - start) * width + j - from;
    if (alike[at]! > 0 && best[at] === alike[at]! + best[at + width + 1]!) {
      pairs.push([i, j, alike[at]!]);
      i += 1;
      j += 1;
    } else if (best[at] === best[at + width]) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Whether two stand under headings that differ in numbers and dates only. */
function sameSection(a: Unit, b: Unit): boolean {
  return a.section === b.section || shapeOf(a.section).joined === shapeOf(b.section).joined;
}

/** How much two texts that may stand in the same place have in common, 0 to 1; numbers and dates left out. */
function likenessInPlace(one: Shape, other: Shape): number {
  if (one.words.length > mostWords && other.words.length > mostWords) return 0;
  if (!one.cut && !other.cut && one.joined === other.joined)
    // A lone date is known by its place; lone figures, such as prices, are anybody's.
    return one.joined === '' && !(one.dated && other.dated) ? 0 : 1;
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  // “with your consent.” goes on in “with your consent, which …”.
  if (short.words.length > 1 && long.joined.startsWith(`${short.joined} `)) return commonToMany;
  if (long.words.length > mostWords) return 0;
  const left = [...long.words];
  let both = 0;
  for (const word of short.words) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    both += 1;
  }
  return (2 * both) / (short.words.length + long.words.length);
}
