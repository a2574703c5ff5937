import { expect, test } from 'vitest';
import { oscillations } from './oscillations.ts';

/** One letter a day; the id of a state is its letter and place. */
function days(letters: string, step = 1): { id: string; at: string; words: string }[] {
  return letters.split('').map((words, index) => ({
    id: `${words}${index}`,
    words,
    at: new Date(Date.UTC(2024, 0, 1 + index * step)).toISOString().slice(0, 19) + 'Z',
  }));
}

test.each([
  ['AAAA', []],
  ['AB', []],
  ['ABC', []],
  ['ABA', ['A2', 'B1']],
  ['ABAC', ['A2', 'B1']],
  ['ABABAB', ['A2', 'A4', 'B3', 'B5']],
  ['ABABB', ['A2', 'B3']],
  ['ACA', ['A2', 'C1']],
])('%s withholds %j', (letters, expected) => {
  expect([...oscillations(days(letters))].sort()).toEqual([...expected].sort());
});

test('a text that comes back after years was changed twice', () => {
  expect(oscillations(days('ABA', 400)).size).toBe(0);
});
