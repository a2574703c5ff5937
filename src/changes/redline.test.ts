import fc from 'fast-check';
import { textsOf } from '#provisions';
import { readMarkdown } from '#text';
import { describe, expect, test } from 'vitest';
import { redlineBlocks, type Side } from './redline-blocks.ts';
import { redline } from './redline.ts';

const word = fc.constantFrom(
  'you',
  'may',
  'not',
  'sell',
  'the',
  '“Service”',
  '"Service"',
  'it’s',
  "it's",
  ',',
  '. ',
  '–',
  '-',
  '😀',
  '\u00a0',
  '  ',
  '\n',
  'Zürich',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
const told = (before: string, after: string) =>
  redline(before, after)
    .map(({ op, text: words }) => (op === 'same' ? words : op === 'added' ? `{+${words}+}` : `[-${words}-]`))
    .join('');

describe('redline', () => {
  test('holds both texts exactly', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = redline(before, after);
        expect(
          runs
            .filter(({ op }) => op !== 'added')
            .map((run) => run.was ?? run.text)
            .join(''),
        ).toBe(before);
        expect(
          runs
            .filter(({ op }) => op !== 'removed')
            .map((run) => run.text)
            .join(''),
        ).toBe(after);
        expect(runs.every((run) => run.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('of whole documents gives both back, and every block once', () => {
    const blocks = fc
      .array(text, { maxLength: 12 })
      .map((lines) => lines.map((line) => `a ${line}`.replaceAll(/\s+/g, ' ')));
    fc.assert(
      fc.property(blocks, blocks, fc.nat(), (fresh, others, cut) => {
        // Two versions that share blocks, in part in another order.
        const at = cut % (fresh.length + 1);
        const turned = [...fresh.slice(at), ...others, ...fresh.slice(0, at)];
        const sides: [Side, Side] = [readMarkdown(fresh.join('\n\n')), readMarkdown(turned.join('\n\n'))];
        const pairs = redlineBlocks(...sides);
        (['before', 'after'] as const).forEach((side, index) => {
          const texts = textsOf(sides[index]!.text, sides[index]!.blocks);
          expect(pairs.flatMap((pair) => pair[side]).toSorted((a, b) => a - b)).toEqual([...texts.keys()]);
          for (const pair of pairs) {
            const rebuilt = pair.runs
              .filter(({ op }) => op !== (side === 'before' ? 'added' : 'removed'))
              .map((run) => (side === 'before' ? (run.was ?? run.text) : run.text));
            expect(rebuilt.join('')).toBe(pair[side].map((block) => texts[block]).join('\n'));
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  test('reads well', () => {
    expect(told('You may not sell it.', 'You must not sell it.')).toBe('You [-may-]{+must+} not sell it.');
    expect(told('within 30 days of notice', 'within ten business days of notice')).toBe(
      'within [-30-]{+ten business+} days of notice',
    );
    expect(told('all of the users', 'some to the members')).toBe('[-all of the users-]{+some to the members+}');
  });

  test('typography is no change', () => {
    expect(redline('the “Service”', 'the "Service"')).toEqual([
      { op: 'same', text: 'the "Service"', was: 'the “Service”' },
    ]);
  });

  // The bound is the test's own: a table of all words against all would not fit into memory.
  test('hostile input comes to an end', { timeout: 120_000 }, () => {
    const noise = (seed: number) => Array.from({ length: 30_000 }, (_, at) => `w${(at * seed) % 7919}`).join(' ');
    expect(redline(noise(31), noise(77)).length).toBeGreaterThan(0);
  });

  test('whole documents', () => {
    const pairs = redlineBlocks(
      readMarkdown('# A\n\nYou may sell it today.\n\nGone are the days.'),
      readMarkdown('# A\n\nYou may not sell it today.\n\nSomething else.'),
    );
    expect(pairs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'removed', 'added']);
  });

  test('passages in which no word differs are not called changed, on whatever lines and in whatever blocks they stand', () => {
    const one =
      'We own all rights in the services, and you may use them for your own purposes only, under these terms.';
    const other =
      'We own all rights in what you tell us about them, and may use it without paying you anything for it.';
    const kinds = (before: string, after: string) =>
      redlineBlocks(readMarkdown(before), readMarkdown(after)).map(({ kind }) => kind);
    expect(kinds(`${one}\n\n${other}\n\nThe end.`, `${one}  \n${other}\n\nThe end.`)).toEqual(['same', 'same']);
    expect(kinds(`${one}\n\n${other}\n\nThe end.`, `${one} ${other} Not.\n\nThe end.`)).toEqual(['changed', 'same']);
  });

  test('paragraphs divided anew show only the words that came or went', () => {
    const parts = [
      'The yard opens at dawn and closes when the lantern is lit at the gate.',
      'Every berth is let for one season, and a tenant may lend it to a friend.',
      'You reach the warden at the quay, by telephone at 555 0144 or by letter.',
    ] as const;
    const later = [parts[0], parts[1], parts[2].replace(', by telephone at 555 0144', '')];
    const pairs = redlineBlocks(
      readMarkdown(`Hello.\n\n${parts.join(' ')}\n\nGoodbye.`),
      readMarkdown(`Hello.\n\n${later.join('\n\n')}\n\nGoodbye.`),
    );
    expect(pairs.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
    const marked = pairs.flatMap(({ runs }) => runs.filter(({ op }) => op !== 'same'));
    expect(marked.map(({ op, text }) => `${op}: ${text}`)).toEqual(['removed: , by telephone at 555 0144']);
  });
});
