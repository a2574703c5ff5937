import { quantifierTurned } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.quantifier-narrowed',
  title: 'Any became some',
  said: '{before} became {after}',
  meaning: '“Any”, “all”, “every” gave way to “some”, “certain”, “limited” before the same word.',
  direction: 'The other way round.',
  weight: 2,
  find: quantifierTurned('wide', 'narrow'),
});
