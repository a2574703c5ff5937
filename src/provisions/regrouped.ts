import type { Match } from './match.ts';
import type { SideWords } from './gap-words.ts';
import type { SideAlike, StandingAlike } from './stand-alike.ts';

/** Units of one gap between which borders were drawn anew, and where words of them differ. */
interface Regrouped {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  /** Pairs in which words came, went or gave way to others; every unit after at most once. */
  readonly places: readonly (readonly [before: number, after: number])[];
}

/** So many words in a row tell that two units share text; fewer may stand in any two. */
const inRow = 4;

/** One pair that differs in words has the borders that it had. */
const fewestUnits = 3;

/** What joins units of a gap: a unit before and one after that share words, or are parts of one match. */
type Joined = readonly [before: number, after: number];

/** Has words that differ within borders drawn anew told where they stand, instead of by the matches that were found between the units. */
export function regrouped(matches: Match[], alike: StandingAlike): Match[] {
  const gaps = alike.gaps.filter((gap) => gap.before.length + gap.after.length >= fewestUnits);
  if (gaps.length === 0) return matches;
  const of = {
    before: new Map(matches.flatMap((match) => match.before.map((i) => [i, match] as const))),
    after: new Map(matches.flatMap((match) => match.after.map((j) => [j, match] as const))),
  };
  const told = new Map<Match, Regrouped['places']>();
  for (const gap of gaps) {
    const own = new Set([...gap.before.map((i) => of.before.get(i)!), ...gap.after.map((j) => of.after.get(j)!)]);
    const joined = [...own].flatMap(({ before, after }) => before.flatMap((i) => after.map((j): Joined => [i, j])));
    for (const group of regroupedIn(gap.words, alike, joined)) {
      const members = [...own].filter(
        ({ before, after }) => before.some((i) => group.before.has(i)) || after.some((j) => group.after.has(j)),
      );
      const whole = members.every(
        ({ kind, before, after }) =>
          kind !== 'moved-reworded' &&
          before.every((i) => group.before.has(i)) &&
          after.every((j) => group.after.has(j)),
      );
      if (whole) members.forEach((match, place) => told.set(match, place === 0 ? group.places : []));
    }
  }
  return matches.map((match) => {
    const places = told.get(match);
    if (places === undefined) return match;
    const heldBy = match.kind === 'removed' ? alike.before.nearest.get(match.before[0]!) : undefined;
    return { ...match, places, ...(heldBy === undefined ? {} : { heldBy }) };
  });
}

/**
 * The groups of a gap's units that hold the same text, but for some words, within other borders: where each word that differs has its
 * place beside words that stayed. Groups in which more is new, or leads differ, are left to the matches that were found.
 */
function regroupedIn(
  [one, other]: readonly [SideWords, SideWords],
  alike: StandingAlike,
  matches: readonly Joined[],
): Regrouped[] {
  const [was, is] = [shared(one, other), shared(other, one)];
  const groups = groupsOf([...was.joined, ...is.joined.map(([j, i]): Joined => [i, j]), ...matches]);
  return groups.flatMap((group): Regrouped[] => {
    if (group.before.size + group.after.size < fewestUnits) return [];
    const places = new Map<number, number>();
    const settled = (i: number, j: number): boolean => {
      const known = places.get(j) ?? i;
      places.set(j, known);
      return known === i;
    };
    const holds = (unit: number, side: Shared, { otherwiseLed }: SideAlike, place: (at: number) => boolean): boolean =>
      side.mostly.has(unit) &&
      !otherwiseLed.has(unit) &&
      (side.loose.get(unit) ?? []).every((beside) => beside.length > 0 && place(choose(unit, beside, side)));
    const choose = (unit: number, beside: readonly number[], side: Shared): number => {
      // Words that gave way to others stand where those stand.
      const opposite = side === was ? is : was;
      return beside.find((there) => opposite.loose.get(there)?.some((units) => units.includes(unit))) ?? beside[0]!;
    };
    const all =
      [...group.before].every((i) => holds(i, was, alike.before, (j) => settled(i, j))) &&
      [...group.after].every((j) => holds(j, is, alike.after, (i) => settled(i, j)));
    return all ? [{ ...group, places: [...places].map(([j, i]) => [i, j] as const) }] : [];
  });
}

interface Shared {
  readonly joined: [own: number, other: number][];
  /** For each unit, each run of words that only it has: the units of the other side that have the words before and after. */
  readonly loose: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Units most of whose words the other side has, in rows. */
  readonly mostly: ReadonlySet<number>;
}

function shared(side: SideWords, other: SideWords): Shared {
  const { words, partner, framing } = side;
  const joined = new Map<string, [number, number]>();
  const loose = new Map<number, number[][]>();
  const mostly = new Set<number>();
  const firm = rowsOf(side);
  for (let start = 0, end = 0; start < words.length; start = end) {
    const { unit } = words[start]!;
    while (end < words.length && words[end]!.unit === unit) end += 1;
    let [beside, held, all, open]: [number, number, number, number[] | null] = [-1, 0, 0, null];
    for (let at = start; at < end; at += 1) {
      if (words[at]!.numbering || framing[at] === 1) continue;
      all += 1;
      const j = partner[at]!;
      if (j === -1) {
        if (open === null) {
          open = beside === -1 ? [] : [beside];
          loose.set(unit, [...(loose.get(unit) ?? []), open]);
        }
        continue;
      }
      if (firm[at] === 1) {
        held += 1;
        beside = other.words[j]!.unit;
        joined.set(`${unit} ${beside}`, [unit, beside]);
        if (open !== null && !open.includes(beside)) open.push(beside);
      }
      open = null;
    }
    if (2 * held >= all) mostly.add(unit);
  }
  return { joined: [...joined.values()], loose, mostly };
}

/** 1 for words that stand in a row with enough others, the same row on both sides; a row may go on from one unit to the next. */
function rowsOf({ words, partner }: SideWords): Uint8Array {
  const firm = new Uint8Array(words.length);
  let start = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && partner[at - 1] !== -1 && partner[at] === partner[at - 1]! + 1) continue;
    if (partner[start] !== -1 && at - start >= inRow) firm.fill(1, start, at);
    start = at;
  }
  return firm;
}

interface Group {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** Units that hang together, over however many others. */
function groupsOf(joined: readonly Joined[]): Group[] {
  const groups = new Set<Group>();
  const [ofBefore, ofAfter] = [new Map<number, Group>(), new Map<number, Group>()];
  for (const [i, j] of joined) {
    const [one, other] = [ofBefore.get(i), ofAfter.get(j)];
    const group: Group = one ?? other ?? { before: new Set(), after: new Set() };
    groups.add(group);
    if (other !== undefined && other !== group) {
      groups.delete(other);
      for (const at of other.before) ofBefore.set(at, group);
      for (const at of other.after) ofAfter.set(at, group);
      other.before.forEach((at) => group.before.add(at));
      other.after.forEach((at) => group.after.add(at));
    }
    group.before.add(i);
    group.after.add(j);
    ofBefore.set(i, group);
    ofAfter.set(j, group);
  }
  return [...groups];
}
