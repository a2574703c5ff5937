import { factsOf } from '#provisions';

/** Words as a passage states them. */
export interface Wording {
  readonly body: string;
  readonly leads: readonly string[];
}

/** What two wordings are compared by. */
interface Shape {
  readonly threes: ReadonlySet<string>;
  /** What must be equal: numbers, names and dates that the words state, and the words on which permission and denial hang. */
  readonly facts: string;
  readonly turns: string;
}

const leastAlike = 0.9;

const turning =
  /\b(?:not|no|never|cannot|can't|don't|doesn't|won't|nor|neither|without|unless|except|only|may|must|shall|will|should|can|might|need|prohibited|permitted|allowed|required|agree)\b/g;

/**
 * Wordings that a decision was made on, and whether another is a near-identical twin of one: three in a row of nine tenths of their
 * words are the same, they state equal facts, and no word on which permission or denial hangs differs.
 */
export class Twins<T> {
  readonly #known: { readonly shape: Shape; readonly value: T }[] = [];

  add(wording: Wording, value: T): void {
    this.#known.push({ shape: shapeOf(wording), value });
  }

  /** The value of the nearest twin; null where there is none. */
  of(wording: Wording): T | null {
    if (this.#known.length === 0) return null;
    const threes = threesOf(wordsOf(wording));
    const near = this.#known
      .map((one) => ({ ...one, likeness: jaccard(threes, one.shape.threes) }))
      .filter(({ likeness }) => likeness >= leastAlike)
      .toSorted((a, b) => b.likeness - a.likeness);
    if (near.length === 0) return null;
    const shape = shapeOf(wording);
    return near.find((one) => one.shape.facts === shape.facts && one.shape.turns === shape.turns)?.value ?? null;
  }
}

function shapeOf(wording: Wording): Shape {
  const words = wordsOf(wording);
  const facts = factsOf(wording)
    .all()
    .map(({ kind, role, value }) => `${kind} ${role ?? ''} ${value}`)
    .toSorted();
  const numbers = words.filter((word) => /\p{N}/u.test(word));
  return {
    threes: threesOf(words),
    facts: [...facts, ...numbers].join('\n'),
    turns: (words.join(' ').match(turning) ?? []).join(' '),
  };
}

function wordsOf({ body, leads }: Wording): string[] {
  return (
    [...leads, body]
      .join(' ')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** Words three by three; a shorter wording is one piece. */
function threesOf(words: readonly string[]): Set<string> {
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // What differs so much in size cannot be alike.
  if (Math.min(a.size, b.size) < leastAlike * Math.max(a.size, b.size)) return 0;
  let both = 0;
  for (const three of a) if (b.has(three)) both += 1;
  return both / (a.size + b.size - both);
}

/**
 * Groups of words of which every near-identical twin holds one whole group: where few words differ, one of several groups that
 * share no word is left as it was. For a search that finds where twins may stand.
 */
export function tellingWords(wording: Wording): string[][] {
  const words = [...new Set(wordsOf(wording))]
    .filter((word) => /^\p{L}{4,}$/u.test(word))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const groups = Math.min(6, Math.max(1, Math.floor(words.length / 3)));
  return Array.from({ length: groups }, (_, group) => words.slice(group * 3, group * 3 + 3)).filter(
    (some) => some.length > 0,
  );
}
