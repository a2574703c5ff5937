import { overlaps } from './gained-phrases.ts';
import { better, neutral, reversed, sentenceText, worse } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';
import { actorBefore } from './verb-phrases.ts';

interface State {
  readonly word: string;
  readonly wordAt: number;
  readonly negated: boolean;
  readonly range: Range;
}

const state =
  /\b(?:is|are|be|been)(?<not> not| no longer| never|n't)?(?: (?:strictly|expressly|generally|hereby|also|otherwise))?(?<late> not)? (?<word>permitted|allowed|prohibited|forbidden|liable|responsible|required|refundable|non-?refundable|transferable|eligible|available|entitled|shared|sold|disclosed|collected|stored|retained|used)\b/g;

const forbids = /^(?:prohibited|forbidden|non-?refundable)$/;
const alike: Readonly<Record<string, string>> = {
  allowed: 'permitted',
  prohibited: 'permitted',
  forbidden: 'permitted',
  nonrefundable: 'refundable',
  'non-refundable': 'refundable',
};

function statesIn(side: ComparedSide): State[] {
  return Array.from(side.plain.matchAll(state), ({ index, 0: whole, groups }): State => {
    const word = groups?.['word'] ?? '';
    const not = groups?.['not'] !== undefined || groups?.['late'] !== undefined;
    return {
      word: alike[word] ?? word,
      wordAt: index + whole.length - word.length,
      negated: not !== forbids.test(word),
      range: [index, index + whole.length],
    };
  });
}

/** Finds states that came under a negation: “is permitted” → “is not permitted”, “allowed” → “prohibited”. */
export function stateNegated(pair: Compared): Found[] {
  const after = statesIn(pair.after).filter(
    ({ negated, range }) => negated && pair.after.changed.some((one) => overlaps(one, range)),
  );
  if (after.length === 0) return [];
  const before = statesIn(pair.before);
  return after.flatMap((is): Found[] => {
    const hunk = pair.replaced.find((one) => overlaps(one.after, is.range));
    const stayed = pair.stayedFrom(is.wordAt);
    const was = before.find(
      (one) =>
        one.word === is.word && (one.wordAt === stayed || (hunk !== undefined && overlaps(hunk.before, one.range))),
    );
    if (was === undefined || was.negated) return [];
    return [{ before: was.range, after: is.range, effect: effectOf(pair.after, is) }];
  });
}

function effectOf(side: ComparedSide, { word, range }: State): Effect {
  if (/^(?:shared|sold|disclosed|collected|stored|retained|used|required)$/.test(word)) return better;
  if (/^(?:liable|responsible)$/.test(word)) {
    const actor = actorBefore(side, range[0]);
    return actor === 'we' ? worse : actor === 'you' ? better : neutral;
  }
  return word === 'permitted' && /\b(?:we|third parties|partners) /.test(sentenceText(side, range[0]))
    ? reversed(worse)
    : worse;
}
