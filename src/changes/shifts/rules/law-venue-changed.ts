import { placesTurned } from '../law-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'law.venue-changed',
  title: 'The venue changed',
  said: 'the venue changed from {before} to {after}',
  meaning: 'The courts of another place decide, or a tribunal sits elsewhere.',
  direction: 'Mixed: what is nearer depends on where the user lives.',
  weight: 3,
  find: placesTurned('venue'),
});
