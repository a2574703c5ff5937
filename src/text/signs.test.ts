import { expect, test } from 'vitest';
import { letterRunsIn, signOf, signs, wordsIn } from './signs.ts';

test('words are those that the patterns find, in any script and with signs of two units', () => {
  for (const text of [
    '',
    'You may not: (a) resell; 42 times, “or more” – see §7.',
    'Wir dürfen Ihre Daten１２ verarbeiten\u00a0und',
    '利用規約に同意します。ﬁne İstanbul e\u0301tat',
    'math \u{1d400}\u{1d401} letters and 🙂 faces',
    'half a pair \ud83d alone',
  ]) {
    expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(letterRunsIn(text)).toEqual(text.match(/\p{L}+/gu) ?? []);
  }
});

test('every unit has the kind that the patterns give it', () => {
  const otherwise = Array.from({ length: 1 << 16 }, (_, unit) => unit).filter((unit) => {
    const sign = String.fromCharCode(unit);
    const kind = signOf(unit);
    return (
      kind !== signs.half &&
      (/\s/.test(sign) !== (kind === signs.blank) ||
        /\p{L}/u.test(sign) !== (kind === signs.letter) ||
        /\p{N}/u.test(sign) !== (kind === signs.figure))
    );
  });
  expect(otherwise).toEqual([]);
});
