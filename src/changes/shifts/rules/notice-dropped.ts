import { noticeDropped } from '../notice-words.ts';
import { shiftRule } from '../shift.ts';

export default shiftRule({
  id: 'notice.dropped',
  title: 'Notice went out',
  said: 'notice went out: {before}',
  meaning:
    '“Without notice” came in, or the words by which somebody is told beforehand went out: “with prior notice” → “without notice”.',
  direction: 'Worse where the platform may now act without notice; better where the user may.',
  weight: 3,
  find: noticeDropped,
});
