import { modeTurned } from '../consent-modes.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.opt-out-to-opt-in',
  title: 'Opt-out became opt-in',
  said: 'what went on until somebody said no ({before}) now needs a yes ({after})',
  meaning: 'Where something went on until the user said no, it now needs the user’s yes.',
  direction: 'Better.',
  weight: 3,
  find: (pair) =>
    [
      modeTurned('optOut', 'optIn', { user: 'better', business: 'neutral' }),
      modeTurned('optOut', 'asked', { user: 'better', business: 'neutral' }),
    ]
      .flatMap((find) => find(pair))
      .slice(0, 1),
});
