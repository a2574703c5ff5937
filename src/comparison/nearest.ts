import { foldWords } from './fold-words.ts';
import { termsOf, type TermWeights, type Terms } from './weigh-terms.ts';

/** A provision that is compared with those of its type on other platforms. `text` is what is compared of its passage. */
export interface Entry {
  readonly id: string;
  readonly platformId: string;
  readonly documentId: string;
  readonly passageId: number;
  readonly text: string;
}

export interface Counterpart {
  readonly id: string;
  /** 0 to 1: the cosine of the two passages' weighed words. */
  readonly nearness: number;
  /** The words are equal. */
  readonly same: boolean;
}

/** Below this, two passages of one type share the type and little else: see docs/decisions, “Counterparts”. */
export const leastNearness = 0.2;
const most = 5;
const keptTerms = 24;

interface Compared {
  readonly entries: Entry[];
  readonly platforms: Set<number>;
  readonly words: string;
  /** All terms until the passage is weighed, then the heaviest that some other platform uses too. */
  terms: Terms | null;
  kept: readonly (readonly [term: number, weight: number])[];
}

interface Posting {
  readonly passages: number[];
  readonly weights: number[];
}

/**
 * The provisions of one type and the counterparts of each. Entries are added first, in as many calls as the caller
 * likes; the first question weighs them. Distinct passages are compared once, through an inverted index of the heaviest terms.
 */
export class TypeComparison {
  readonly #weights: TermWeights;
  readonly #passages: Compared[] = [];
  readonly #places = new Map<number, number>();
  readonly #platforms = new Map<string, number>();
  #postings: Map<number, Posting> | null = null;
  #scores = new Float64Array(0);

  constructor(weights: TermWeights) {
    this.#weights = weights;
  }

  add(entry: Entry): void {
    const platform = this.#platforms.get(entry.platformId) ?? this.#platforms.size;
    this.#platforms.set(entry.platformId, platform);
    let place = this.#places.get(entry.passageId);
    if (place === undefined) {
      place = this.#passages.length;
      this.#places.set(entry.passageId, place);
      const words = foldWords(entry.text).join(' ');
      this.#passages.push({ entries: [], platforms: new Set(), words, terms: termsOf(entry.text), kept: [] });
    }
    const passage = this.#passages[place];
    passage?.entries.push(entry);
    passage?.platforms.add(platform);
  }

  /** The passages added so far, for asking one after the other. */
  passages(): readonly number[] {
    return [...this.#places.keys()];
  }

  /** The counterparts of every entry that holds a passage, by the entry's id: nearest first, one a platform. */
  counterpartsOf(passageId: number): Map<string, readonly Counterpart[]> {
    this.#postings ??= this.#weigh();
    const place = this.#places.get(passageId);
    const passage = place === undefined ? undefined : this.#passages[place];
    if (place === undefined || passage === undefined) return new Map();
    const ranked = this.#rank(place, passage);
    return new Map(
      passage.entries.map((entry) => [
        entry.id,
        ranked
          .filter(({ entry: other }) => other.platformId !== entry.platformId)
          .slice(0, most)
          .map(({ entry: other, nearness, same }) => ({ id: other.id, nearness, same })),
      ]),
    );
  }

  /** The best entry of each platform, nearest first: one more than is shown, since one may be the asker's own platform. */
  #rank(place: number, passage: Compared): { entry: Entry; nearness: number; same: boolean }[] {
    const best = new Map<number, { place: number; nearness: number; same: boolean }>();
    for (const [other, cosine] of this.#near(place, passage)) {
      const candidate = this.#passages[other];
      if (candidate === undefined) continue;
      const same = candidate.words === passage.words;
      const nearness = same ? 1 : Math.min(0.999, Math.round(cosine * 1000) / 1000);
      if (nearness < leastNearness) continue;
      for (const platform of candidate.platforms) {
        const held = best.get(platform);
        if (held === undefined || nearness > held.nearness) best.set(platform, { place: other, nearness, same });
      }
    }
    return [...best]
      .map(([platform, found]) => ({ ...found, entry: this.#firstOf(found.place, platform) }))
      .sort((a, b) => b.nearness - a.nearness || compare(a.entry.platformId, b.entry.platformId))
      .slice(0, most + 1);
  }

  /** Cosines with every passage that shares a kept term, the passage itself among them. */
  #near(place: number, passage: Compared): [place: number, cosine: number][] {
    const touched: number[] = [];
    for (const [term, weight] of passage.kept) {
      const posting = this.#postings?.get(term);
      if (posting === undefined) continue;
      for (let index = 0; index < posting.passages.length; index += 1) {
        const other = posting.passages[index] ?? 0;
        const score = this.#scores[other] ?? 0;
        if (score === 0) touched.push(other);
        this.#scores[other] = score + weight * (posting.weights[index] ?? 0);
      }
    }
    if ((this.#scores[place] ?? 0) === 0) touched.push(place);
    const near = touched.map((other): [number, number] => [other, this.#scores[other] ?? 0]);
    for (const other of touched) this.#scores[other] = 0;
    return near;
  }

  #firstOf(place: number, platform: number): Entry {
    const entries = this.#passages[place]?.entries ?? [];
    return entries
      .filter((entry) => this.#platforms.get(entry.platformId) === platform)
      .reduce((first, entry) => (compare(entry.id, first.id) < 0 ? entry : first));
  }

  /** A term that one platform alone uses can match nothing: it counts in the length of a passage and is not indexed. */
  #weigh(): Map<number, Posting> {
    const users = new Map<number, number>();
    const several = new Set<number>();
    for (const { terms, platforms } of this.#passages) {
      for (const term of terms?.keys() ?? []) {
        for (const platform of platforms) {
          const user = users.get(term);
          if (user === undefined) users.set(term, platform);
          else if (user !== platform) several.add(term);
        }
      }
    }
    const postings = new Map<number, Posting>();
    this.#passages.forEach((passage, place) => {
      passage.kept = this.#heaviest(passage.terms ?? new Map(), several);
      passage.terms = null;
      for (const [term, weight] of passage.kept) {
        const posting = postings.get(term) ?? { passages: [], weights: [] };
        postings.set(term, posting);
        posting.passages.push(place);
        posting.weights.push(weight);
      }
    });
    this.#scores = new Float64Array(this.#passages.length);
    return postings;
  }

  #heaviest(terms: Terms, several: ReadonlySet<number>): [term: number, weight: number][] {
    let square = 0;
    const weighed: [number, number][] = [];
    for (const [term, count] of terms) {
      const weight = (1 + Math.log(count)) * this.#weights.of(term);
      square += weight * weight;
      if (several.has(term)) weighed.push([term, weight]);
    }
    const length = Math.sqrt(square) || 1;
    return weighed
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, keptTerms)
      .map(([term, weight]) => [term, weight / length]);
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
