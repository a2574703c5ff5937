import { hasPairs, signOf, signs } from '#text';
import { isWordMark } from './word-marks.ts';

/** A passage as hashed n-grams, each once: where it is counted, and how often it stands there. */
export interface Grams {
  readonly places: Uint32Array;
  readonly counts: Float32Array;
}

/** Buckets of the hash; a power of two. */
export const bucketCount = 1 << 20;

const mostWords = 60_000;
const longestWord = 40;
/** Passages longer than this are read by their beginning. */
const longestText = 4000;

interface Word {
  /** The word's hash, from which those of its pairs are made. */
  readonly code: number;
  /** Places of the word itself and of the runs of three to five letters inside it. */
  readonly places: Uint32Array;
}

/**
 * Makes the reader of n-grams: single words, pairs of neighbours, pairs with one word between. Words are lower case; figures are all one. What a word gives is remembered, up to a bound.
 *
 * @param letters whether the runs of three to five letters inside each word are read too
 * @param known the buckets that are counted, ascending, each at the place that it has in this list; without it, all are, at their own number
 */
export function gramReader(letters: boolean, known?: Uint32Array): (text: string) => Grams {
  const words = new Map<string, Word>();
  const placeOf = placesOf(known);
  const counted = new Uint16Array(known?.length ?? bucketCount);
  let touched = new Uint32Array(1024);

  function read(word: string): Word {
    const found = words.get(word);
    if (found !== undefined) return found;
    const code = hash(1, word);
    const padded = ` ${word} `;
    const made = [placeOf(code & mask)];
    for (let size = 3; letters && size <= 5; size += 1)
      for (let at = 0; at + size <= padded.length; at += 1)
        made.push(placeOf(hash(size, padded.slice(at, at + size)) & mask));
    const entry = { code, places: Uint32Array.from(made.filter((place) => place >= 0)) };
    if (words.size < mostWords) words.set(word, entry);
    return entry;
  }

  return (text) => {
    let size = 0;
    const count = (place: number): void => {
      if (counted[place] === 0) {
        if (size === touched.length) {
          const more = new Uint32Array(size * 2);
          more.set(touched);
          touched = more;
        }
        touched[size] = place;
        size += 1;
      }
      counted[place]! += 1;
    };
    let [before, later] = [-1, -1];
    for (const word of wordsOf(text)) {
      const { code, places } = read(word);
      for (let at = 0; at < places.length; at += 1) count(places[at]!);
      const pair = before < 0 ? -1 : placeOf(joined(2, before, code));
      if (pair >= 0) count(pair);
      const apart = later < 0 ? -1 : placeOf(joined(6, later, code));
      if (apart >= 0) count(apart);
      [before, later] = [code, before];
    }
    const places = touched.slice(0, size);
    const counts = new Float32Array(size);
    for (let at = 0; at < size; at += 1) {
      counts[at] = counted[places[at]!]!;
      counted[places[at]!] = 0;
    }
    return { places, counts };
  };
}

/** From bucket to place; −1 where it is not counted. */
function placesOf(known: Uint32Array | undefined): (bucket: number) => number {
  if (known === undefined) return (bucket) => bucket;
  // For each 32 buckets a field of bits and, beside it, how many are set before: the list ascends, so that this is a bucket's place.
  // Both are small and lie together, and stay in the processor's cache, where a table of places does not.
  const fields = new Int32Array((bucketCount / 32) * 2);
  known.forEach((bucket) => (fields[(bucket >>> 5) * 2]! |= 1 << (bucket & 31)));
  for (let at = 2; at < fields.length; at += 2) fields[at + 1] = fields[at - 1]! + ones(fields[at - 2]!);
  return (bucket) => {
    const at = (bucket >>> 5) * 2;
    const field = fields[at]!;
    const bit = 1 << (bucket & 31);
    return (field & bit) === 0 ? -1 : fields[at + 1]! + ones(field & (bit - 1));
  };
}

/** How many bits are set. */
function ones(field: number): number {
  let left = field - ((field >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The buckets of a text's words, in their order. */
export function wordBuckets(text: string): number[] {
  return wordsOf(text).map((word) => hash(1, word) & mask);
}

/** The words and pairs of a text by their buckets: what makes a decision readable. */
export function namedGrams(text: string): Map<number, string> {
  const words = wordsOf(text);
  const codes = words.map((word) => hash(1, word));
  const names = new Map<number, string>();
  words.forEach((word, at) => {
    names.set(codes[at]! & mask, word);
    if (at + 1 < words.length) names.set(joined(2, codes[at]!, codes[at + 1]!), `${word} ${words[at + 1]}`);
    if (at + 2 < words.length) names.set(joined(6, codes[at]!, codes[at + 2]!), `${word} … ${words[at + 2]}`);
  });
  return names;
}

/** Words, figures (each run of them is one) and other signs, in lower case; a mark that words are marked with goes with its word. */
function wordsOf(text: string): string[] {
  const low = text.slice(0, longestText).toLowerCase();
  return hasPairs(low) ? matchedWords(low) : scannedWords(low);
}

function matchedWords(low: string): string[] {
  const found = low.match(/[§¶‹]?\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? [];
  return found.map((word) => (/^\p{N}/u.test(word) ? '0' : word.slice(0, longestWord)));
}

/** The same, several times as fast, where every sign is one unit. */
function scannedWords(low: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < low.length;) {
    const unit = low.charCodeAt(at);
    const sign = signOf(unit);
    let end = at + 1;
    if (sign === signs.figure) {
      while (end < low.length && signOf(low.charCodeAt(end)) === signs.figure) end += 1;
      words.push('0');
    } else if (sign !== signs.blank) {
      if (sign === signs.letter || isWordMark(unit))
        while (end < low.length && signOf(low.charCodeAt(end)) === signs.letter) end += 1;
      words.push(low.slice(at, Math.min(end, at + longestWord)));
    }
    at = end;
  }
  return words;
}

const mask = bucketCount - 1;

/** FNV-1a with a last mixing, begun at a different place for each kind of n-gram. */
function hash(kind: number, text: string): number {
  let value = 0x811c9dc5 ^ Math.imul(kind, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mixed(value);
}

function joined(kind: number, one: number, other: number): number {
  return mixed(Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b) ^ kind) & mask;
}

function mixed(value: number): number {
  let turned = value ^ (value >>> 15);
  turned = Math.imul(turned, 0x2c1b3c6d);
  turned ^= turned >>> 12;
  return turned >>> 0;
}
