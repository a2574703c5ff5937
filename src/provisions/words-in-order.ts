import { typedNumber } from './number.ts';
import type { Unit } from './unit.ts';

/** One word of one side, with where it stands. */
export interface PlacedWord {
  /** As it counts: case, compatibility forms and the signs between words set nothing apart. */
  readonly word: string;
  /** The unit that it belongs to, by index. */
  readonly unit: number;
  /** UTF-16 offsets in the unit's text. */
  readonly start: number;
  readonly end: number;
  /** Of the unit's own number: it may be met by a number typed into the other text, and is never wording. */
  readonly numbering: boolean;
}

/** Figures keep their points and commas; words glued to a full stop are two; signs that say something (money, per cent, and) are words. */
const words = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{Cf}]+(?:['’][\p{L}\p{M}\p{Cf}]+)*|[\p{S}%&@§¶]/gu;
const unseen = /\p{Cf}+/gu;
const remembered = new Map<string, readonly (readonly [word: string, start: number, end: number])[]>();
const mostRemembered = 2000;

/** The words of units in reading order, each unit's number before its words. */
export function wordsInOrder(units: readonly Unit[], indexes: readonly number[]): PlacedWord[] {
  return indexes.flatMap((unit) => [
    ...wordsOfText(units[unit]!.number ?? '').map(([word]) => ({ word, unit, start: 0, end: 0, numbering: true })),
    ...wordsOfText(units[unit]!.text).map(([word, start, end]) => ({ word, unit, start, end, numbering: false })),
  ]);
}

/** Whether a text goes on with a typed number, and nothing else, up to `end`. */
export function isTypedNumber(text: string, start: number, end: number): boolean {
  const typed = typedNumber(text.slice(start));
  return typed !== null && start + typed.after === end;
}

function wordsOfText(text: string): readonly (readonly [string, number, number])[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = [...text.matchAll(words)].flatMap(({ 0: as, index }): [string, number, number][] => {
    const word = as.replace(unseen, '').normalize('NFKC').toLowerCase().replaceAll('’', "'");
    return word === '' ? [] : [[word, index, index + as.length]];
  });
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, found);
  return found;
}
