import { partyTurned } from '../parties.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'party.we-to-you',
  title: 'We became you',
  said: '{before} became {after}',
  meaning: 'Where the platform stood, the user stands, among words that stayed.',
  direction: 'Worse where the clause is a burden, better where it is a right.',
  weight: 3,
  find: partyTurned('we', 'you'),
});
