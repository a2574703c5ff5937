import { expect, test } from 'vitest';
import { saysTheSame } from './steady-words.ts';

test.each([
  ['Crates are lent for a season.', 'A.1. Crates are lent for a season.'],
  ['L.3.b. The cap does not count here.', 'The cap does not count here.'],
  ['You may lend charts of Harbourly.', 'You may lend charts of HARBOURLY.'],
  ['WorkYard, Sign-On. More Information', 'WorkYard, Sign-On. More InformationOpens in new tab'],
  ['Plans at https://larkspur.example/plans(new window) and more', 'Plans at https://larkspur.example/plans and more'],
  ['Effective 3 May 2029 | Voir la version imprimable', 'Effective 3 May 2029'],
  ['We and our 1711 partners use cookies.', 'We and our 1717 partners use cookies.'],
  ['See our Fees here.', 'See our Fees here (https://larkspur.example/fees).'],
  [
    'Lent charts come back after a season, unless the harbour agrees to another day. Ask the harbour.',
    'Lent charts come back after a season, unless the harbour agrees to another day. Lent charts come back after a season, unless the harbour agrees to another day. Ask the harbour.',
  ],
])('%s and %s say the same', (before, after) => {
  expect(saysTheSame(before, after)).toBe(true);
});

test.each([
  ['3.5 per cent are kept.', '4.5 per cent are kept.'],
  ['See Fees (https://larkspur.example/fees).', 'See Fees (https://larkspur.example/prices).'],
  ['12 months after the loan', 'months after the loan'],
  ['Charts are lent to members.', 'Charts are sold to members.'],
  [
    'Lent charts come back after a season, unless the harbour agrees to another day. Ask the harbour.',
    'Lent charts come back after a season, unless the harbour agrees to another day. Lent charts are paid for by the day from then on. Ask the harbour.',
  ],
  ['Read it again and again.', 'Read it again and again and again.'],
])('%s and %s do not', (before, after) => {
  expect(saysTheSame(before, after)).toBe(false);
});
