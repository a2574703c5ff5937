import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.must-to-should',
  title: 'Must becomes should',
  said: '{before} became {after}',
  meaning: 'A duty becomes a recommendation.',
  direction: 'Better for whom it bound; worse where the platform was bound to a benefit.',
  weight: 2,
  find: forceShift(['must'], ['should'], false),
});
