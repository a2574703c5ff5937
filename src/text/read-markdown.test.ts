import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockMemory, readMarkdown } from './index.ts';
import { readChunk } from './read-markdown.ts';

test('setext headings, typed labels, lists, tables and escapes become blocks with spans', () => {
  const reading = readMarkdown(
    'Terms of Lumen Cove\n===================\n\n1\\. You **must\\_not** [do](https://lumen.example/a) it.\n\n*   one  \n    more\n*   two\n    \n    3.  deep\n\n| A | B |\n| --- | --- |\n| 1 | 😀 2 |\n\n<Customer> 😀 _x_',
  );
  expect(reading.text).toBe(
    'Terms of Lumen Cove\n1. You must_not do it.\none more\ntwo\ndeep\nA\tB\n1\t😀 2\n<Customer> 😀 x',
  );
  expect(reading.blocks.map(({ kind, level, depth, label, header }) => [kind, level, depth, label, header])).toEqual([
    ['heading', 1, 0, null, false],
    ['paragraph', 0, 0, null, false],
    ['item', 0, 1, null, false],
    ['item', 0, 1, null, false],
    ['item', 0, 2, '3.', false],
    ['row', 0, 0, null, true],
    ['row', 0, 0, null, false],
    ['paragraph', 0, 0, null, false],
  ]);
  const points = Array.from(reading.text);
  const marked = reading.marks.map((mark) => [mark.kind, points.slice(mark.start, mark.end).join(''), mark.target]);
  expect(marked).toEqual([
    ['strong', 'must_not', undefined],
    ['link', 'do', 'https://lumen.example/a'],
    ['emphasis', 'x', undefined],
  ]);
  const last = reading.blocks.at(-1);
  expect(points.slice(last?.start, last?.end).join('')).toBe('<Customer> 😀 x');
  expect(reading.losses).toEqual(['list labels']);
});

test('two line breaks in a row split a paragraph, one is a space, and links nowhere are words only', () => {
  expect(readMarkdown('a  \nb<br><br>c [d](javascript:e)').text).toBe('a b\nc d');
  expect(readMarkdown('a [d](javascript:e)').marks).toEqual([]);
});

const lines = fc.constantFrom(
  'Plain words',
  '',
  '',
  '   ',
  '*   item',
  '*   ',
  '-',
  '1.  first',
  '2. second',
  '17) other',
  '    indented',
  '  two in',
  '   * three in',
  '\t tab',
  '> quoted',
  '```',
  '   ```',
  '    ```',
  '~~~~',
  '# Heading',
  '===',
  '---',
  '* * *',
  '| a | b |',
  '| --- | --- |',
  '<div>',
  '</div>',
  '<!-- note',
  'end -->',
  '<pre>',
  '</pre>',
  '<Customer>',
  '<https://lumen.example>',
  '[a]: https://lumen.example',
  '[a] and [a][b]',
  '**bold',
  'bold**',
  'x  ',
  '*   > nested',
  '1.  ```',
);

test('reading by chunks equals reading the whole at once', () => {
  const memory = blockMemory(500);
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 14 }), (parts) => {
      const source = parts.join('\n');
      const { points, ...whole } = readChunk(source);
      expect(points).toBe(Array.from(whole.text).length);
      expect(readMarkdown(source)).toEqual(whole);
      expect(readMarkdown(source, memory)).toEqual(whole);
    }),
    { numRuns: 5000 },
  );
});
