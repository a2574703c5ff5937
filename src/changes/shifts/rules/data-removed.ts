import { aboutData, dataEffect, dataKindsNamed } from '../data-uses.ts';
import { kindsLost } from '../kinds-named.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'data.removed',
  title: 'A kind of data went out',
  said: 'a kind of data went out: {before}',
  meaning:
    'A sentence about what the platform does with data no longer names a kind of personal data, and neither does the rest of the provision.',
  direction: 'Better, unless it stood in what the platform denied or the user could refuse.',
  weight: 2,
  find: (pair) => kindsLost(pair, dataKindsNamed, aboutData, (side, kind) => reversed(dataEffect(side, kind))),
});
