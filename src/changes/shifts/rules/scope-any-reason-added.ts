import { phraseGained } from '../gained-phrases.ts';
import { widened } from '../read-clause.ts';
import { anyReason } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.any-reason-added',
  title: 'For any reason came in',
  said: '{after} came in',
  meaning:
    '“For any reason”, “for any purpose”, “with or without cause” came in where the provision had it fewer times.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 2,
  find: phraseGained(anyReason, widened),
});
