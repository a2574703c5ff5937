import { quantityPairs } from '../quantities.ts';
import { neutral } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'money.currency',
  title: 'A currency changed',
  said: 'the currency changed from {before} to {after}',
  meaning: 'A sum is in another currency at the same place: “$10” → “€10”.',
  direction: 'Neutral: which is more depends on the day.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'money')
      .filter(({ before, after }) => before.unit !== after.unit)
      .map(({ before, after }) => ({ before: before.range, after: after.range, effect: neutral })),
});
