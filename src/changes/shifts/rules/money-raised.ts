import { quantityPairs } from '../quantities.ts';
import { moreMoney } from '../money-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'money.raised',
  title: 'A sum rose',
  said: 'a sum rose from {before} to {after}',
  meaning: 'A sum of the same currency is higher at the same place: “$50” → “$100”.',
  direction:
    'A higher price, fee or threshold against the user is worse; a higher sum that the user receives or up to which the platform is liable is better; and the other way round.',
  weight: 3,
  find: (pair) =>
    quantityPairs(pair, 'money')
      .filter(({ before, after }) => before.unit === after.unit && after.amount > before.amount)
      .map(({ before, after }) => ({
        before: before.range,
        after: after.range,
        effect: moreMoney(pair.after, after.range),
      })),
});
