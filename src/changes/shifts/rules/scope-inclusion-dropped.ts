import { phraseLost } from '../gained-phrases.ts';
import { narrowed } from '../read-clause.ts';
import { openList } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.inclusion-dropped',
  title: 'An open list went out',
  said: 'an open list went out: {before}',
  meaning: 'An open list, “including without limitation”, “but not limited to” went out.',
  direction:
    'Better where the clause binds the user or empowers or frees the platform; worse where it gives the user something.',
  weight: 1,
  find: phraseLost(openList, narrowed),
});
