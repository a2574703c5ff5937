import { aboutPurpose, purposeEffect, purposesNamed } from '../data-uses.ts';
import { kindsGained } from '../kinds-named.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'purpose.added',
  title: 'A purpose came in',
  said: 'a purpose came in: {after}',
  meaning:
    'A sentence about what the platform does with data now names a kind of purpose that data is used for of which the provision named none before.',
  direction:
    'Worse, unless it stands in what the platform denies or the user may refuse; harmless purposes, such as security, are neutral.',
  weight: 3,
  find: (pair) => kindsGained(pair, purposesNamed, aboutPurpose, purposeEffect),
});
