import { deadlinesLost } from '../deadlines.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'deadline.gained',
  title: 'A deadline was set',
  said: 'a deadline was set: {after}',
  meaning:
    'A time in numbers took the place of “promptly”, “a reasonable time” and the like, or came into a clause that stayed.',
  direction: 'Better where the platform must now act in time; worse where the user must; otherwise neutral.',
  weight: 2,
  find: (pair) =>
    turnedBack(deadlinesLost(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});
