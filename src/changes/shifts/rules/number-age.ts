import { quantityPairs } from '../quantities.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'number.age',
  title: 'An age changed',
  said: 'an age changed from {before} to {after}',
  meaning: 'A minimum or maximum age is another: “at least 13” → “at least 16”.',
  direction: 'Mixed: who is kept out loses the service, who is protected gains.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'age').map(({ before, after }) => ({
      before: before.range,
      after: after.range,
      effect: { user: 'mixed', business: 'neutral' },
    })),
});
