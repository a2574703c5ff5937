import { lengthOf } from '#kernel';
import type { Reading } from './document.ts';

/** Several pages that are one document, as one reading: the blocks of each after those of the one before. Pure. */
export function combineReadings(readings: readonly Reading[]): Reading {
  const kept = readings.filter((reading) => reading.text !== '');
  let offset = 0;
  const shifts = kept.map((reading) => {
    const shift = offset;
    offset += lengthOf(reading.text) + 1;
    return shift;
  });
  const moved = <T extends { readonly start: number; readonly end: number }>(
    of: (reading: Reading) => readonly T[],
  ): T[] =>
    kept.flatMap((reading, index) => {
      const shift = shifts[index] ?? 0;
      return of(reading).map((thing) => ({ ...thing, start: thing.start + shift, end: thing.end + shift }));
    });
  return {
    text: kept.map((reading) => reading.text).join('\n'),
    blocks: moved((reading) => reading.blocks),
    marks: moved((reading) => reading.marks),
    losses: [...new Set(readings.flatMap((reading) => reading.losses))].sort(),
  };
}
