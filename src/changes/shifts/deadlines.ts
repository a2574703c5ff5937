import { overlaps, replacedBy } from './gained-phrases.ts';
import { quantitiesChanged, type Quantity } from './quantities.ts';
import { better, clauseAt, neutral, sentenceAt, worse } from './read-clause.ts';
import { vagueTimes } from './time-contexts.ts';
import type { Compared, ComparedSide, Effect, Found } from './shift.ts';
import { actorBefore } from './verb-phrases.ts';

const binding =
  /(?:\b(?:within|no later than|not later than|in no more than|before the end of|for (?:a period of )?(?:up to )?|after|up to|at most)(?: the (?:first|next|following))?(?: a period of)? ?)$/;

/** Finds times in numbers that gave way to vague ones, or that went out of a clause that stayed. */
export function deadlinesLost(pair: Compared): Found[] {
  const { gone, come } = quantitiesChanged(pair, 'duration');
  if (gone.length === 0 || come.length > 0) return [];
  const vague = vagueTimes(pair.after);
  return gone.flatMap((quantity): Found[] => {
    const hunk = pair.replaced.find((one) => overlaps(one.before, quantity.range));
    if (hunk === undefined) return [];
    const instead = vague.find((range) => overlaps(hunk.after, range));
    const effect = effectOf(pair.before, quantity);
    if (instead !== undefined) return [{ before: quantity.range, after: instead, effect }];
    const lead = pair.before.plain.slice(Math.max(0, quantity.range[0] - 40), quantity.range[0]);
    // The clause stayed only if what went out is little more than the time itself.
    const [start, end] = sentenceAt(pair.before, quantity.range[0]);
    const little = hunk.before[1] - hunk.before[0] < 60 && hunk.before[1] - hunk.before[0] < (end - start) * 0.6;
    if (
      !/(?:\bwithin|\bno later than|\bnot later than)(?: a period of)? $/.test(lead) ||
      !binding.test(lead) ||
      !little
    )
      return [];
    return [
      {
        before: quantity.range,
        after: replacedBy({ ...pair, replaced: [{ before: hunk.after, after: hunk.before }] }, quantity.range),
        effect,
      },
    ];
  });
}

function effectOf(side: ComparedSide, { range }: Quantity): Effect {
  const actor = actorBefore(side, range[0]);
  if (actor === 'we') return worse;
  const kind = clauseAt(side, range[0]);
  if (actor === 'you') return kind === 'right' ? neutral : better;
  return /\b(?:retain|stored?|kept|keep|delet|eras|remov|refund|respon)/.test(
    side.plain.slice(...sentenceAt(side, range[0])),
  )
    ? worse
    : neutral;
}
