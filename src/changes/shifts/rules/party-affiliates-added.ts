import { affiliates, partiesAdded } from '../parties.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'party.affiliates-added',
  title: 'Affiliates came in',
  said: '{after} came in',
  meaning:
    'A clause now speaks of affiliates, subsidiaries or companies of the group where the provision named none. Lists of those who get data are left to the family of recipients.',
  direction:
    'Worse where a burden of the user or a power of the platform now reaches them; better where a right of the user does.',
  weight: 2,
  find: partiesAdded(affiliates),
});
