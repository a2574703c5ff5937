import { isPair, type TermWeights, type Terms } from './weigh-terms.ts';

/** A passage is looked up by this many of its heaviest terms. */
const keptTerms = 24;
/** A look-up reads terms from the rarest on until it has read so many passages, so that it costs the same in a type of any size. */
const readPostings = 6000;
/** Added in quadrature to a passage's length: a short passage is not near to all that holds its few words. */
const shortPenalty = 10;
/** Passages that have fewer words or pairs in common are not near. */
const fewestShared = 3;

interface Vector {
  /** Ascending. */
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/**
 * The passages of one type by their heaviest terms: which may be near to a passage, and how near two passages are. A
 * passage is known by its place, counted from 0. First all are added, then all are indexed, then questions are answered.
 */
export class PassageIndex {
  readonly #weights: TermWeights;
  readonly #vectors: Vector[] = [];
  readonly #kept: (readonly number[])[] = [];
  readonly #postings = new Map<number, number[]>();
  /** The first platform that used a term, and the terms that another used as well. */
  readonly #users = new Map<number, number>();
  readonly #several = new Set<number>();
  #scores = new Float64Array(0);

  constructor(weights: TermWeights) {
    this.#weights = weights;
  }

  /** Adds a passage and returns its place. */
  add(terms: Terms): number {
    return this.#vectors.push(vectorOf(terms, this.#weights)) - 1;
  }

  /** Notes that a platform uses a passage's words: a term that one platform alone uses can lead to nothing. */
  use(place: number, platform: number): void {
    for (const term of this.#vectors[place]?.terms ?? []) {
      const user = this.#users.get(term);
      if (user === undefined) this.#users.set(term, platform);
      else if (user !== platform) this.#several.add(term);
    }
  }

  /** Indexes at most so many more passages, and says whether any remain. */
  indexSome(count: number): boolean {
    const end = Math.min(this.#vectors.length, this.#kept.length + count);
    for (let place = this.#kept.length; place < end; place += 1) {
      const vector = this.#vectors[place];
      const kept = vector === undefined ? [] : heaviest(vector, this.#several);
      for (const at of kept) {
        const term = vector?.terms[at] ?? 0;
        const posting = this.#postings.get(term);
        if (posting === undefined) this.#postings.set(term, [place]);
        else posting.push(place);
      }
      this.#kept.push(kept);
    }
    if (this.#scores.length < this.#vectors.length) this.#scores = new Float64Array(this.#vectors.length);
    return end < this.#vectors.length;
  }

  /** Places that share heavy terms with a place, itself among them, with a score that only serves to put them in order. */
  candidates(place: number): [place: number, score: number][] {
    const vector = this.#vectors[place];
    if (vector === undefined) return [];
    const lookups = (this.#kept[place] ?? [])
      .map((at) => ({ posting: this.#postings.get(vector.terms[at] ?? 0) ?? [], weight: vector.weights[at] ?? 0 }))
      .sort((a, b) => a.posting.length - b.posting.length);
    const touched: number[] = [];
    let read = 0;
    for (const { posting, weight } of lookups) {
      if (read > readPostings) break;
      read += posting.length;
      for (const other of posting) {
        if (this.#scores[other] === 0) touched.push(other);
        this.#scores[other] = (this.#scores[other] ?? 0) + weight * weight;
      }
    }
    const found = touched.map((other): [number, number] => [other, this.#scores[other] ?? 0]);
    for (const other of touched) this.#scores[other] = 0;
    return found;
  }

  /** The cosine of two passages over all their terms; 0 where they have too few in common. */
  nearness(one: number, other: number): number {
    const [a, b] = [this.#vectors[one], this.#vectors[other]];
    if (a === undefined || b === undefined) return 0;
    let sum = 0;
    let shared = 0;
    for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
      const difference = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
      if (difference === 0) {
        sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
        shared += 1;
      }
      if (difference <= 0) i += 1;
      if (difference >= 0) j += 1;
    }
    return shared < fewestShared ? 0 : sum;
  }
}

function vectorOf(terms: Terms, weights: TermWeights): Vector {
  const sorted = Int32Array.from(terms.keys()).sort();
  const weighed = Float32Array.from(sorted, (term) => (1 + Math.log(terms.get(term) ?? 1)) * weights.of(term));
  const length = Math.sqrt(weighed.reduce((sum, weight) => sum + weight * weight, shortPenalty * shortPenalty));
  return { terms: sorted, weights: weighed.map((weight) => weight / length) };
}

/** Where in a vector its heaviest terms stand. */
function heaviest(vector: Vector, shared: ReadonlySet<number>): number[] {
  return [...vector.terms.keys()]
    .filter((at) => shared.has(vector.terms[at] ?? 0))
    .sort((a, b) => (vector.weights[b] ?? 0) - (vector.weights[a] ?? 0) || a - b)
    .slice(0, keptTerms);
}

/** Whether a passage says enough to be compared: a bare heading does not. */
export function isTelling(terms: Terms): boolean {
  return [...terms.keys()].filter((term) => !isPair(term)).length >= 4;
}
