import { hasPairs, signOf, signs } from '#text';
import { isWordMark } from './word-marks.ts';

/** Splits text into pieces of a fixed vocabulary: the longest known beginning first, then `##` pieces (WordPiece, greedy). */
export function pieceCutter(vocabulary: readonly string[]): (text: string) => number[] {
  const numbers = new Map(vocabulary.map((piece, index) => [piece, index]));
  const known = new Map<string, readonly number[]>();

  function cut(word: string): readonly number[] {
    const found = known.get(word);
    if (found !== undefined) return found;
    const pieces: number[] = [];
    for (let start = 0; start < word.length;) {
      let end = word.length;
      let number: number | undefined;
      for (; end > start && number === undefined; end -= 1) {
        number = numbers.get(start === 0 ? word.slice(0, end) : `##${word.slice(start, end)}`);
      }
      // A letter that no piece has is passed over.
      if (number === undefined) start += 1;
      else {
        pieces.push(number);
        start = end + 1;
      }
    }
    if (known.size < mostWords) known.set(word, pieces);
    return pieces;
  }

  return (text) => {
    const pieces: number[] = [];
    for (const word of foldedWords(text)) for (const piece of cut(word)) pieces.push(piece);
    return pieces;
  };
}

/** So many distinct words are remembered; a hostile text cannot fill the memory. */
const mostWords = 60_000;
const longestWord = 60;

/** Words and marks as the vocabulary has them: lower case, without accents, each mark alone. Words that are marked stand around the rule, not in it, and are left out. */
export function foldedWords(text: string): string[] {
  const plain = (isBare(text) ? text : text.normalize('NFD').replaceAll(/\p{Mn}/gu, '')).toLowerCase();
  return hasPairs(plain) ? matchedWords(plain) : scannedWords(plain);
}

/** Whether a text is its own decomposition without accents, as nearly every English one is. */
function isBare(text: string): boolean {
  return !/[^\0-\u007f§¶‹›«»“”‘’–—…•]/.test(text);
}

function matchedWords(plain: string): string[] {
  return (plain.match(/[§¶‹]?[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])
    .filter((word) => !/^[§¶‹]./u.test(word))
    .map((word) => word.slice(0, longestWord));
}

/** The same, several times as fast, where every sign is one unit. */
function scannedWords(plain: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < plain.length;) {
    const unit = plain.charCodeAt(at);
    const sign = signOf(unit);
    const marked = isWordMark(unit);
    let end = at + 1;
    if (marked || (sign & inWords) !== 0)
      while (end < plain.length && (signOf(plain.charCodeAt(end)) & inWords) !== 0) end += 1;
    if (sign !== signs.blank && !(marked && end > at + 1)) words.push(plain.slice(at, Math.min(end, at + longestWord)));
    at = end;
  }
  return words;
}

const inWords = signs.letter | signs.figure;
