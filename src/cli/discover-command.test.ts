import { expect, test } from 'vitest';
import { chosenFrom } from './discover-command.ts';

test.each([
  ['', []],
  ['none', []],
  ['all', ['a', 'b', 'c']],
  [' ALL ', ['a', 'b', 'c']],
  ['1, 3', ['a', 'c']],
  ['3 3 9 0', ['c']],
])('“%s” chooses %j', (answer, chosen) => {
  expect(chosenFrom(answer, ['a', 'b', 'c'])).toEqual(chosen);
});
