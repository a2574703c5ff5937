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

export interface IndexedPassage {
  readonly terms: Terms;
  /** The platforms that hold it, by number. */
  readonly platforms: ReadonlySet<number>;
}

/** The passages of one type by their heaviest terms: which may be near to a passage, and how near two passages are. */
export class PassageIndex {
  readonly #vectors: readonly Vector[];
  readonly #kept: readonly (readonly number[])[];
  readonly #postings: ReadonlyMap<number, readonly number[]>;
  readonly #scores: Float64Array;

  /** Passages are known by their place in the list. */
  constructor(passages: readonly IndexedPassage[], weights: TermWeights) {
    this.#vectors = passages.map(({ terms }) => vectorOf(terms, weights));
    const shared = termsOfSeveral(passages);
    const postings = new Map<number, number[]>();
    this.#kept = this.#vectors.map((vector, place) => {
      const kept = heaviest(vector, shared);
      for (const at of kept) {
        const term = vector.terms[at] ?? 0;
        const posting = postings.get(term);
        if (posting === undefined) postings.set(term, [place]);
        else posting.push(place);
      }
      return kept;
    });
    this.#postings = postings;
    this.#scores = new Float64Array(passages.length);
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

/** Terms that one platform alone uses can lead to nothing. */
function termsOfSeveral(passages: readonly IndexedPassage[]): ReadonlySet<number> {
  const users = new Map<number, number>();
  const several = new Set<number>();
  for (const { terms, platforms } of passages) {
    for (const term of terms.keys()) {
      for (const platform of platforms) {
        const user = users.get(term);
        if (user === undefined) users.set(term, platform);
        else if (user !== platform) several.add(term);
      }
    }
  }
  return several;
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
