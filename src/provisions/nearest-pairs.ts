import type { Unit } from './unit.ts';
import { wordsOf, type WordBag } from './word-bags.ts';

/** Below this likeness (with its bonuses) two texts are two provisions. */
const threshold = 0.5;
const sameSection = 0.06;
const nearby = 0.08;
const sameNumber = 0.04;
/** Bounds for hostile input: how many postings one unit, and all units, may visit, and how many candidates a unit keeps. */
const mostPostings = 20_000;
const mostPostingsOfAll = 3_000_000;
const mostCandidates = 12;

interface Weighed {
  readonly words: ReadonlyMap<string, number>;
  readonly norm: number;
}

/** Pairs the units that are left, best first: `[before, after, likeness]`. `partner` holds the pairs already made. */
export function nearestPairs(
  before: readonly Unit[],
  after: readonly Unit[],
  left: readonly number[],
  open: readonly number[],
  partner: Int32Array,
): [number, number, number][] {
  if (left.length === 0 || open.length === 0) return [];
  const bags = new Map(left.map((i) => [i, wordsOf(before[i]!.text)]));
  const others = new Map(open.map((j) => [j, wordsOf(after[j]!.text)]));
  const rarity = rarityOf([...bags.values(), ...others.values()]);
  const weighed = new Map(left.map((i) => [i, weigh(bags.get(i)!, rarity)]));
  const weighedOthers = new Map(open.map((j) => [j, weigh(others.get(j)!, rarity)]));
  const postings = new Map<string, [number, number][]>();
  for (const j of open) {
    for (const [word, weight] of weighedOthers.get(j)!.words) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [[j, weight]]);
      else list.push([j, weight]);
    }
  }
  const expected = expectedPlaces(before.length, partner);
  const openPlace = new Map(open.map((j, place) => [j, place]));
  const budget = Math.min(mostPostings, mostPostingsOfAll / left.length);
  const candidates: { i: number; j: number; like: number; total: number }[] = [];
  const dots = new Float64Array(after.length);
  const met = new Uint8Array(after.length);
  for (const i of left) {
    const own = weighed.get(i)!;
    const touched: number[] = [];
    const meet = (j: number): void => {
      if (met[j] === 1) return;
      met[j] = 1;
      touched.push(j);
    };
    let visited = 0;
    const words: { weight: number; list: readonly [number, number][] }[] = [];
    for (const [word, weight] of own.words) {
      const list = postings.get(word);
      if (list !== undefined) words.push({ weight, list });
    }
    words.sort((a, b) => a.list.length - b.list.length);
    for (const { weight, list } of words) {
      visited += list.length;
      if (visited > budget) break;
      for (const [j, other] of list) {
        meet(j);
        dots[j]! += weight * other;
      }
    }
    // The units around the place where it should be are always looked at.
    const around = placeFrom(open, expected[i]!);
    for (let place = Math.max(0, around - 2); place <= Math.min(open.length - 1, around + 2); place += 1) {
      const j = open[place]!;
      meet(j);
      dots[j] = dot(own, weighedOthers.get(j)!);
    }
    const found: typeof candidates = [];
    const a = before[i]!;
    for (const j of touched) {
      const like = dots[j]! / (own.norm * weighedOthers.get(j)!.norm || 1);
      dots[j] = 0;
      met[j] = 0;
      const distance = Math.abs((openPlace.get(j) ?? 0) - around);
      const b = after[j]!;
      const bonus =
        (a.section === b.section ? sameSection : 0) +
        nearby * Math.max(0, 1 - distance / 8) +
        (a.number !== null && a.number === b.number ? sameNumber : 0);
      if (like + bonus >= threshold) found.push({ i, j, like, total: like + bonus });
    }
    found.sort((a, b) => b.total - a.total || a.j - b.j);
    candidates.push(...found.slice(0, mostCandidates));
  }
  candidates.sort((a, b) => b.total - a.total || a.i - b.i || a.j - b.j);
  const used = new Set<number>();
  const usedOthers = new Set<number>();
  const pairs: [number, number, number][] = [];
  for (const { i, j, like } of candidates) {
    if (used.has(i) || usedOthers.has(j)) continue;
    used.add(i);
    usedOthers.add(j);
    pairs.push([i, j, Math.min(1, like)]);
  }
  return pairs;
}

/** For each unit before, where in the version after it should stand by the pairs already made around it. */
function expectedPlaces(length: number, partner: Int32Array): Float64Array {
  const places = new Float64Array(length);
  let at = -1;
  for (let i = 0; i < length; i += 1) {
    at = partner[i] === -1 ? at : partner[i]!;
    places[i] = at + 0.5;
  }
  return places;
}

/** The first place in the ascending list `open` whose value is above `value`. */
function placeFrom(open: readonly number[], value: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (open[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rarityOf(bags: readonly WordBag[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag.counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  for (const [word, count] of frequency) frequency.set(word, Math.log(1 + (bags.length + 1) / count));
  return frequency;
}

function weigh(bag: WordBag, rarity: ReadonlyMap<string, number>): Weighed {
  const words = new Map<string, number>();
  let square = 0;
  for (const [word, count] of bag.counts) {
    const weight = (1 + Math.log(count)) * (rarity.get(word) ?? 1);
    words.set(word, weight);
    square += weight * weight;
  }
  return { words, norm: Math.sqrt(square) };
}

function dot(a: Weighed, b: Weighed): number {
  const [small, large] = a.words.size < b.words.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of small.words) sum += weight * (large.words.get(word) ?? 0);
  return sum;
}
