import { tribunalsTurned } from '../law-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'law.tribunal-changed',
  title: 'The tribunal changed',
  said: 'the tribunal changed from {before} to {after}',
  meaning: 'Another body administers arbitration.',
  direction: 'Neutral.',
  weight: 2,
  find: tribunalsTurned,
});
