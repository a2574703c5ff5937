import { phraseGained } from '../gained-phrases.ts';
import { widened } from '../read-clause.ts';
import { licenceWords } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.licence-added',
  title: 'Words of a licence came in',
  said: 'words that widen a licence came in: {after}',
  meaning:
    'Words that widen a licence or right, “perpetual”, “irrevocable”, “worldwide”, “sublicensable”, “unlimited” came in where the provision had it fewer times.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 2,
  find: phraseGained(licenceWords, widened),
});
