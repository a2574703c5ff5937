import { deadlinesLost } from '../deadlines.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'deadline.lost',
  title: 'A deadline was lost',
  said: 'a deadline was lost: {before}',
  meaning:
    'A time in numbers within which something must be done gave way to “promptly”, “a reasonable time” and the like, or went out while its clause stayed.',
  direction: 'Worse where the platform had to act in time; better where the user had to; otherwise neutral.',
  weight: 3,
  find: deadlinesLost,
});
