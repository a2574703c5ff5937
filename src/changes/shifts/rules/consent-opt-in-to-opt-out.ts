import { modeTurned } from '../consent-modes.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'consent.opt-in-to-opt-out',
  title: 'Opt-in became opt-out',
  said: 'what needed a yes ({before}) now goes on until somebody says no ({after})',
  meaning: 'Where something needed the user’s yes, it now goes on until the user says no.',
  direction: 'Worse.',
  weight: 3,
  find: (pair) =>
    [
      modeTurned('optIn', 'optOut', { user: 'worse', business: 'neutral' }),
      modeTurned('asked', 'optOut', { user: 'worse', business: 'neutral' }),
    ]
      .flatMap((find) => find(pair))
      .slice(0, 1),
});
