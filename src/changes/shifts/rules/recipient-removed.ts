import { aboutRecipient, recipientEffect, recipientsNamed } from '../data-uses.ts';
import { kindsLost } from '../kinds-named.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'recipient.removed',
  title: 'A recipient went out',
  said: 'a recipient of data went out: {before}',
  meaning:
    'A sentence about what the platform does with data no longer names a kind of third party that gets data, and neither does the rest of the provision.',
  direction: 'Better, unless it stood in what the platform denied or the user could refuse.',
  weight: 3,
  find: (pair) =>
    kindsLost(pair, recipientsNamed, aboutRecipient, (side, kind) => reversed(recipientEffect(side, kind))),
});
