import { discretionGained } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.discretion-added',
  title: 'Discretion came in',
  said: '{after} came in',
  meaning: '“Sole discretion”, “at our discretion” came in where the provision had it fewer times.',
  direction: 'Worse where the discretion is the platform’s; better where it is the user’s.',
  weight: 2,
  find: discretionGained,
});
