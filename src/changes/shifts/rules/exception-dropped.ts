import { exceptions } from '../scope-words.ts';
import { phraseLost } from '../gained-phrases.ts';
import { widened } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'exception.dropped',
  title: 'An exception went out',
  said: 'an exception went out: {before}',
  meaning: '“Except”, “unless”, “other than”, “save where” went out, and stand less often than before.',
  direction:
    'Better where it cut into a right or a promise; worse where it cut into a duty of the user or a power of the platform.',
  weight: 2,
  find: phraseLost(exceptions, widened),
});
