import type { WordBag } from './word-bags.ts';

/** How alike two texts are by their words alone, 0 to 1. */
export function likeness(a: WordBag, b: WordBag): number {
  if (a.folded === b.folded) return 1;
  let both = 0;
  let squareA = 0;
  let squareB = 0;
  for (const count of a.counts.values()) squareA += count * count;
  for (const [word, count] of b.counts) {
    squareB += count * count;
    both += count * (a.counts.get(word) ?? 0);
  }
  return both === 0 ? 0 : both / Math.sqrt(squareA * squareB);
}
