import { heaviestIncreasing } from './heaviest-increasing.ts';

export interface KnownPairs {
  /** Pairs that are the same provision whatever their wording, `[before, after]`. */
  readonly pinned?: readonly (readonly [number, number])[];
  /** Units of the version after that are known to be none of those before (they may still be parts of a split). */
  readonly apart?: ReadonlySet<number>;
  /** Keys of the headings of both versions: words that turn into a heading, or back, are still said. */
  readonly headings?: { readonly was: ReadonlySet<string>; readonly is: ReadonlySet<string> };
}

interface Keyed {
  readonly key: string;
  readonly section: string;
}

/**
 * Pairs units of equal key: those whose key is unique on both sides first, then copies beside pairs already made, then copies in
 * the same section, then the remaining ones in order. Near-linear whatever the input.
 */
export function exactPairs(
  before: readonly Keyed[],
  after: readonly Keyed[],
  known: KnownPairs = {},
): [number, number][] {
  const partner = new Int32Array(before.length).fill(-1);
  const taken = new Int32Array(after.length).fill(-1);
  const given = new Set(known.pinned?.map(([i]) => i));
  const join = (i: number, j: number): void => {
    partner[i] = j;
    taken[j] = i;
  };
  for (const [i, j] of known.pinned ?? []) join(i, j);
  const placesBefore = placesByKey(before, partner);
  const placesAfter = placesByKey(after, taken, known.apart);
  const unique: [number, number][] = [];
  for (const [key, places] of placesBefore) {
    const others = placesAfter.get(key);
    if (places.length === 1 && others?.length === 1) unique.push([places[0]!, others[0]!]);
  }
  // Anchors are the unique ones in order; copies are looked for beside them before the moved ones are paired.
  for (const place of heaviestIncreasing(
    unique.map(([, j]) => j),
    unique.map(() => 1),
  ))
    join(...unique[place]!);
  const free = (i: number, j: number): boolean =>
    i >= 0 &&
    j >= 0 &&
    i < before.length &&
    j < after.length &&
    known.apart?.has(j) !== true &&
    partner[i] === -1 &&
    taken[j] === -1 &&
    before[i]!.key === after[j]!.key;
  for (let i = 0; i < before.length; i += 1) {
    const j = i === 0 ? -1 : partner[i - 1]!;
    if (i === 0 || j !== -1) if (free(i, j + 1)) join(i, j + 1);
  }
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const j = i === before.length - 1 ? after.length : partner[i + 1]!;
    if (j !== -1 && free(i, j - 1)) join(i, j - 1);
  }
  for (const [key, places] of placesBefore) {
    const others = placesAfter.get(key);
    if (others === undefined) continue;
    let left = places.filter((i) => partner[i] === -1);
    let open = others.filter((j) => taken[j] === -1);
    if (left.length === 0 || open.length === 0) continue;
    if (left.length > 1 || open.length > 1) {
      const bySection = new Map<string, number[]>();
      for (const j of open) bySection.set(after[j]!.section, [...(bySection.get(after[j]!.section) ?? []), j]);
      for (const i of left) {
        const j = bySection.get(before[i]!.section)?.shift();
        if (j !== undefined) join(i, j);
      }
      left = left.filter((i) => partner[i] === -1);
      open = open.filter((j) => taken[j] === -1);
    }
    for (let at = 0; at < Math.min(left.length, open.length); at += 1) join(left[at]!, open[at]!);
  }
  const pairs: [number, number][] = [];
  partner.forEach((j, i) => {
    if (j !== -1 && !given.has(i)) pairs.push([i, j]);
  });
  return pairs;
}

/** Places of the units that are still free, by key. */
function placesByKey(units: readonly Keyed[], used: Int32Array, apart?: ReadonlySet<number>): Map<string, number[]> {
  const places = new Map<string, number[]>();
  units.forEach(({ key }, index) => {
    if (used[index] !== -1 || apart?.has(index) === true) return;
    const list = places.get(key);
    if (list === undefined) places.set(key, [index]);
    else list.push(index);
  });
  return places;
}
