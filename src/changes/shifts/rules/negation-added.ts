import { stateNegated } from '../negated-states.ts';
import { negationAdded } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'negation.added',
  title: 'A negation came in',
  said: '{before} became {after}',
  meaning:
    'The same act of the same actor is now denied or forbidden: “you may” → “you may not”, “we sell” → “we do not sell”, “permitted” → “prohibited”.',
  direction:
    'Worse where the user is now forbidden something or where a benefit is now denied; better where the platform denies itself what harms.',
  weight: 3,
  find: (pair) => [...negationAdded(pair), ...stateNegated(pair)],
});
