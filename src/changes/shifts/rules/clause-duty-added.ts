import { worse } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.duty-added',
  title: 'A duty or ban came in',
  said: 'a duty or ban came in: {after}',
  meaning:
    'A sentence that binds the user or forbids something, “you must”, “you may not”, “you are responsible”, came into the provision whole; none that went out said like things.',
  direction: 'Worse.',
  weight: 2,
  find: sentencesOfKind('duty', worse),
});
