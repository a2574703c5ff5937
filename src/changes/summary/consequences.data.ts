import type { ChangeMeaningKind } from '../meaning/meaning.ts';
import type { ShiftFamily } from '../shifts/shift.ts';

/** What follows from a shift of a family, by the direction for users. Silent where the direction alone says too little. */
export const fromShifts: Partial<Record<ShiftFamily, { readonly better: string; readonly worse: string }>> = {
  obligation: {
    better: 'A promise binds more tightly, or a duty less.',
    worse: 'A duty binds more tightly, or a promise less.',
  },
  negation: {
    better: 'Something is open that was denied or forbidden, or a harm is now ruled out.',
    worse: 'Something is denied or forbidden that was open, or a harm is no longer ruled out.',
  },
  money: { better: 'It costs less, or pays more.', worse: 'It costs more, or pays less.' },
  time: { better: 'There is more time, or less to wait.', worse: 'There is less time, or more to wait.' },
  notice: { better: 'It is announced earlier.', worse: 'It is announced later, or not at all.' },
  deadline: {
    better: 'There is now a time by which it must be done.',
    worse: 'There is no longer a stated time by which it must be done.',
  },
  party: { better: 'The clause reaches fewer, or a right reaches more.', worse: 'The clause reaches more, or a right reaches fewer.' },
  scope: { better: 'The clause is drawn more narrowly.', worse: 'The clause is drawn more widely.' },
  consent: { better: 'It now waits for a yes.', worse: 'It no longer waits for a yes.' },
  exception: {
    better: 'A right or promise holds with fewer exceptions, or a duty with more.',
    worse: 'A right or promise holds with more exceptions, or a duty with fewer.',
  },
  purpose: { better: 'Data is used for less.', worse: 'Data is used for more.' },
  data: { better: 'Fewer kinds of data are spoken of.', worse: 'More kinds of data are spoken of.' },
  recipient: { better: 'Data goes to fewer recipients.', worse: 'Data goes to more recipients.' },
};

/** What follows where a rule came or went. */
export const fromKinds: Partial<Record<ChangeMeaningKind, { readonly added?: string; readonly removed?: string }>> = {
  'rights-removed': { removed: 'A right or permission that was stated here no longer is.' },
  'right-added': { added: 'A right or permission is stated that was not stated here before.' },
  'new-restriction': { added: 'A restriction is stated that was not stated here before.' },
  'restriction-removed': { removed: 'A restriction that was stated here no longer is.' },
  'new-data-use': { added: 'A use of data is stated that was not stated here before.' },
  'data-use-removed': { removed: 'A use of data that was stated here no longer is.' },
  'transparency-removed': { removed: 'Something that was disclosed or promised to be told no longer is.' },
  'transparency-added': { added: 'Something is disclosed or promised to be told that was not before.' },
  price: { added: 'A rule about price is new here.', removed: 'A rule about price no longer stands here.' },
  liability: { added: 'A rule about liability is new here.', removed: 'A rule about liability no longer stands here.' },
  'dispute-resolution': {
    added: 'A rule about disputes is new here.',
    removed: 'A rule about disputes no longer stands here.',
  },
};
