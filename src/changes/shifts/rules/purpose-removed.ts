import { aboutPurpose, purposeEffect, purposesNamed } from '../data-uses.ts';
import { kindsLost } from '../kinds-named.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'purpose.removed',
  title: 'A purpose went out',
  said: 'a purpose went out: {before}',
  meaning:
    'A sentence about what the platform does with data no longer names a kind of purpose that data is used for, and neither does the rest of the provision.',
  direction: 'Better, unless it stood in what the platform denied or the user could refuse.',
  weight: 3,
  find: (pair) => kindsLost(pair, purposesNamed, aboutPurpose, (side, kind) => reversed(purposeEffect(side, kind))),
});
