import { gained, replacedBy, turned } from './gained-phrases.ts';
import { better, worse } from './read-clause.ts';
import type { Compared, ComparedSide, Effect, Found } from './shift.ts';
import { actorBefore } from './verb-phrases.ts';

const without =
  /\b(?:without|with or without|with no) (?:any )?(?:(?:prior|advance|further|additional|written|previous)[, ]*(?:or |and )?)*(?:notice|notification|notifying|informing)\b/g;
const told =
  /\b(?:with|upon|on|after|by giving|give|giving|provide|providing|subject to) (?:you |us )?(?:(?:at least |no less than |a |an |reasonable |prior |advance |written |\d+ days'? )+)(?:notice|notification)\b|\b(?:notify|inform|tell) (?:you|users|customers|members|us) (?:in advance|beforehand|before)\b/g;

/** Finds “without notice” that came, or prior notice that went without words in its place. */
export function noticeDropped(pair: Compared): Found[] {
  const [came] = gained(pair, without);
  if (came !== undefined)
    return [{ before: replacedBy(pair, came), after: came, effect: effectOf(pair.after, came[0]) }];
  const back = turned(pair);
  const [went] = gained(back, told);
  if (went === undefined || gained(pair, /\bnotif\w+|\bnotice\b|\binform\w*\b|\bannounc\w+/g).length > 0) return [];
  // Words of notice that stand elsewhere say that it did not go.
  if (/\bnotif\w+|\bnotice\b/.test(pair.after.plain)) return [];
  return [{ before: went, after: replacedBy(back, went), effect: effectOf(pair.before, went[0]) }];
}

function effectOf(side: ComparedSide, at: number): Effect {
  return actorBefore(side, at) === 'you' && !/\bnotice to you\b/.test(side.plain) ? better : worse;
}
