import { phraseLost } from '../gained-phrases.ts';
import { narrowed } from '../read-clause.ts';
import { anyReason } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.any-reason-dropped',
  title: 'For any reason went out',
  said: '{before} went out',
  meaning: '“For any reason”, “for any purpose”, “with or without cause” went out.',
  direction:
    'Better where the clause binds the user or empowers or frees the platform; worse where it gives the user something.',
  weight: 2,
  find: phraseLost(anyReason, narrowed),
});
