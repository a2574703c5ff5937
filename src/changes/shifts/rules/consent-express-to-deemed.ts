import { modeTurned } from '../consent-modes.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.express-to-deemed',
  title: 'Express consent became deemed',
  said: 'consent that had to be given ({before}) is now taken as given ({after})',
  meaning: 'Consent that had to be given, “express”, “explicit”, “written”, is now taken from use or silence.',
  direction: 'Worse.',
  weight: 3,
  find: modeTurned('express', 'deemed', { user: 'worse', business: 'worse' }),
});
