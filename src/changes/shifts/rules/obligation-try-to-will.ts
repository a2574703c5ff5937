import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.try-to-will',
  title: 'An effort becomes a promise',
  said: 'an effort, {before}, became a promise, {after}',
  meaning: 'What was only tried is now promised.',
  direction: 'Better where a benefit is promised; worse where the user must now succeed.',
  weight: 2,
  find: forceShift(['try'], ['must', 'does'], true),
});
