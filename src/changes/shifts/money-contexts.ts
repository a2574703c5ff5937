import { replacedBy } from './gained-phrases.ts';
import { quantitiesChanged } from './quantities.ts';
import { better, neutral, reversed, worse } from './read-clause.ts';
import { near } from './time-contexts.ts';
import type { Compared, ComparedSide, Effect, Found, Range } from './shift.ts';

/** What more money means for the user at this place. */
export function moreMoney(side: ComparedSide, range: Range): Effect {
  const words = near(side, range, 140);
  if (/\b(?:liab|exceed|aggregate)/.test(words))
    return /\byour (?:total |maximum |aggregate )?liability\b/.test(words) ? worse : better;
  if (
    /\b(?:refund|reimburse|compensat|credit|you (?:will )?(?:receive|earn|get)|reward|payout|bonus|we will pay)/.test(
      words,
    )
  )
    return better;
  if (
    /\b(?:fee|price|charge|cost|pay|penalt|subscription|per month|a month|minimum|deposit|fine|threshold)/.test(words)
  )
    return worse;
  return neutral;
}

const bounds =
  /\b(?:exceed|up to|limited to|maximum(?: of)?|no more than|not more than|capped|cap of|greater of|lesser of|at most)\b/;

/** Sums that now bound what is owed, where no sum went out. */
export function capsCome(pair: Compared): Found[] {
  const { gone, come } = quantitiesChanged(pair, 'money');
  if (gone.length > 0) return [];
  return come
    .filter(({ range }) => bounds.test(near(pair.after, range, 70)))
    .slice(0, 1)
    .map(({ range }) => ({
      before: replacedBy(pair, range),
      after: range,
      effect: reversed(moreMoney(pair.after, range)),
    }));
}
