import { heaviestIncreasing } from './heaviest-increasing.ts';
import type { Unit } from './unit.ts';

/** Of the pairs asked for, those that keep their order: what remains when as few words as possible are thought to have moved. */
export function stayers(
  before: readonly Unit[],
  partner: Int32Array,
  asked: (i: number) => boolean = () => true,
): Set<number> {
  const paired = [...partner.keys()].filter((i) => partner[i] !== -1 && asked(i));
  // Most versions move nothing.
  if (paired.every((i, place) => place === 0 || partner[i]! > partner[paired[place - 1]!]!)) return new Set(paired);
  const kept = heaviestIncreasing(
    paired.map((i) => partner[i]!),
    paired.map((i) => 8 + before[i]!.text.length),
  );
  return new Set(kept.map((place) => paired[place]!));
}
