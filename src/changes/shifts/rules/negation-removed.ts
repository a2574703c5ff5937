import { turned, turnedBack } from '../gained-phrases.ts';
import { stateNegated } from '../negated-states.ts';
import { reversed } from '../read-clause.ts';
import { negationRemoved } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'negation.removed',
  title: 'A negation went out',
  said: '{before} became {after}',
  meaning: 'The same act of the same actor is no longer denied or forbidden: “we do not sell” → “we may sell”.',
  direction:
    'Worse where the platform no longer denies itself what harms; better where the user is no longer forbidden something.',
  weight: 3,
  find: (pair) => [
    ...negationRemoved(pair),
    ...turnedBack(stateNegated(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
  ],
});
