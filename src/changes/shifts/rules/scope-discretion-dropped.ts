import { discretionGained } from '../scope-words.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.discretion-dropped',
  title: 'Discretion went out',
  said: '{before} went out',
  meaning: '“Sole discretion”, “at our discretion” went out.',
  direction: 'Better where the discretion was the platform’s; worse where it was the user’s.',
  weight: 2,
  find: (pair) =>
    turnedBack(discretionGained(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});
