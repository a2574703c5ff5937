import { phraseLost } from '../gained-phrases.ts';
import { narrowed } from '../read-clause.ts';
import { anyTime } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.any-time-dropped',
  title: 'At any time went out',
  said: '{before} went out',
  meaning: '“At any time”, “from time to time” went out.',
  direction:
    'Better where the clause binds the user or empowers or frees the platform; worse where it gives the user something.',
  weight: 1,
  find: phraseLost(anyTime, narrowed),
});
