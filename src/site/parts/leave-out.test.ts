import { expect, test } from 'vitest';
import { leaveOutAlike } from './leave-out.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const same = (text: string) => ({ op: 'same', text }) as const;
const added = { op: 'added', text: 'new' } as const;

test('short stretches stay, and so does a passage in which nothing is marked', () => {
  expect(leaveOutAlike([same(words(20)), added, same(words(20))])).toHaveLength(3);
  expect(leaveOutAlike([same(words(900))])).toEqual([same(words(900))]);
});

test('a long stretch keeps whole words beside each mark, and says how much it leaves out', () => {
  const long = words(400);
  const shown = leaveOutAlike([same(long), added, same(long), added, same(long)]);
  expect(shown.map(({ op }) => op).join(' ')).toBe('left-out same added same left-out same added same left-out');
  const texts = shown.flatMap((run) => ('text' in run && run.op === 'same' ? [run.text] : []));
  for (const text of texts) expect(long).toContain(text);
  expect(texts[0]).toMatch(/^word\d+ .* word399$/u);
  expect(texts[1]).toMatch(/^word0 .*word\d+$/u);
  const leftOut = shown.reduce((sum, run) => sum + ('length' in run ? run.length : 0), 0);
  expect(leftOut + texts.join('').length).toBe(3 * long.length);
});

test('no character is cut in two where there are no spaces', () => {
  const text = '𝔸'.repeat(600);
  for (const run of leaveOutAlike([same(text), added, same(`x${text}`)])) {
    if ('text' in run) expect(run.text.isWellFormed()).toBe(true);
  }
});
