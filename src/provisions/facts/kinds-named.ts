import type { Range } from './fact.ts';

/** A kind of data, purpose or recipient, with the words that name it in plain signs. */
export interface KindNamed {
  readonly id: string;
  /** As it stands in a sentence. */
  readonly title: string;
  readonly words: string;
  /** Words that name it only where a lead says that such things follow: “for these purposes: security”. */
  readonly listed?: string;
  readonly grave?: true;
  readonly harmless?: true;
}

/** A list of kinds as one pattern to be run once. */
export interface KindList {
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

export function kindList(kinds: readonly KindNamed[]): KindList {
  return {
    names: kinds.map(({ id }) => id),
    pattern: new RegExp(
      String.raw`\b(?:${kinds.map(({ words }, index) => `(?<k${index}>${words})`).join('|')})(?!\w)`,
      'g',
    ),
  };
}

export interface FoundKind {
  readonly name: string;
  readonly range: Range;
}

/** The kinds that words in plain signs name, in order. */
export function kindsIn(plain: string, list: KindList): FoundKind[] {
  return Array.from(plain.matchAll(list.pattern), ({ index, 0: whole, groups = {} }): FoundKind => ({
    name: list.names.find((_, place) => groups[`k${place}`] !== undefined) ?? '',
    range: [index, index + whole.length],
  }));
}
