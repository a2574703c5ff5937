import { replacedBy } from '../gained-phrases.ts';
import { quantitiesChanged, quantitiesIn, quantityPairs } from '../quantities.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'number.age',
  title: 'An age changed',
  said: 'an age changed from {before} to {after}',
  meaning:
    'A minimum or maximum age is another, “at least 13” → “at least 16”, or one more stands beside it: “13, or 16 in some countries”.',
  direction: 'Mixed: who is kept out loses the service, who is protected gains.',
  weight: 2,
  find: (pair) => {
    const effect = { user: 'mixed', business: 'neutral' } as const;
    const turned = quantityPairs(pair, 'age').map(({ before, after }) => ({
      before: before.range,
      after: after.range,
      effect,
    }));
    if (turned.length > 0 || quantitiesIn(pair.before, 'age').length === 0) return turned;
    return quantitiesChanged(pair, 'age')
      .come.slice(0, 1)
      .map(({ range }) => ({ before: replacedBy(pair, range), after: range, effect }));
  },
});
