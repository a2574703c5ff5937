import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';

/** The pair the other way round: what was lost is what the other way round was gained. */
export function turned(pair: Compared): Compared {
  const known = turnedPairs.get(pair);
  if (known !== undefined) return known;
  const other: Compared = {
    before: pair.after,
    after: pair.before,
    replaced: pair.replaced.map(({ before, after }) => ({ before: after, after: before })),
    stayed: pair.stayedFrom,
    stayedFrom: pair.stayed,
  };
  turnedPairs.set(pair, other);
  return other;
}

const turnedPairs = new WeakMap<Compared, Compared>();

export function turnedBack(found: readonly Found[]): Found[] {
  return found.map(({ before, after, effect }) => ({ before: after, after: before, effect }));
}

export const overlaps = ([a, b]: Range, [c, d]: Range): boolean => a < d && c < b;

const remembered = new WeakMap<ComparedSide, Map<RegExp, readonly Range[]>>();

/** Where a pattern matches, read once for each side: the rule that finds a phrase come and the one that finds it gone ask alike. */
export function matchesIn(side: ComparedSide, pattern: RegExp): readonly Range[] {
  const known = remembered.get(side) ?? new Map<RegExp, readonly Range[]>();
  remembered.set(side, known);
  const found =
    known.get(pattern) ??
    Array.from(side.plain.matchAll(pattern), ({ index, 0: { length } }): Range => [index, index + length]);
  known.set(pattern, found);
  return found;
}

/** The words that the range of the later text took the place of: an empty range where it only came in. */
export function replacedBy(pair: Compared, range: Range): Range {
  const hunk = pair.replaced.find(({ after }) => overlaps(after, range));
  return hunk?.before ?? [0, 0];
}

/**
 * Where the later text has a phrase that the earlier has fewer times: as many places as it has more, among those that lie in what
 * differs. A phrase that only moved inside the provision is as frequent as before, and so is one that gave way to its like.
 */
export function gained(pair: Compared, pattern: RegExp): Range[] {
  const now = matchesIn(pair.after, pattern);
  if (now.length === 0) return [];
  const more = now.length - matchesIn(pair.before, pattern).length;
  if (more <= 0) return [];
  return now.filter((range) => pair.after.changed.some((changed) => overlaps(changed, range))).slice(0, more);
}

/** Finds a phrase that came, with its effect by where it stands. */
export function phraseGained(
  pattern: RegExp,
  effect: (side: ComparedSide, at: number, pair: Compared) => Effect | null,
): (pair: Compared) => Found[] {
  return (pair) =>
    gained(pair, pattern).flatMap((after) => {
      const is = effect(pair.after, after[0], pair);
      return is === null ? [] : [{ before: replacedBy(pair, after), after, effect: is }];
    });
}

/** Finds a phrase that went, with its effect by where it stood. */
export function phraseLost(
  pattern: RegExp,
  effect: (side: ComparedSide, at: number, pair: Compared) => Effect | null,
): (pair: Compared) => Found[] {
  const find = phraseGained(pattern, effect);
  return (pair) => turnedBack(find(turned(pair)));
}
