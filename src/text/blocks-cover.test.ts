import { expect, test } from 'vitest';
import { sliceOf } from '#kernel';
import { readMarkdown, type Reading } from './index.ts';

/** A small generator, so that the same seed draws the same texts. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 4294967296;
}

const parts = [
  '# Terms of Plovernest',
  'You may not sell **keys** 🙂 to others.',
  '- one\n- two\n  - inside two\n\n    and more of it',
  '1. first\n2. second:\n\n   (a) small\n   (b) letters',
  '| Cookie | Days |\n| --- | --- |\n| nest | 30 |',
  '> quoted words\n> of somebody',
  '```\ncode { of: 1 }\n```',
  '**Bold line**',
  'A line\nthat goes on  \nand breaks',
  '<div>markup</div>',
  '---',
  '\u00a0\u200b',
];

/** Characters, white space left out, that stand in no block, and in two. */
function astray({ text, blocks }: Reading): string[] {
  const outside: string[] = [];
  let end = 0;
  for (const block of blocks) {
    if (block.start < end) outside.push(`two: ${sliceOf(text, [block.start, end])}`);
    outside.push(sliceOf(text, [end, block.start]).trim());
    end = block.end;
  }
  outside.push(Array.from(text).slice(end).join('').trim());
  return outside.filter((some) => some !== '');
}

test('every character that is not blank stands in exactly one block', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const next = drawn(seed);
    const source = Array.from(
      { length: 1 + Math.floor(next() * 8) },
      () => parts[Math.floor(next() * parts.length)],
    ).join('\n\n');
    expect(astray(readMarkdown(source)), source).toEqual([]);
  }
});
