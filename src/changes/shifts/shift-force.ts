import { gained, overlaps, replacedBy } from './gained-phrases.ts';
import { better, neutral, reversed, sentenceAt } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';
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
              !taken.has(one) &&
              one.verb === before.verb &&
              hunk != null &&
              overlaps(hunk.after, one.range) &&
              one.actor === before.actor,
          );
    if (after !== undefined) {
      taken.add(after);
      if (after.actor === before.actor && (touched(pair.before, before.range) || touched(pair.after, after.range)))
        pairs.push({ before, after });
      continue;
    }
    const plain = touched(pair.before, before.range)
      ? plainVerb(pair.after, before, stayedAt, hunk?.after ?? null)
      : null;
    if (plain !== null) pairs.push({ before, after: plain });
  }
  for (const after of is) {
    if (taken.has(after) || !touched(pair.after, after.range)) continue;
    const verbBefore = pair.stayedFrom(after.verbAt);
    const hunk =
      verbBefore === null ? pair.replaced.find((one) => overlaps(one.after, [after.verbAt, after.verbAt + 1])) : null;
    if (verbBefore !== null && was.some((one) => one.verbAt === verbBefore)) continue;
    const plain = plainVerb(pair.before, after, verbBefore, hunk?.before ?? null);
    if (plain !== null) pairs.push({ before: plain, after });
  }
  remembered.set(pair, pairs);
  return pairs;
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
    const subject =
      /\b(?:we|you|they|who|which|that|partners|parties|users|customers|providers|and)(?: \([^)]*\))?(?: (?:also|only|always|then|[a-z]+ly))? $/.exec(
        lead,
      );
    if (subject === null) continue;
    const word = /^[a-z]+/.exec(side.plain.slice(place))?.[0] ?? '';
    if (/(?:ing|ed)$/.test(word)) continue;
    const actor = actorBefore(side, place);
    if (actor !== like.actor) continue;
    return {
      force: 'does',
      negated: false,
      actor,
      verb: like.verb,
      verbAt: place,
      range: [place, place + word.length],
    };
  }
  return null;
}

/** Finds verbs that went from one of the forces to one of the others. */
export function forceShift(
  from: readonly Force[],
  to: readonly Force[],
  stronger: boolean,
): (pair: Compared) => Found[] {
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
      ? [{ before: before.range, after: after.range, effect: reversed(effectOf(pair.before, before)) }]
      : [],
  );
}

/** Finds verbs whose negation went. */
export function negationRemoved(pair: Compared): Found[] {
  return forcePairs(pair).flatMap(({ before, after }): Found[] =>
    before.negated && !after.negated && !doubled(pair.before, before)
      ? [{ before: before.range, after: after.range, effect: effectOf(pair.after, after) }]
      : [],
  );
}

/** Finds verbs that came under two negations at once. */
export function doubledNegations(pair: Compared): Found[] {
  return gained(pair, twice).map((after) => ({ before: replacedBy(pair, after), after, effect: neutral }));
}

const twice =
  /\b(?:not|never|cannot) (?:be )?(?:fail|refuse|neglect|decline|omit|unable|unwilling|unreasonably|unlikely|without)\b/g;

/** What the phrase means for the user as it stands: a permission or duty of one side to do something. */
function effectOf(side: ComparedSide, { actor, verb, verbAt }: VerbPhrase): Effect {
  const tail = side.plain.slice(verbAt, verbAt + 80);
  // What the user may do is the user's; what the platform does to the user is judged by its verb.
  return actor === 'you' ? better : strengthened({ actor, verb, negated: false }, tail);
}

/** Whether a second negation right behind the first takes it back: “may not refuse to”. */
function doubled(side: ComparedSide, { verbAt, negated }: VerbPhrase): boolean {
  return (
    negated &&
    /^(?:fail|refuse|neglect|decline|omit|unable|unwilling|unreasonably|unlikely|without)\b/.test(
      side.plain.slice(verbAt),
    )
  );
}
