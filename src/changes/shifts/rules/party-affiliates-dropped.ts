import { affiliates, partiesAdded } from '../parties.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'party.affiliates-dropped',
  title: 'Affiliates went out',
  said: '{before} went out',
  meaning:
    'A clause no longer speaks of affiliates, subsidiaries or companies of the group, and the provision names none.',
  direction: 'The other way round: better where a burden or power reached them, worse where a right did.',
  weight: 2,
  find: (pair) =>
    turnedBack(partiesAdded(affiliates)(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});
