import { partiesAdded, thirdParties } from '../parties.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'party.third-parties-dropped',
  title: 'Third parties went out',
  said: '{before} went out',
  meaning:
    'A clause no longer speaks of third parties, partners, licensors, suppliers or agents, and the provision names none.',
  direction: 'The other way round: better where a burden or power reached them, worse where a right did.',
  weight: 2,
  find: (pair) =>
    turnedBack(partiesAdded(thirdParties)(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});
