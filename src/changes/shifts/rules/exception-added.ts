import { exceptions } from '../scope-words.ts';
import { phraseGained } from '../gained-phrases.ts';
import { narrowed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'exception.added',
  title: 'An exception came in',
  said: 'an exception came in: {after}',
  meaning:
    '“Except”, “unless”, “other than”, “save where”, “with the exception of”, “notwithstanding” came in, more often than before.',
  direction:
    'Worse where it cuts into a right or a promise; better where it cuts into a duty of the user or a power of the platform.',
  weight: 2,
  find: phraseGained(exceptions, narrowed),
});
