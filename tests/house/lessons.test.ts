import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { houseOf } from '../../eval/gold/quotas.data.ts';

interface Kept {
  readonly documents: readonly { readonly platform: string; readonly part: string }[];
  readonly passages: readonly { readonly platform: string; readonly part: string }[];
}

const read = (name: string): Kept =>
  JSON.parse(readFileSync(new URL(`../../eval/gold/${name}`, import.meta.url), 'utf8')) as Kept;
const housesIn = (...names: string[]): Set<string> =>
  new Set(
    names
      .map(read)
      .flatMap(({ documents, passages }) => [...documents, ...passages])
      .map(({ platform }) => houseOf(platform)),
  );

test('nothing is learned from a house whose platforms are measured', () => {
  const measured = housesIn('drawn.json');
  const learnedFrom = housesIn('drawn-lessons.json', 'drawn-unsure.json');
  expect(measured.size).toBeGreaterThan(60);
  expect(learnedFrom.size).toBeGreaterThan(100);
  expect([...learnedFrom].filter((house) => measured.has(house))).toEqual([]);
});
