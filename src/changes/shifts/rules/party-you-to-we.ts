import { partyTurned } from '../parties.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'party.you-to-we',
  title: 'You became we',
  said: '{before} became {after}',
  meaning:
    'Where the user stood, the platform stands, among words that stayed: “you are responsible” → “we are responsible”.',
  direction: 'Better where the clause is a burden, worse where it is a right.',
  weight: 3,
  find: partyTurned('you', 'we'),
});
