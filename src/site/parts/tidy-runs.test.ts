import { expect, test } from 'vitest';
import { tidied } from './tidy-runs.ts';

test('white space at the edge of both sides is alike, and nothing is lost', () => {
  const runs = tidied([
    { op: 'same', text: 'repetitive' },
    { op: 'removed', text: ' ' },
    { op: 'added', text: ', bulk ' },
    { op: 'same', text: 'or' },
  ]);
  expect(runs.map(({ op, text }) => `${op}:${text}`)).toEqual(['same:repetitive', 'added:, bulk', 'same: ', 'same:or']);
});

test('words that differ are both shown', () => {
  const runs = [
    { op: 'removed', text: 'six months' },
    { op: 'added', text: '30 days' },
  ] as const;
  expect(tidied(runs)).toEqual(runs);
});

test('what was only taken out stays as it is', () => {
  expect(tidied([{ op: 'removed', text: 'do not ' }])).toEqual([{ op: 'removed', text: 'do not ' }]);
});
