import { aboutRecipient, recipientEffect, recipientsNamed } from '../data-uses.ts';
import { kindsGained } from '../kinds-named.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'recipient.added',
  title: 'A recipient came in',
  said: 'a recipient of data came in: {after}',
  meaning:
    'A sentence about what the platform does with data now names a kind of third party that gets data of which the provision named none before.',
  direction: 'Worse, unless it stands in what the platform denies or the user may refuse.',
  weight: 3,
  find: (pair) => kindsGained(pair, recipientsNamed, aboutRecipient, recipientEffect),
});
