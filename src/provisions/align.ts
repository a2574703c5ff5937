import { exactPairs, type KnownPairs } from './exact-pairs.ts';
import { inPlacePairs } from './in-place.ts';
import { likeness } from './likeness.ts';
import type { Match } from './match.ts';
import { nearestPairs } from './nearest-pairs.ts';
import { partsOfOthers } from './parts-of-others.ts';
import { standAlike, type SideAlike } from './stand-alike.ts';
import { stayers } from './stayers.ts';
import { regrouped } from './regrouped.ts';
import type { Unit } from './unit.ts';
import { wordsOf } from './word-bags.ts';

/** Pairs the units of two versions. Every index of both sides stands in exactly one match; matches come in the order of `after`, removed ones where they stood. */
export function align(before: readonly Unit[], after: readonly Unit[], known: KnownPairs = {}): Match[] {
  const partner = new Int32Array(before.length).fill(-1);
  const taken = new Int32Array(after.length).fill(-1);
  const score = new Float64Array(after.length).fill(1);
  const join = (i: number, j: number, like: number): void => {
    partner[i] = j;
    taken[j] = i;
    score[j] = like;
  };
  for (const [i, j] of known.pinned ?? [])
    join(i, j, before[i]!.key === after[j]!.key ? 1 : likeness(wordsOf(before[i]!.text), wordsOf(after[j]!.text)));
  exactPairs(before, after, known).forEach(([i, j]) => join(i, j, 1));

  const leftBefore = indexesWhere(partner, -1);
  const leftAfter = indexesWhere(taken, -1);
  if (leftBefore.length > 0 && leftAfter.length > 0) {
    const open = known.apart === undefined ? leftAfter : leftAfter.filter((j) => !known.apart?.has(j));
    for (const [i, j, like] of nearestPairs(before, after, leftBefore, open, partner)) join(i, j, like);
  }

  const reworded = (i: number): boolean => partner[i] !== -1 && before[i]!.key !== after[partner[i]!]!.key;
  const splits = partsOfOthers(
    indexesWhere(taken, -1),
    before.map((_, i) => i).filter((i) => partner[i] === -1 || reworded(i)),
    after,
    before,
    (i) => partner[i]!,
  );
  const inSplits = new Set([...splits.values()].flat());
  const merges = partsOfOthers(
    indexesWhere(partner, -1).filter((i) => !splits.has(i)),
    after
      .map((_, j) => j)
      .filter((j) => (taken[j] === -1 ? !inSplits.has(j) : reworded(taken[j]!) && !splits.has(taken[j]!))),
    before,
    after,
    (j) => taken[j]!,
  );
  const inMerges = new Set([...merges.values()].flat());
  const inPlace = new Set<number>();
  const pairs = inPlacePairs(before, after, partner, {
    before: (i) => partner[i] === -1 && !splits.has(i) && !inMerges.has(i),
    after: (j) => taken[j] === -1 && !merges.has(j) && !inSplits.has(j),
    apart: (j) => known.apart?.has(j) === true,
  });
  for (const [i, j, like] of pairs) {
    join(i, j, like);
    inPlace.add(j);
  }
  const alike = standAlike(before, after, partner, known.headings ?? { was: new Set(), is: new Set() });
  const free = (i: number, j: number): boolean =>
    partner[i] === -1 && taken[j] === -1 && !splits.has(i) && !inMerges.has(i) && !merges.has(j) && !inSplits.has(j);
  for (const [i, j] of alike.before.nearest) {
    if (!free(i, j) || known.apart?.has(j) === true || alike.after.nearest.get(j) !== i) continue;
    if (!isMostOf(before[i]!, after[j]!, alike.before.alike.has(i), alike.after.alike.has(j))) continue;
    join(i, j, likeness(wordsOf(before[i]!.text), wordsOf(after[j]!.text)));
    inPlace.add(j);
  }
  return regrouped(described(before, after, { partner, taken, score, splits, merges, inPlace, alike }), alike);
}

/** Whether one of two is in the other, and most of it: fewer words in the midst of others are a part, and not the same provision. */
function isMostOf(was: Unit, is: Unit, wasAlike: boolean, isAlike: boolean): boolean {
  if (wasAlike && isAlike) return true;
  const [part, whole] = wasAlike ? [was, is] : [is, was];
  return (wasAlike || isAlike) && 2 * part.text.length >= whole.text.length;
}

interface Found {
  /** For each unit before its pair after, and the other way round; −1 for none. */
  readonly partner: Int32Array;
  readonly taken: Int32Array;
  readonly score: Float64Array;
  /** Whole → its parts. */
  readonly splits: ReadonlyMap<number, readonly number[]>;
  readonly merges: ReadonlyMap<number, readonly number[]>;
  /** Units after that are known by their place alone. */
  readonly inPlace: ReadonlySet<number>;
  readonly alike: ReturnType<typeof standAlike>;
}

function described(
  before: readonly Unit[],
  after: readonly Unit[],
  { partner, taken, score, splits, merges, inPlace, alike }: Found,
): Match[] {
  const inOrder = stayers(before, partner);
  const sectionsBefore = new Set(before.map((unit) => lastOf(unit.section)));
  const sectionsAfter = new Set(after.map((unit) => lastOf(unit.section)));
  const placed: { at: number; match: Match }[] = [];
  const allAlike = (were: readonly number[], are: readonly number[]): { alike?: true } =>
    were.every((i) => alike.before.alike.has(i)) && are.every((j) => alike.after.alike.has(j)) ? { alike: true } : {};
  const held = (unit: number, side: SideAlike): Pick<Match, 'alike' | 'heldBy'> => {
    const by = side.nearest.get(unit);
    return by === undefined || !side.alike.has(unit) ? {} : { alike: true, heldBy: by };
  };
  const doneBefore = new Set<number>();
  const doneAfter = new Set<number>();
  for (const [i, parts] of splits) {
    const all = (partner[i] === -1 ? [...parts] : [...parts, partner[i]!]).sort((a, b) => a - b);
    doneBefore.add(i);
    all.forEach((j) => doneAfter.add(j));
    placed.push({
      at: all[0]!,
      match: {
        kind: 'split',
        before: [i],
        after: all,
        likeness: partner[i] === -1 ? 0 : score[partner[i]!]!,
        ...allAlike([i], all),
      },
    });
  }
  for (const [j, parts] of merges) {
    const all = (taken[j] === -1 ? [...parts] : [...parts, taken[j]!]).sort((a, b) => a - b);
    doneAfter.add(j);
    all.forEach((i) => doneBefore.add(i));
    placed.push({
      at: j,
      match: {
        kind: 'merged',
        before: all,
        after: [j],
        likeness: taken[j] === -1 ? 0 : score[j]!,
        ...allAlike(all, [j]),
      },
    });
  }
  after.forEach((unit, j) => {
    if (doneAfter.has(j)) return;
    const i = taken[j]!;
    if (i === -1) {
      placed.push({
        at: j,
        match: { kind: 'added', before: [], after: [j], likeness: 0, ...held(j, alike.after) },
      });
      return;
    }
    const was = before[i]!;
    const from = lastOf(was.section);
    const to = lastOf(unit.section);
    // A section that was only renamed, opened or closed around a provision did not move it.
    const moved = !inOrder.has(i) || (from !== to && sectionsAfter.has(from) && sectionsBefore.has(to));
    const same = was.key === unit.key;
    const kind = same ? (moved ? 'moved' : 'unchanged') : moved ? 'moved-reworded' : 'reworded';
    const place = inPlace.has(j) ? ({ inPlace: true } as const) : {};
    const said = same ? {} : allAlike([i], [j]);
    const match = { kind, before: [i], after: [j], likeness: score[j]!, ...place, ...said } as const;
    placed.push({
      at: j,
      match: !same && wordsOf(was.text).folded === wordsOf(unit.text).folded ? { ...match, leadOnly: true } : match,
    });
  });
  // What was removed is told after the last unit that stood before it.
  let at = -1;
  before.forEach((_, i) => {
    if (partner[i] !== -1 && inOrder.has(i)) at = partner[i]!;
    if (partner[i] !== -1 || doneBefore.has(i)) return;
    placed.push({
      at: at + 0.5,
      match: { kind: 'removed', before: [i], after: [], likeness: 0, ...held(i, alike.before) },
    });
  });
  return placed.sort((a, b) => a.at - b.at).map(({ match }) => match);
}

function lastOf(section: string): string {
  return section.slice(section.lastIndexOf(' › ') + 1);
}

function indexesWhere(list: Int32Array, value: number): number[] {
  const found: number[] = [];
  list.forEach((entry, index) => {
    if (entry === value) found.push(index);
  });
  return found;
}
