/** A passage as hashed n-grams: bucket and count, buckets ascending. */
export interface Grams {
  readonly buckets: Uint32Array;
  readonly counts: Float64Array;
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
  /** Buckets of the word itself and of the runs of three to five letters inside it. */
  readonly buckets: Uint32Array;
}

/**
 * Makes the reader of n-grams: single words, pairs of neighbours, pairs with one word between, and the runs of three to five
 * letters inside each word. Words are lower case; figures are all one. What a word gives is remembered, up to a bound.
 *
 * @param known where given, only buckets with a value other than zero are counted
 */
export function gramReader(known?: Uint16Array): (text: string) => Grams {
  const words = new Map<string, Word>();
  const counted = new Float64Array(bucketCount);
  const isKnown = (bucket: number): boolean => known === undefined || known[bucket] !== 0;

  function read(word: string): Word {
    const found = words.get(word);
    if (found !== undefined) return found;
    const code = hash(1, word);
    const padded = ` ${word} `;
    const made = [code & mask];
    for (let size = 3; size <= 5; size += 1)
      for (let at = 0; at + size <= padded.length; at += 1) made.push(hash(size, padded.slice(at, at + size)) & mask);
    const entry = { code, buckets: Uint32Array.from(made.filter(isKnown)) };
    if (words.size < mostWords) words.set(word, entry);
    return entry;
  }

  return (text) => {
    const line = wordsOf(text).map(read);
    const touched: number[] = [];
    const count = (bucket: number): void => {
      if (counted[bucket] === 0) touched.push(bucket);
      counted[bucket]! += 1;
    };
    for (let at = 0; at < line.length; at += 1) {
      const { code, buckets } = line[at]!;
      for (const bucket of buckets) count(bucket);
      if (at + 1 < line.length) {
        const bucket = joined(2, code, line[at + 1]!.code);
        if (isKnown(bucket)) count(bucket);
      }
      if (at + 2 < line.length) {
        const bucket = joined(6, code, line[at + 2]!.code);
        if (isKnown(bucket)) count(bucket);
      }
    }
    const buckets = Uint32Array.from(touched).sort();
    const counts = Float64Array.from(buckets, (bucket) => counted[bucket]!);
    for (const bucket of touched) counted[bucket] = 0;
    return { buckets, counts };
  };
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

function wordsOf(text: string): string[] {
  const found =
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu) ?? [];
  return found.map((word) => (/^\p{N}/u.test(word) ? '0' : word.slice(0, longestWord)));
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
