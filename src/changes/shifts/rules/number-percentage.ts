import { quantityPairs } from '../quantities.ts';
import { better, neutral, reversed, worse } from '../read-clause.ts';
import { near } from '../time-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'number.percentage',
  title: 'A share changed',
  said: 'a share changed from {before} to {after}',
  meaning: 'A percentage is another at the same place: “10%” → “15%”.',
  direction:
    'A higher fee, commission or interest is worse, a lower one better; a higher share for the user is better.',
  weight: 2,
  find: (pair) =>
    quantityPairs(pair, 'percentage').map(({ before, after }) => {
      const words = near(pair.after, after.range);
      const more = /\b(?:fee|commission|interest|charge|tax|penalt|deduct|surcharge|retain)/.test(words)
        ? worse
        : /\b(?:you (?:will )?(?:receive|earn|get|keep)|refund|discount|credit|uptime|availability|payout|revenue share)\b/.test(
              words,
            )
          ? better
          : neutral;
      return {
        before: before.range,
        after: after.range,
        effect: after.amount > before.amount ? more : reversed(more),
      };
    }),
});
