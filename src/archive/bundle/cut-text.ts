import { lengthOf, unitsOf } from '#kernel';

/** Cuts many spans, counted in code points and in any order, from one text. */
export function cutter(text: string): (start: number, end: number) => string {
  if (lengthOf(text) === text.length) return (start, end) => text.slice(start, end);
  const starts = unitsOf(
    text,
    Array.from({ length: lengthOf(text) + 1 }, (_, index) => index),
  );
  return (start, end) => text.slice(starts[start] ?? text.length, starts[end] ?? text.length);
}
