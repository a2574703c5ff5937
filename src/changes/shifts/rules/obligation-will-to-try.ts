import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.will-to-try',
  title: 'A promise becomes an effort',
  said: 'a promise, {before}, became an effort, {after}',
  meaning:
    'What was promised is now only tried: “we will delete” → “we will use reasonable efforts to delete”, “aim to”, “strive to”.',
  direction: 'Worse where a benefit was promised; better where the user must only try.',
  weight: 2,
  find: forceShift(['must', 'does'], ['try'], false),
});
