import { phraseGained } from '../gained-phrases.ts';
import { widened } from '../read-clause.ts';
import { anyTime } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.any-time-added',
  title: 'At any time came in',
  said: '{after} came in',
  meaning: '“At any time”, “from time to time” came in where the provision had it fewer times.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 1,
  find: phraseGained(anyTime, widened),
});
