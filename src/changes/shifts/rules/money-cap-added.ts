import { capsCome } from '../money-contexts.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'money.cap-added',
  title: 'A cap came in',
  said: 'a cap came in: {after}',
  meaning: 'A sum now bounds what is owed, “not exceed”, “up to”, “limited to”, where none stood.',
  direction: 'Worse where it bounds what the platform owes; better where it bounds what the user owes.',
  weight: 3,
  find: capsCome,
});
