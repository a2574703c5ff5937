import { modeTurned } from '../consent-modes.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.deemed-to-express',
  title: 'Deemed consent became express',
  said: 'consent that was taken as given ({before}) must now be given ({after})',
  meaning: 'Consent that was taken from use or silence must now be given.',
  direction: 'Better.',
  weight: 3,
  find: modeTurned('deemed', 'express', { user: 'better', business: 'better' }),
});
