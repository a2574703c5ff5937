import { noticeDropped } from '../notice-words.ts';
import { turned, turnedBack } from '../gained-phrases.ts';
import { reversed } from '../read-clause.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'notice.added',
  title: 'Notice came in',
  said: 'notice came in: {after}',
  meaning: '“Without notice” went out, or words by which somebody is told beforehand came in.',
  direction: 'Better where the platform must now tell; worse where the user must.',
  weight: 2,
  find: (pair) =>
    turnedBack(noticeDropped(turned(pair))).map((found) => ({ ...found, effect: reversed(found.effect) })),
});
