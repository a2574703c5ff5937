import { commonTokens } from '#provisions';
import { sentenceTokens, sameType, tokensOf } from './tokens.ts';

/**
 * One stretch of a redline. `same` and `removed` joined give the text before (with `was` in place of `text` where it stands), `same`
 * and `added` joined give the text after. `was` differs from `text` in quotes, dashes and white space only.
 */
export interface Run {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly was?: string;
}

/** More differences than this in one pair are told by sentences, and then as a whole. */
const mostEdits = 1200;
const mostTokens = 60_000;

/** What became of a text, by words. */
export function redline(before: string, after: string): Run[] {
  if (before === after) return before === '' ? [] : [{ op: 'same', text: after }];
  return (
    byTokens(tokensOf(before), tokensOf(after)) ??
    byTokens(sentenceTokens(before), sentenceTokens(after)) ??
    whole(before, after)
  );
}

function whole(before: string, after: string): Run[] {
  const runs: Run[] = [];
  if (before !== '') runs.push({ op: 'removed', text: before });
  if (after !== '') runs.push({ op: 'added', text: after });
  return runs;
}

interface Stretch {
  same: boolean;
  before: string;
  after: string;
}

function byTokens(before: readonly string[], after: readonly string[]): Run[] | null {
  if (before.length + after.length > mostTokens) return null;
  const pairs = commonTokens(...numbered(before, after), mostEdits);
  if (pairs === null) return null;
  const stretches: Stretch[] = [];
  const push = (same: boolean, was: string, is: string): void => {
    if (was === '' && is === '') return;
    const last = stretches.at(-1);
    if (last?.same === same) {
      last.before += was;
      last.after += is;
    } else stretches.push({ same, before: was, after: is });
  };
  let i = 0;
  let j = 0;
  for (const [a, b] of [...pairs, [before.length, after.length] as const]) {
    push(false, before.slice(i, a).join(''), after.slice(j, b).join(''));
    if (a < before.length) push(true, before[a]!, after[b]!);
    i = a + 1;
    j = b + 1;
  }
  return tidy(stretches).flatMap(runsOf);
}

/** Tokens as numbers: equal ones where they count as the same. */
function numbered(before: readonly string[], after: readonly string[]): [Int32Array, Int32Array] {
  const types = new Map<string, number>();
  const tokens = new Map<string, number>();
  const numberOf = (token: string): number => {
    const known = tokens.get(token);
    if (known !== undefined) return known;
    const type = sameType(token);
    const number = types.get(type) ?? types.size;
    types.set(type, number);
    tokens.set(token, number);
    return number;
  };
  const all = (side: readonly string[]): Int32Array => {
    const numbers = new Int32Array(side.length);
    for (let at = 0; at < side.length; at += 1) numbers[at] = numberOf(side[at]!);
    return numbers;
  };
  return [all(before), all(after)];
}

const island =
  /^[\s\p{P}]*(?:(?:a|an|the|of|to|or|and|in|on|by|for|as|is|be|it|at|we|you|that|this|any|our|your|with)[\s\p{P}]*)?$/iu;

/** Kept stretches of no weight between two changes are taken into them: one readable change instead of confetti. */
function tidy(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  stretches.forEach((stretch, at) => {
    const last = kept.at(-1);
    const between = last?.same === false && stretches[at + 1]?.same === false;
    if (last !== undefined && ((between && island.test(stretch.after)) || last.same === stretch.same)) {
      last.before += stretch.before;
      last.after += stretch.after;
    } else kept.push({ ...stretch });
  });
  return kept;
}

function runsOf({ same, before, after }: Stretch): Run[] {
  if (same) return [before === after ? { op: 'same', text: after } : { op: 'same', text: after, was: before }];
  return whole(before, after);
}
