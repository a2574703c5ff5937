import type { Compared, ComparedSide } from './compare-wordings.ts';
import { overlaps } from './gained-phrases.ts';
import { reversed, sentenceAt } from './read-clause.ts';
import type { Found, Range } from './shift.ts';
import { actorBefore, stemOf, strengthened, verbPhrases, type Force, type VerbPhrase } from './verb-phrases.ts';

/** The same act of the same actor, once with one force and once with another. */
export interface ForcePair {
  readonly before: VerbPhrase;
  readonly after: VerbPhrase;
}

const remembered = new WeakMap<Compared, readonly ForcePair[]>();

/** Verb phrases of both sides that speak of the same act and lie in what differs; found once for all rules of a pair. */
export function forcePairs(pair: Compared): readonly ForcePair[] {
  const known = remembered.get(pair);
  if (known !== undefined) return known;
  const [was, is] = [verbPhrases(pair.before), verbPhrases(pair.after)];
  const touched = (side: ComparedSide, range: Range): boolean => side.changed.some((one) => overlaps(one, range));
  const taken = new Set<VerbPhrase>();
  const pairs: ForcePair[] = [];
  for (const before of was) {
    const stayedAt = pair.stayed(before.verbAt);
    const hunk =
      stayedAt === null ? pair.replaced.find((one) => overlaps(one.before, [before.verbAt, before.verbAt + 1])) : null;
    const after =
      stayedAt !== null
        ? is.find((one) => one.verbAt === stayedAt)
        : is.find(
            (one) =>
              !taken.has(one) && one.verb === before.verb && hunk != null && overlaps(hunk.after, one.range) && one.actor === before.actor,
          );
    if (after !== undefined) {
      taken.add(after);
      if (after.actor === before.actor && (touched(pair.before, before.range) || touched(pair.after, after.range)))
        pairs.push({ before, after });
      continue;
    }
    const plain = touched(pair.before, before.range) ? plainVerb(pair.after, before, stayedAt, hunk?.after ?? null) : null;
    if (plain !== null) pairs.push({ before, after: plain });
  }
  for (const after of is) {
    if (taken.has(after) || !touched(pair.after, after.range)) continue;
    const verbBefore = pair.before.plain.length === 0 ? null : stayedFrom(pair, after.verbAt);
    const hunk =
      verbBefore === null ? pair.replaced.find((one) => overlaps(one.after, [after.verbAt, after.verbAt + 1])) : null;
    if (verbBefore !== null && was.some((one) => one.verbAt === verbBefore)) continue;
    const plain = plainVerb(pair.before, after, verbBefore, hunk?.before ?? null);
    if (plain !== null) pairs.push({ before: plain, after });
  }
  remembered.set(pair, pairs);
  return pairs;
}

function stayedFrom(pair: Compared, at: number): number | null {
  // The runs that stayed keep their order, so the place is found by the hunks before it.
  let shift = 0;
  for (const { before, after } of pair.replaced) {
    if (after[0] > at) break;
    if (at < after[1]) return null;
    shift = before[1] - after[1];
  }
  const place = at + shift;
  return pair.stayed(place) === at ? place : null;
}

/** The same verb said outright, “we share” beside “we may share”. */
function plainVerb(side: ComparedSide, like: VerbPhrase, at: number | null, within: Range | null): VerbPhrase | null {
  const places =
    at !== null
      ? [at]
      : within === null
        ? []
        : Array.from(side.plain.slice(...within).matchAll(/\b[a-z]+\b/g), ({ index, 0: word }) => ({ index, word }))
            .filter(({ word }) => stemOf(word) === like.verb)
            .map(({ index }) => within[0] + index);
  for (const place of places) {
    const [start] = sentenceAt(side, place);
    const lead = side.plain.slice(Math.max(start, place - 60), place);
    // A subject and at most an adverb stand before it: no infinitive, no participle, no imperative.
    const subject = /\b(?:we|you|they|who|which|that|partners|parties|users|customers|providers|and)(?: \([^)]*\))?(?: (?:also|only|always|then|[a-z]+ly))? $/.exec(lead);
    if (subject === null) continue;
    const word = /^[a-z]+/.exec(side.plain.slice(place))?.[0] ?? '';
    if (/(?:ing|ed)$/.test(word)) continue;
    const actor = actorBefore(side, place);
    if (actor !== like.actor) continue;
    return { force: 'does', negated: false, actor, verb: like.verb, verbAt: place, range: [place, place + word.length] };
  }
  return null;
}

/** Finds verbs that went from one of the forces to one of the others. */
export function forceShift(from: readonly Force[], to: readonly Force[], stronger: boolean): (pair: Compared) => Found[] {
  return (pair) =>
    forcePairs(pair).flatMap(({ before, after }): Found[] => {
      if (before.negated !== after.negated || !from.includes(before.force) || !to.includes(after.force)) return [];
      // “may not” forbids as much as “must not”.
      if (before.negated && [before.force, after.force].includes('may')) return [];
      const effect = strengthened(after, pair.after.plain.slice(after.verbAt, after.verbAt + 80));
      return [{ before: before.range, after: after.range, effect: stronger ? effect : reversed(effect) }];
    });
}

/** Finds verbs that came under a negation. */
export function negationAdded(pair: Compared): Found[] {
  return forcePairs(pair).flatMap(({ before, after }): Found[] =>
    !before.negated && after.negated && !doubled(pair.after, after)
      ? [{ before: before.range, after: after.range, effect: reversed(strengthened({ ...after, negated: false }, pair.before.plain.slice(before.verbAt, before.verbAt + 80))) }]
      : [],
  );
}

/** Whether a second negation right behind the first takes it back: “may not refuse to”. */
export function doubled(side: ComparedSide, { verbAt, negated }: VerbPhrase): boolean {
  return negated && /^(?:fail|refuse|neglect|decline|omit|unable|unwilling|unreasonably|unlikely|unable|without)\b/.test(side.plain.slice(verbAt));
}
