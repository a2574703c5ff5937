import { expect, test } from 'vitest';
import { showDraft } from './show-draft.ts';
import type { SummaryView } from './summed-up.ts';

const rests = [
  {
    kind: 'words' as const,
    side: 'after' as const,
    provision: 'p',
    version: 'v',
    textDigest: 'd',
    address: '/x',
    quote: { exact: 'We share your call logs.', start: 0, end: 24, prefix: '', suffix: '' },
  },
];
const summary: Omit<SummaryView, 'drafted'> = {
  sentence: { text: '“We share your call logs.” came in.', rests },
  affected: null,
  added: [],
  removed: [],
  reworded: [],
  unlisted: [],
  follows: [],
  todo: [],
};
const draft = (text: string, on: string) => ({
  model: 'm',
  at: '2026-06-01T00:00:00Z',
  sentences: [{ text, on: [on] }],
  dropped: [],
});

test('a kept draft is held anew to the summary as it stands', () => {
  const own = summary.sentence.text;
  expect(showDraft(draft('Your call logs are shared.', own), summary)?.sentences).toEqual([
    { text: 'Your call logs are shared.', rests },
  ]);
  // What it rested on is no longer said; or somebody wrote into the table what nothing bears.
  expect(showDraft(draft('Your call logs are shared.', 'Another sentence.'), summary)).toBeNull();
  expect(showDraft(draft('Your call logs are sold.', own), summary)).toBeNull();
  expect(showDraft(null, summary)).toBeNull();
});
