import { sha256 } from '#kernel';
import { align, type Match } from './align.ts';
import type { KnownPairs } from './exact-pairs.ts';
import type { Unit } from './unit.ts';

/** Two pages that take turns repeat the same two alignments for years; so many of the last ones are kept. */
const mostRemembered = 32;
const remembered = new Map<string, readonly Match[]>();

/**
 * `align`, which is a pure function, remembering its last answers. The key holds all that the answer depends on, so that
 * remembering changes nothing but the time it takes.
 */
export function alignAgain(before: readonly Unit[], after: readonly Unit[], known: KnownPairs): readonly Match[] {
  const key = sha256(
    [
      before.map(signOf).join('\n'),
      after.map(signOf).join('\n'),
      JSON.stringify([known.pinned ?? [], [...(known.apart ?? [])]]),
    ].join('\0'),
  );
  const matches = remembered.get(key) ?? align(before, after, known);
  remembered.delete(key);
  remembered.set(key, matches);
  if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
  return matches;
}

function signOf({ key, section, number, text }: Unit): string {
  return `${key} ${number ?? ''} ${section}\t${text}`;
}
