import { quantityPairs } from '../quantities.ts';
import { isNotice, shorter } from '../time-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'time.shorter',
  title: 'A time limit shrank',
  said: 'a time limit shrank from {before} to {after}',
  meaning:
    'A duration is shorter at the same place, whatever its unit: “30 days” → “two weeks”. Notice periods, ages and the numbers of years are left out; business days are compared as days.',
  direction:
    'More time to cancel, claim or object is better, less is worse; longer retention, suspension or waiting is worse, shorter is better; otherwise neutral.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'duration')
      .filter(({ before, after }) => after.amount < before.amount && !isNotice(pair.after, after.range))
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: shorter(pair.after, after.range),
      })),
});
