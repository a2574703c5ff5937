import { overlaps, replacedBy, turned } from './gained-phrases.ts';
import { sentenceAt, sentenceKind, type ClauseKind } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';

/** A sentence that one side alone has. */
export interface WholeSentence {
  readonly kind: ClauseKind;
  readonly range: Range;
}

const remembered = new WeakMap<Compared, readonly WholeSentence[]>();

/** Fewer words than this are no rule by themselves. */
const fewest = 5;
/** So much of a sentence is new before it counts as one that came in. */
const mostly = 0.8;
/** So many of its words in one sentence of the other side make it that sentence, said anew. */
const alike = 0.55;

/** Sentences that came into a wording whole, and are no sentence of the earlier one said in other words. */
export function sentencesCome(pair: Compared): readonly WholeSentence[] {
  const known = remembered.get(pair);
  if (known !== undefined) return known;
  const fresh = newSentences(pair.after);
  const gone =
    fresh.length === 0 ? [] : touchedSentences(turned(pair).after).map((range) => wordsIn(pair.before, range));
  const found = fresh
    .filter((range) => {
      const words = wordsIn(pair.after, range);
      return (
        words.size >= fewest && !gone.some((other) => shared(words, other) >= alike * Math.min(words.size, other.size))
      );
    })
    .map((range) => ({ kind: sentenceKind(pair.after, range), range }));
  remembered.set(pair, found);
  return found;
}

/** Finds sentences of a kind that came in whole. */
export function sentencesOfKind(kind: ClauseKind, effect: Effect): (pair: Compared) => Found[] {
  return (pair) =>
    sentencesCome(pair)
      .filter((one) => one.kind === kind && !takesPlace(pair, one))
      .map(({ range }) => ({ before: replacedBy(pair, range), after: range, effect }));
}

/** Whether a sentence stands where another of its kind stood: a duty was put in the place of a duty. */
function takesPlace(pair: Compared, { kind, range }: WholeSentence): boolean {
  const hunk = pair.replaced.find(({ after }) => overlaps(after, range));
  if (hunk === undefined) return false;
  return sentencesCome(turned(pair)).some((gone) => gone.kind === kind && overlaps(gone.range, hunk.before));
}

/** Whether what a rule found lies in a sentence that came or went whole. */
export function inNewSentence(pair: Compared, { before, after }: Found): boolean {
  const within = (one: Range, sentences: readonly WholeSentence[]): boolean =>
    sentences.some(({ range, kind }) => kind !== 'none' && one[1] > one[0] && overlaps(one, range));
  return within(after, sentencesCome(pair)) || within(before, sentencesCome(turned(pair)));
}

function newSentences(side: ComparedSide): Range[] {
  return touchedSentences(side).filter(([start, end]) => {
    const inside = side.changed
      .filter((one) => overlaps(one, [start, end]))
      .reduce((sum, [from, to]) => sum + Math.min(end, to) - Math.max(start, from), 0);
    return inside >= mostly * (end - start);
  });
}

function touchedSentences(side: ComparedSide): Range[] {
  const found: Range[] = [];
  for (const [from, to] of side.changed) {
    for (let at = from; at < to;) {
      const [start, end] = sentenceAt(side, at);
      if (end > start && found.at(-1)?.[0] !== start) found.push([start, end]);
      at = Math.max(at, end) + 1;
    }
  }
  return found;
}

/** Longer words by their beginnings, which their endings leave alone. */
function wordsIn(side: ComparedSide, range: Range): Set<string> {
  return new Set((side.plain.slice(...range).match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

function shared(some: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...some].filter((word) => other.has(word)).length;
}
