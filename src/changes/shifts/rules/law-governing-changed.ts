import { placesTurned } from '../law-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'law.governing-changed',
  title: 'The governing law changed',
  said: 'the governing law changed from {before} to {after}',
  meaning: 'The law of another place governs.',
  direction: 'Mixed: whose law is nearer depends on where the user lives.',
  weight: 3,
  find: placesTurned('law'),
});
