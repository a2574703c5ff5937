import { quantityPairs } from '../quantities.ts';
import { narrowed, neutral, widened } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'number.changed',
  title: 'A number changed',
  said: 'a number changed from {before} to {after}',
  meaning:
    'A number of counted things is another: “three devices” → “five devices”. Numbers of sections, years, dates, telephones and versions are none; sums, durations, shares and ages have rules of their own.',
  direction:
    'More of what the user may do is better, less is worse; more of what the user must do is worse, less is better.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'count').map(({ before, after }) => ({
      before: before.range,
      after: after.range,
      effect:
        after.amount === before.amount
          ? neutral
          : after.amount > before.amount
            ? widened(pair.after, after.range[0])
            : narrowed(pair.after, after.range[0]),
    })),
});
