import { turned, turnedBack } from '../gained-phrases.ts';
import { better } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';
import { sentencesOfKind } from '../whole-sentences.ts';

export default shiftRule({
  id: 'clause.power-dropped',
  title: 'A power or release went out',
  said: 'a power or release went out: {before}',
  meaning:
    'A sentence by which the platform may or does act, “we may”, “we collect”, or is freed of something, “we are not liable”, went out of the provision whole; none that came in says like things.',
  direction: 'Better.',
  weight: 2,
  find: (pair) => turnedBack(sentencesOfKind('power', better)(turned(pair))),
});
