import { sha256 } from '#kernel';
import { align } from './align.ts';
import type { Match } from './match.ts';
import type { KnownPairs } from './exact-pairs.ts';
import type { Unit } from './unit.ts';

/** Two pages that take turns repeat the same two alignments for years; so many of the last ones are kept. */
const mostRemembered = 32;
const remembered = new Map<string, readonly Match[]>();

/** Texts and paths by number: a unit is then four numbers, and telling two versions apart costs nothing near aligning them. */
const mostNumbered = 40_000;
const numbers = new Map<string, number>();
let lastNumber = 0;

/**
 * `align`, which is a pure function, remembering its last answers. The key holds all that the answer depends on, so that
 * remembering changes nothing but the time it takes.
 */
export function alignAgain(before: readonly Unit[], after: readonly Unit[], known: KnownPairs): readonly Match[] {
  // Numbers are never given twice, so that a key made before the clearing is found by nobody after it.
  if (numbers.size > mostNumbered) numbers.clear();
  const key = sha256(
    `${digestOf(before)} ${digestOf(after)} ${JSON.stringify([known.pinned ?? [], [...(known.apart ?? [])]])} ${keysOf(known)}`,
  );
  const matches = remembered.get(key) ?? align(before, after, known);
  remembered.delete(key);
  remembered.set(key, matches);
  if (remembered.size > mostRemembered) remembered.delete(remembered.keys().next().value ?? '');
  return matches;
}

function digestOf(units: readonly Unit[]): string {
  const signs = new Float64Array(units.length * 4);
  units.forEach(({ key, section, number, text }, place) => {
    signs[place * 4] = numberOf(key);
    signs[place * 4 + 1] = number === null ? 0 : numberOf(number);
    signs[place * 4 + 2] = numberOf(section);
    signs[place * 4 + 3] = numberOf(text);
  });
  return sha256(new Uint8Array(signs.buffer));
}

function keysOf({ headings }: KnownPairs): string {
  return headings === undefined ? '' : sha256([[...headings.was].join(' '), [...headings.is].join(' ')].join('\n'));
}

function numberOf(text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, (lastNumber += 1));
  return lastNumber;
}
