import { turned, turnedBack } from '../gained-phrases.ts';
import { better } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.duty-dropped',
  title: 'A duty or ban went out',
  said: 'a duty or ban went out: {before}',
  meaning:
    'A sentence that binds the user or forbids something, “you must”, “you may not”, “you are responsible”, went out of the provision whole; none that came in says like things.',
  direction: 'Better.',
  weight: 2,
  find: (pair) => turnedBack(sentencesOfKind('duty', better)(turned(pair))),
});
