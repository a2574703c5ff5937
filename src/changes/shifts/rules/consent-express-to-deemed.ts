import { modeTurned } from '../consent-modes.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.express-to-deemed',
  title: 'Express consent became deemed',
  meaning: 'Consent that had to be given, “express”, “explicit”, “written”, is now taken from use or silence.',
  direction: 'Worse.',
  weight: 3,
  find: modeTurned('express', 'deemed', { user: 'worse', business: 'worse' }),
});
