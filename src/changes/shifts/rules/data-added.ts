import { aboutData, dataEffect, dataKindsNamed } from '../data-uses.ts';
import { kindsGained } from '../kinds-named.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'data.added',
  title: 'A kind of data came in',
  said: 'a kind of data came in: {after}',
  meaning:
    'A sentence about what the platform does with data now names a kind of personal data of which the provision named none before.',
  direction: 'Worse, unless it stands in what the platform denies or the user may refuse.',
  weight: 2,
  find: (pair) => kindsGained(pair, dataKindsNamed, aboutData, dataEffect),
});
