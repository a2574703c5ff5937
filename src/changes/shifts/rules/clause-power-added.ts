import { worse } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.power-added',
  title: 'A power or release came in',
  said: 'a power or release came in: {after}',
  meaning:
    'A sentence by which the platform may or does act, “we may”, “we collect”, or is freed of something, “we are not liable”, came into the provision whole; none that went out said like things.',
  direction: 'Worse.',
  weight: 2,
  find: sentencesOfKind('power', worse),
});
