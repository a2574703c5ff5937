import { expect, test } from 'vitest';
import { saysTheSame } from './steady-words.ts';

test.each([
  ['Crates are lent for a season.', 'A.1. Crates are lent for a season.'],
  ['L.3.b. The cap does not count here.', 'The cap does not count here.'],
  ['You may lend charts of Harbourly.', 'You may lend charts of HARBOURLY.'],
  ['WorkYard, Sign-On. More Information', 'WorkYard, Sign-On. More InformationOpens in new tab'],
])('%s and %s say the same', (before, after) => {
  expect(saysTheSame(before, after)).toBe(true);
});

test.each([
  ['3.5 per cent are kept.', '4.5 per cent are kept.'],
  ['12 months after the loan', 'months after the loan'],
  ['Charts are lent to members.', 'Charts are sold to members.'],
])('%s and %s do not', (before, after) => {
  expect(saysTheSame(before, after)).toBe(false);
});
