import { quantifierTurned } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.quantifier-widened',
  title: 'Some became any',
  said: '{before} became {after}',
  meaning: '“Some”, “certain”, “the following”, “limited” gave way to “any”, “all”, “every” before the same word.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 2,
  find: quantifierTurned('narrow', 'wide'),
});
