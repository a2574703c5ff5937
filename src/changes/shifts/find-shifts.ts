import { lengthOf } from '#kernel';
import { compareWordings } from './compare-wordings.ts';
import { shiftRules } from './rules/index.ts';
import { neutral } from './read-clause.ts';
import type { Compared, Found, Range, Shift, ShiftPlace, Wording } from './shift.ts';
import { inNewSentence } from './whole-sentences.ts';

/** So many of one rule in one provision say enough. */
const mostOfOneRule = 6;

/**
 * The differences between two wordings of one provision that bear meaning, in the order of the later text. `names` is a pattern of the
 * platform's own names (`namesPattern`), so that “Harbourly may” counts as “we may”.
 */
export function findShifts(before: Wording, after: Wording, names: RegExp | null = null): Shift[] {
  const pair = compareWordings(before, after, names);
  return pair === null ? [] : findShiftsIn(pair, before, after);
}

/** The same for wordings that were compared already. */
export function findShiftsIn(pair: Compared, before: Wording, after: Wording): Shift[] {
  const found = shiftRules.flatMap((rule) =>
    rule
      .find(pair)
      .slice(0, mostOfOneRule)
      .map((one) => ({ rule, ...one, effect: isPart(rule.id, pair, one) ? neutral : one.effect })),
  );
  return found
    .toSorted((a, b) => a.after[0] - b.after[0] || a.before[0] - b.before[0])
    .map(({ rule, before: was, after: is, effect }) => ({
      rule: rule.id,
      before: placeOf(before, was),
      after: placeOf(after, is),
      effect,
      weight: rule.weight,
    }));
}

/** “Unless” in a sentence that is new as a whole takes nothing from what stood: the sentence as a whole is judged. */
function isPart(rule: string, pair: Compared, found: Found): boolean {
  return /^(?:scope|exception|consent|negation|obligation|party)\./.test(rule) && inNewSentence(pair, found);
}

/** Where a range of leads and body joined lies; one that runs over a joint is cut to the part that it begins in. */
function placeOf({ leads, body }: Wording, [start, end]: Range): ShiftPlace {
  let from = 0;
  for (const [index, lead] of leads.entries()) {
    if (start <= from + lead.length) return { part: index, span: spanIn(lead, start - from, end - from) };
    from += lead.length + 1;
  }
  return { part: 'body', span: spanIn(body, start - from, end - from) };
}

function spanIn(text: string, start: number, end: number): readonly [number, number] {
  const first = lengthOf(text.slice(0, start));
  return [first, first + lengthOf(text.slice(start, Math.min(end, text.length)))];
}
