import { forceShift } from '../shift-force.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'obligation.should-to-must',
  title: 'Should becomes must',
  said: '{before} became {after}',
  meaning: 'A recommendation, “should”, “are encouraged to”, becomes a duty.',
  direction: 'Worse for whom it binds; better where the platform binds itself to a benefit.',
  weight: 2,
  find: forceShift(['should'], ['must'], true),
});
