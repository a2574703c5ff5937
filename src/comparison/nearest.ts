import { foldWords } from './fold-words.ts';
import { PassageIndex, isTelling } from './passage-index.ts';
import { termsOf, type TermWeights } from './weigh-terms.ts';

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
  /** Provisions of further platforms in the very words of this one: a group of companies often has one text for all its services. */
  readonly also: readonly Elsewhere[];
}

export interface Elsewhere {
  readonly id: string;
  readonly documentId: string;
}

/** Below this, two passages of one type were found to share the type and little else (docs/decisions, “Counterparts”). */
export const leastNearness = 0.22;
/**
 * Where so few platforms have the type, two ways of saying the same thing share few words by chance alone, and the reader
 * has nothing nearer to find: there the type itself has to do most of the choosing.
 */
const fewPlatforms = 20;
const leastAmongFew = 0.08;
/** Three are shown from the least nearness on, more only from this: three good ones are better than five. */
const goodNearness = 0.25;
const few = 3;
const most = 5;
/** So many of the best passages are measured exactly. */
const measuredPassages = 20;
/** A text shared by half the collection is named at so many platforms besides the first. */
const mostAlso = 24;

interface Compared {
  readonly id: number;
  readonly entries: Entry[];
  readonly platforms: Set<number>;
  readonly words: string;
}

/** One wording with the nearest provision in it of each platform, in the order of the platforms' ids. */
interface Found {
  readonly entries: readonly Entry[];
  readonly nearness: number;
  readonly same: boolean;
}

/**
 * The provisions of one type and the counterparts of each. Entries are added first, in as many calls as the caller
 * likes, then indexed, then asked about. Distinct passages are compared once, however many provisions share them.
 */
export class TypeComparison {
  readonly #index: PassageIndex;
  readonly #passages: Compared[] = [];
  readonly #places = new Map<number, number>();
  readonly #platforms = new Map<string, number>();

  constructor(weights: TermWeights) {
    this.#index = new PassageIndex(weights);
  }

  /** A passage that says too little, such as a bare heading, has no counterparts and is none. */
  add(entry: Entry): void {
    const place = this.#places.get(entry.passageId) ?? this.#place(entry);
    const passage = this.#passages[place];
    if (passage === undefined) return;
    const platform = this.#platforms.get(entry.platformId) ?? this.#platforms.size;
    this.#platforms.set(entry.platformId, platform);
    passage.entries.push(entry);
    if (passage.platforms.has(platform)) return;
    passage.platforms.add(platform);
    this.#index.use(place, platform);
  }

  #place({ passageId, text }: Entry): number {
    const terms = termsOf(text);
    const place = this.#index.add(isTelling(terms) ? terms : new Map());
    this.#places.set(passageId, place);
    this.#passages.push({ id: passageId, entries: [], platforms: new Set(), words: foldWords(text).join(' ') });
    return place;
  }

  /** Indexes at most so many more passages, and says whether any remain. */
  indexSome(count: number): boolean {
    return this.#index.indexSome(count);
  }

  /** The distinct passages added so far. */
  passages(): readonly number[] {
    return this.#passages.map(({ id }) => id);
  }

  /** The counterparts of every entry that holds a passage, by the entry's id: nearest first, one a wording and one a platform. */
  counterpartsOf(passageId: number): Map<string, readonly Counterpart[]> {
    this.#index.indexSome(this.#passages.length);
    const place = this.#places.get(passageId) ?? -1;
    const ranked = this.#rank(place);
    return new Map(
      (this.#passages[place]?.entries ?? []).map((entry) => [
        entry.id,
        ranked
          .map((found) => ({
            ...found,
            entries: found.entries.filter(({ platformId }) => platformId !== entry.platformId),
          }))
          .filter(({ entries }) => entries.length > 0)
          .filter(({ nearness }, rank) => rank < few || nearness >= goodNearness)
          .slice(0, most)
          .map(({ entries: [first, ...also], nearness, same }) => ({
            id: first!.id,
            nearness,
            same,
            also: also.slice(0, mostAlso).map(({ id, documentId }) => ({ id, documentId })),
          })),
      ]),
    );
  }

  /** The nearest wordings, each platform in its nearest: one more than is shown, since one may be the asker's alone. */
  #rank(place: number): Found[] {
    const best = new Map<number, { place: number; score: number }>();
    for (const [other, score] of this.#index.candidates(place)) {
      for (const platform of this.#passages[other]?.platforms ?? []) {
        const held = best.get(platform);
        if (held === undefined || score > held.score) best.set(platform, { place: other, score });
      }
    }
    const byWording = Map.groupBy(
      [...best].sort(([, a], [, b]) => b.score - a.score),
      ([, found]) => this.#passages[found.place]?.words ?? '',
    );
    return [...byWording]
      .slice(0, measuredPassages)
      .map(([words, platforms]): Found => {
        const same = words === this.#passages[place]?.words;
        const cosine = Math.round(this.#index.nearness(place, platforms[0]![1].place) * 1000) / 1000;
        const entries = platforms
          .map(([platform, found]) => this.#firstOf(found.place, platform))
          .sort((a, b) => compare(a.platformId, b.platformId));
        return { entries, nearness: same ? 1 : Math.min(0.999, cosine), same };
      })
      .filter(({ nearness }) => nearness >= (this.#platforms.size < fewPlatforms ? leastAmongFew : leastNearness))
      .sort((a, b) => b.nearness - a.nearness || compare(a.entries[0]!.platformId, b.entries[0]!.platformId))
      .slice(0, most + 1);
  }

  #firstOf(place: number, platform: number): Entry {
    return (this.#passages[place]?.entries ?? [])
      .filter((entry) => this.#platforms.get(entry.platformId) === platform)
      .reduce((first, entry) => (compare(entry.id, first.id) < 0 ? entry : first));
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
