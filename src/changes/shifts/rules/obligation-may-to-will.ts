import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.may-to-will',
  title: 'May becomes will',
  said: '{before} became {after}',
  meaning:
    'Permission to act, “may”, “can”, “reserves the right to”, becomes a duty, a promise or a plain statement: “we may share” → “we share”. The same act of the same actor; “may not” and “must not” forbid alike and are no shift.',
  direction:
    'Worse where the user must now do what was free, or where the platform now takes what it only might; better where what the platform now promises is a benefit, such as a notice or a refund.',
  weight: 3,
  find: forceShift(['may'], ['must', 'does'], true),
});
