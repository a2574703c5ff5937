import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.will-to-may',
  title: 'Will becomes may',
  said: '{before} became {after}',
  meaning: 'A duty, a promise or a plain statement becomes permission: “we will notify you” → “we may notify you”.',
  direction:
    'Worse where a benefit is no longer promised; better where the user is free of a duty or where the platform only might take what it took.',
  weight: 3,
  find: forceShift(['must', 'does'], ['may'], false),
});
