import { turned, turnedBack } from '../gained-phrases.ts';
import { worse } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.right-dropped',
  title: 'A right or promise went out',
  said: 'a right or promise went out: {before}',
  meaning:
    'A sentence that lets the user do something or promises it, “you may”, “we will notify”, “we do not sell”, went out of the provision whole; none that came in says like things.',
  direction: 'Worse.',
  weight: 2,
  find: (pair) => turnedBack(sentencesOfKind('right', worse)(turned(pair))),
});
