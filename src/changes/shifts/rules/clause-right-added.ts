import { better } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.right-added',
  title: 'A right or promise came in',
  said: 'a right or promise came in: {after}',
  meaning:
    'A sentence that lets the user do something or promises it, “you may”, “we will notify”, “we do not sell”, came into the provision whole; none that went out said like things.',
  direction: 'Better.',
  weight: 2,
  find: sentencesOfKind('right', better),
});
