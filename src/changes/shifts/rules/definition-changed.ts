import { definitionsChanged } from '../definitions.ts';
import { neutral } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'definition.changed',
  title: 'A definition changed',
  said: 'a definition changed from {before} to {after}',
  meaning:
    'The words that say what a defined term means differ. Every provision of the version that uses the term is touched.',
  direction: 'Neutral by itself: what it does depends on the rules that use the term.',
  weight: 2,
  find: (pair) => definitionsChanged(pair).map(({ before, after }) => ({ before, after, effect: neutral })),
});
