import { phraseLost } from '../gained-phrases.ts';
import { narrowed } from '../read-clause.ts';
import { licenceWords } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.licence-dropped',
  title: 'Words of a licence went out',
  said: 'words that widen a licence went out: {before}',
  meaning:
    'Words that widen a licence or right, “perpetual”, “irrevocable”, “worldwide”, “sublicensable”, “unlimited” went out.',
  direction:
    'Better where the clause binds the user or empowers or frees the platform; worse where it gives the user something.',
  weight: 2,
  find: phraseLost(licenceWords, narrowed),
});
