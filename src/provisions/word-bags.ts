import { fold } from '#text';

/** The words of a text: how often each occurs, and in order. */
export interface WordBag {
  readonly folded: string;
  readonly words: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Words beyond this number tell nothing more about which text it is. */
const mostWords = 3000;
const remembered = new Map<string, WordBag>();
const mostRemembered = 4000;

/** Remembered by text, since the units of one version are those "before" of the next. The same text gives the same bag. */
export function wordsOf(text: string): WordBag {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, mostWords);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const bag = { folded: fold(text), words, counts };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, bag);
  return bag;
}
