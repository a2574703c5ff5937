import { quantityPairs } from '../quantities.ts';
import { isNotice, longerNotice } from '../time-contexts.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'notice.shorter',
  title: 'A notice period shrank',
  said: 'a notice period shrank from {before} to {after}',
  meaning: 'The time before which somebody must be told is shorter.',
  direction:
    'Longer notice by the platform is better, shorter is worse; longer notice that the user must give is worse, shorter is better.',
  weight: 3,
  find: (pair) =>
    quantityPairs(pair, 'duration')
      .filter(({ before, after }) => after.amount < before.amount && isNotice(pair.after, after.range))
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: reversed(longerNotice(pair.after, after.range)),
      })),
});
