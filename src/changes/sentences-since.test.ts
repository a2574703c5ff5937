import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesSince } from './sentences-since.ts';

const since = (states: readonly string[]) => {
  const lines = (states.at(-1) ?? '').split('\n');
  return sentencesSince(states).map(({ line, start, end, since: at }) => [(lines[line] ?? '').slice(start, end), at]);
};

test('a sentence stands since the state that brought it', () => {
  expect(
    since(['Rules\nBe kind.', 'Rules\nBe kind. Send no spam.', 'Rules\nBe kind. Send no spam.\nFarewell.']),
  ).toEqual([
    ['Rules', 0],
    ['Be kind.', 0],
    ['Send no spam.', 1],
    ['Farewell.', 2],
  ]);
});

test('one that moved keeps its date; signs and white space are no words', () => {
  expect(since(['Be kind. Don’t shout.\nFarewell.', "Farewell.\nDon't  shout. Be kind."])).toEqual([
    ['Farewell.', 0],
    ["Don't  shout.", 0],
    ['Be kind.', 0],
  ]);
});

test('one that was reworded, or went and came back, counts from its last coming', () => {
  expect(since(['We keep logs for 30 days.', 'We keep logs for 90 days.', 'We keep logs for 30 days.'])).toEqual([
    ['We keep logs for 30 days.', 2],
  ]);
});

test('a sentence inside a longer one is another sentence', () => {
  expect(since(['You agree to pay.', 'You agree.\nYou agree to pay.'])).toEqual([
    ['You agree.', 1],
    ['You agree to pay.', 0],
  ]);
});

test('holds for any texts: all states from the date on have the sentence, and the one before has not', () => {
  const sentence = fc.constantFrom('Be kind.', 'Send no spam.', 'Pay in time.', 'We may close.', 'You may leave.');
  const text = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((some) => some.join(' ')),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
      const states = texts.map((lines) => lines.join('\n'));
      for (const [words, at] of since(states)) {
        expect(states.slice(at as number).every((state) => state.includes(words as string))).toBe(true);
        if ((at as number) > 0) expect(states[(at as number) - 1]).not.toContain(words);
      }
    }),
    { numRuns: 200 },
  );
});

test('of no state there is nothing to say', () => expect(sentencesSince([])).toEqual([]));
