import { quantityPairs } from '../quantities.ts';
import { moreMoney } from '../money-contexts.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'money.lowered',
  title: 'A sum fell',
  said: 'a sum fell from {before} to {after}',
  meaning: 'A sum of the same currency is lower at the same place: “$50” → “$25”.',
  direction:
    'A higher price, fee or threshold against the user is worse; a higher sum that the user receives or up to which the platform is liable is better; and the other way round.',
  weight: 3,
  find: (pair) =>
    quantityPairs(pair, 'money')
      .filter(({ before, after }) => before.unit === after.unit && after.amount < before.amount)
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: reversed(moreMoney(pair.after, after.range)),
      })),
});
