import { quantityPairs } from '../quantities.ts';
import { isNotice, longerNotice } from '../time-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'notice.longer',
  title: 'A notice period grew',
  said: 'a notice period grew from {before} to {after}',
  meaning: 'The time before which somebody must be told is longer.',
  direction:
    'Longer notice by the platform is better, shorter is worse; longer notice that the user must give is worse, shorter is better.',
  weight: 3,
  find: (pair) =>
    quantityPairs(pair, 'duration')
      .filter(({ before, after }) => after.amount > before.amount && isNotice(pair.after, after.range))
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: longerNotice(pair.after, after.range),
      })),
});
