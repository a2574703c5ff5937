import { doubledNegations } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'negation.double',
  title: 'Two negations came in that undo each other',
  said: 'negations that undo each other came in: {after}',
  meaning:
    'A verb is now negated twice, “may not refuse to”, “will not fail to”: read twice, it may say what it said before.',
  direction: 'Neutral: what two negations leave is for a reader to say.',
  weight: 1,
  find: doubledNegations,
});
