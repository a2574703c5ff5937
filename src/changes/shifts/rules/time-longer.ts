import { quantityPairs } from '../quantities.ts';
import { isNotice, longer } from '../time-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'time.longer',
  title: 'A time limit grew',
  said: 'a time limit grew from {before} to {after}',
  meaning:
    'A duration is longer at the same place, whatever its unit: “14 days” → “one month”. Notice periods, ages and the numbers of years are left out; business days are compared as days.',
  direction:
    'More time to cancel, claim or object is better, less is worse; longer retention, suspension or waiting is worse, shorter is better; otherwise neutral.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'duration')
      .filter(({ before, after }) => after.amount > before.amount && !isNotice(pair.after, after.range))
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: longer(pair.after, after.range),
      })),
});
