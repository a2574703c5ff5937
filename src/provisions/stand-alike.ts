import { fold } from '#text';
import { keyOf } from './block-facts.ts';
import type { KnownPairs } from './exact-pairs.ts';
import { gapsBetween, type Gap } from './gaps-between.ts';
import { gapWords, type SideWords } from './gap-words.ts';
import { lettersOf } from './letters-of.ts';
import { sentencesOf } from './sentences.ts';
import type { Unit } from './unit.ts';

/** What the units of one side are to the other. */
export interface SideAlike {
  /** Units all of whose words stand in place on the other side. What stands between them there is a word of a unit that is not alike. */
  readonly alike: ReadonlySet<number>;
  /** Units whose words depend on a lead that the other side does not have. */
  readonly otherwiseLed: ReadonlySet<number>;
  /** For each unit of a gap that shares words in place, the unit of the other side that has most of them. */
  readonly nearest: ReadonlyMap<number, number>;
}

export interface StandingAlike {
  readonly before: SideAlike;
  readonly after: SideAlike;
  /** The words of both sides, gap by gap. */
  readonly gaps: readonly GapWords[];
}

export interface GapWords extends Gap {
  readonly words: readonly [SideWords, SideWords];
}

/** So many words in a row are a provision's own, also in the midst of others. */
const tellingWords = 8;

/**
 * Which units say what the other version says in the same place, whatever its borders: paragraphs joined or divided, sentences given to
 * the next one, items told in a row, titles set as text. Judged by a word diff of the two texts wherever they differ.
 */
export function standAlike(
  before: readonly Unit[],
  after: readonly Unit[],
  partner: Int32Array,
  headings: NonNullable<KnownPairs['headings']>,
): StandingAlike {
  const [was, is] = [nothingJudged(), nothingJudged()];
  const gaps = gapsBetween(before, after, partner).filter(
    (gap) =>
      !isTooLong(before, gap.before) && !isTooLong(after, gap.after) && !isRewordedAlone(gap, before, after, partner),
  );
  const sides: GapWords[] = [];
  if (gaps.length === 0) return { before: was, after: is, gaps: sides };
  const leads = { before: leadsOf(before), after: leadsOf(after) };
  // What stood as a heading or lead all along is not what a text turned into.
  const frames = {
    before: new Set([...without(headings.was, headings.is), ...without(leads.before, leads.after)]),
    after: new Set([...without(headings.is, headings.was), ...without(leads.after, leads.before)]),
  };
  for (const gap of gaps) {
    const [one, other] = gapWords([before, after], gap, frames);
    sides.push({ ...gap, words: [one, other] });
    judge(one, other, was);
    judge(other, one, is);
    let tails: ReadonlySet<string> | null = null;
    const led = (lead: string): boolean => {
      tails ??= tailsOf([...around(before, gap.before), ...around(after, gap.after)]);
      return tails.has(lead);
    };
    const framed = {
      before: (lead: string): boolean =>
        one.said.has(lead) || headings.was.has(lead) || leads.before.has(lead) || led(lead),
      after: (lead: string): boolean =>
        other.said.has(lead) || headings.is.has(lead) || leads.after.has(lead) || led(lead),
    };
    keepLed(gap, [before, after], [was, is], framed);
  }
  return { before: was, after: is, gaps: sides };
}

/** Bound for hostile input, in UTF-16 units of one side of a gap: some fifty thousand words. */
const longest = 300_000;

function isTooLong(units: readonly Unit[], indexes: readonly number[]): boolean {
  return indexes.reduce((sum, index) => sum + units[index]!.text.length, 0) > longest;
}

/** A pair between neighbours that stand, neither of which the other holds from end to end, has the borders that it had. */
function isRewordedAlone(gap: Gap, before: readonly Unit[], after: readonly Unit[], partner: Int32Array): boolean {
  const [i, j] = [gap.before[0]!, gap.after[0]!];
  if (gap.before.length > 1 || gap.after.length > 1 || partner[i] !== j) return false;
  const [one, other] = [lettersOf(before[i]!.text), lettersOf(after[j]!.text)].toSorted(
    (a, b) => a.length - b.length,
  ) as [string, string];
  return !other.startsWith(one) && !other.endsWith(one);
}

interface Judged {
  readonly alike: Set<number>;
  readonly otherwiseLed: Set<number>;
  readonly nearest: Map<number, number>;
}

function nothingJudged(): Judged {
  return { alike: new Set(), otherwiseLed: new Set(), nearest: new Map() };
}

function judge(side: SideWords, other: SideWords, found: Judged): void {
  const { words } = side;
  for (let start = 0, end = 0; start < words.length; start = end) {
    const { unit } = words[start]!;
    while (end < words.length && words[end]!.unit === unit) end += 1;
    const counts = new Map<number, number>();
    let [first, last, missing, held] = [-1, -1, false, 0];
    for (let at = start; at < end; at += 1) {
      if (words[at]!.numbering || side.framing[at] === 1) continue;
      const j = side.partner[at]!;
      missing ||= j === -1;
      if (j === -1) continue;
      if (first === -1) first = j;
      last = j;
      held += 1;
      const own = other.words[j]!.unit;
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    const [nearest] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (nearest === undefined) continue;
    found.nearest.set(unit, nearest[0]);
    if (missing) continue;
    const foreign = (at: number): boolean =>
      other.partner[at] === -1 && !other.words[at]!.numbering && other.framing[at] === 0;
    const cutInto = (at: number, beside: number): boolean =>
      other.words[at]?.unit === other.words[beside]!.unit && foreign(at);
    if (held >= tellingWords || !(cutInto(first - 1, first) || cutInto(last + 1, last))) found.alike.add(unit);
  }
}

/** Words that depend on another lead say something else: units whose leads are neither equal nor said on the other side are not alike. */
function keepLed(
  gap: Gap,
  [before, after]: readonly [readonly Unit[], readonly Unit[]],
  [was, is]: readonly [Judged, Judged],
  framed: { readonly before: (lead: string) => boolean; readonly after: (lead: string) => boolean },
): void {
  const led = (i: number, j: number): boolean => {
    const [from, to] = [before[i]!.leads ?? [], after[j]!.leads ?? []];
    const gone = from.filter((lead) => !to.includes(lead));
    const come = to.filter((lead) => !from.includes(lead));
    return (gone.length === 0 || come.length === 0) && gone.every(framed.after) && come.every(framed.before);
  };
  for (const i of gap.before) {
    const j = was.nearest.get(i);
    if (j !== undefined && !led(i, j)) was.otherwiseLed.add(i);
  }
  for (const j of gap.after) {
    const i = is.nearest.get(j);
    if (i !== undefined && !led(i, j)) is.otherwiseLed.add(j);
  }
  for (const { alike, otherwiseLed } of [was, is]) for (const unit of otherwiseLed) alike.delete(unit);
}

function leadsOf(units: readonly Unit[]): Set<string> {
  return new Set(units.flatMap(({ leads = [] }) => leads));
}

/** Keys of the units, and of the last sentences of units, that what follows may depend on: their words are told apart as units. */
function tailsOf(units: readonly Unit[]): Set<string> {
  return new Set(
    units.flatMap(({ text }) => {
      if (!/[:：,;–—-]\s*$/u.test(text)) return [];
      const last = sentencesOf(text).at(-1);
      return [keyOf(fold(text)), ...(last === undefined ? [] : [keyOf(fold(text.slice(...last)))])];
    }),
  );
}

/** The units of a gap, and the one that stands before it. */
function around(units: readonly Unit[], indexes: readonly number[]): Unit[] {
  return [indexes[0]! - 1, ...indexes].flatMap((index) => units[index] ?? []);
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...keys].filter((key) => !others.has(key));
}
