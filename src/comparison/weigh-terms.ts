import { foldWords, isStopWord, stem } from './fold-words.ts';

/** Terms are numbered by hash, so that a corpus of any size is counted in eight megabytes; pairs have numbers of their own. */
const buckets = 1 << 20;
/** A pair says what its words say already, in this order: it counts for less. */
const pairWeight = 0.6;
/** As if so many passages had been read that held no term twice: in a small corpus all terms weigh nearly alike. */
const unreadPassages = 1000;

/** How often each term of a text occurs, by the term's number. */
export type Terms = ReadonlyMap<number, number>;

/** Words and pairs of neighbouring words of a text, as numbers. Words that say nothing are dropped before pairing. */
export function termsOf(text: string): Terms {
  const terms = new Map<number, number>();
  let before = 0;
  for (const folded of foldWords(text)) {
    if (isStopWord(folded)) continue;
    const hash = hashOf(stem(folded));
    add(terms, bucketOf(hash));
    if (before !== 0) add(terms, buckets | bucketOf(Math.imul(before, 0x9e3779b1) ^ hash));
    before = hash;
  }
  return terms;
}

export function isPair(term: number): boolean {
  return term >= buckets;
}

function add(terms: Map<number, number>, term: number): void {
  terms.set(term, (terms.get(term) ?? 0) + 1);
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 1;
}

function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (buckets - 1);
}

/** In how many passages of a corpus each term occurs. */
export class TermWeights {
  readonly #counts = new Uint32Array(2 * buckets);
  #passages = 0;

  add(terms: Terms): void {
    this.#passages += 1;
    for (const term of terms.keys()) this.#counts[term] = (this.#counts[term] ?? 0) + 1;
  }

  /** Higher for rarer terms; a term never seen weighs most. */
  of(term: number): number {
    const weight = Math.log((this.#passages + unreadPassages) / ((this.#counts[term] ?? 0) + 1));
    return isPair(term) ? pairWeight * weight : weight;
  }
}
