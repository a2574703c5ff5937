import { fold } from '#text';
import type { Unit } from '#provisions';
import type { FollowedPair } from '../imports-history.ts';

/** From this share of common words on (counted with repetition, of all words of both), an addition is a near-duplicate of a removal. */
export const nearDuplicate = 0.8;
/** From here on it is looked at. */
const alikeEnough = 0.5;
const fewestWords = 4;

export interface PairFigures {
  formatting: number;
  kept: number;
  added: number;
  removed: number;
  /** Provisions whose text stands on both sides, equal up to formatting, and those of them that kept their id; of four words and more. */
  equal: number;
  equalKept: number;
  equalLong: number;
  equalLongKept: number;
  duplicates: number;
}

export interface Suspicion {
  readonly kind: 'lost' | 'duplicate' | 'half';
  readonly weight: number;
  readonly said: string;
  readonly pair: Pick<FollowedPair, 'path' | 'from' | 'to'>;
}

/** What became of the ids between two consecutive versions. Words are compared here by other means than the alignment's. */
export function judgePair(pair: FollowedPair): { figures: PairFigures; suspicions: Suspicion[] } {
  const { before, after, followed, path, from, to } = pair;
  const where = { path, from, to };
  const stood = new Set(before.map(({ id }) => id));
  const stands = new Set(followed.ids);
  const added = after.filter((_, place) => !stood.has(followed.ids[place]!));
  const removed = before.filter(({ id }) => !stands.has(id));
  const figures: PairFigures = {
    formatting: pair.sameWording || followed.changes.length === 0 ? 1 : 0,
    kept: after.length - added.length,
    added: added.length,
    removed: removed.length,
    equal: 0,
    equalKept: 0,
    equalLong: 0,
    equalLongKept: 0,
    duplicates: 0,
  };
  const suspicions: Suspicion[] = [];
  const wasAt = Map.groupBy(before, ({ text }) => fold(text));
  const isAt = Map.groupBy(
    after.map((unit, place) => ({ unit, id: followed.ids[place]! })),
    ({ unit }) => fold(unit.text),
  );
  for (const [words, were] of wasAt) {
    const are = isAt.get(words);
    if (are === undefined) continue;
    const both = Math.min(were.length, are.length);
    const ids = new Set(were.map(({ id }) => id));
    const kept = Math.min(both, are.filter(({ id }) => ids.has(id)).length);
    const long = wordsIn(were[0]!).length >= fewestWords;
    figures.equal += both;
    figures.equalKept += kept;
    figures.equalLong += long ? both : 0;
    figures.equalLongKept += long ? kept : 0;
    if (kept < both && long)
      suspicions.push({ kind: 'lost', weight: 2, said: `lost its id: ${shown(were[0]!)}`, pair: where });
  }
  for (const [unit, other, alike] of duplicatesOf(added, removed)) {
    if (alike >= nearDuplicate) figures.duplicates += 1;
    suspicions.push({
      kind: 'duplicate',
      weight: alike,
      said: `${alike.toFixed(2)} alike\n   - ${shown(other)}\n   + ${shown(unit)}`,
      pair: where,
    });
  }
  const share = (added.length + removed.length) / Math.max(1, before.length + after.length);
  if (share > 0.5 && before.length >= 10)
    suspicions.push({
      kind: 'half',
      weight: share / 2,
      said: `${removed.length} of ${before.length} removed, ${added.length} of ${after.length} added: ${before.slice(0, 2).map(shown).join(' | ')} > ${after.slice(0, 2).map(shown).join(' | ')}`,
      pair: where,
    });
  return { figures, suspicions };
}

/** Additions with the removal that they are nearest to, where they are alike. */
function duplicatesOf(added: readonly Unit[], removed: readonly Unit[]): [Unit, Unit, number][] {
  if (added.length === 0 || removed.length === 0) return [];
  const bags = removed.map((unit) => ({ unit, bag: bagOf(wordsIn(unit)) }));
  return added.flatMap((unit): [Unit, Unit, number][] => {
    const words = wordsIn(unit);
    if (words.length < fewestWords) return [];
    const own = bagOf(words);
    let best: [Unit, Unit, number] | null = null;
    for (const { unit: other, bag } of bags) {
      if (bag.size < fewestWords - 1 || Math.min(bag.size, own.size) < 0.6 * Math.max(bag.size, own.size)) continue;
      const alike = commonShare(own, bag);
      if (alike >= alikeEnough && alike > (best?.[2] ?? 0)) best = [unit, other, alike];
    }
    return best === null ? [] : [best];
  });
}

/** Twice the common words over all words (Dice). */
function commonShare(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [both, all] = [0, 0];
  for (const [word, count] of a) {
    both += Math.min(count, b.get(word) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return (2 * both) / all;
}

function bagOf(words: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function wordsIn({ text }: Pick<Unit, 'text'>): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function shown({ text }: Pick<Unit, 'text'>): string {
  return text.length <= 220 ? text : `${text.slice(0, 150)} … ${text.slice(-60)}`;
}
