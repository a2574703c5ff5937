import { phraseGained } from '../gained-phrases.ts';
import { widened } from '../read-clause.ts';
import { openList } from '../scope-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'scope.inclusion-added',
  title: 'An open list came in',
  said: 'an open list came in: {after}',
  meaning:
    'An open list, “including without limitation”, “but not limited to” came in where the provision had it fewer times.',
  direction:
    'Worse where the clause binds the user or empowers or frees the platform; better where it gives the user something.',
  weight: 1,
  find: phraseGained(openList, widened),
});
