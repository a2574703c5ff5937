/**
 * Spans count Unicode code points, half open, in one canonical text. JavaScript strings count UTF-16 units, so every
 * conversion between the two happens here.
 */
export type Span = readonly [start: number, end: number];

const surrogate = /[\uD800-\uDFFF]/;

/** Many spans are cut from one text in a row; whether it holds a pair of units is found out once. */
let lastAsked = '';
let lastAnswer = false;

function hasPairs(text: string): boolean {
  if (text.length < 256) return surrogate.test(text);
  if (text !== lastAsked) {
    lastAsked = text;
    lastAnswer = surrogate.test(text);
  }
  return lastAnswer;
}

/** The number of code points in a string. */
export function lengthOf(text: string): number {
  if (!hasPairs(text)) return text.length;
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) if ((text.charCodeAt(unit) & 0xfc00) !== 0xdc00) count += 1;
  return count;
}

/** Where in a string (UTF-16 units) each of the given code-point offsets, in ascending order, falls. */
export function unitsOf(text: string, offsets: readonly number[]): number[] {
  if (!hasPairs(text)) return [...offsets];
  const units: number[] = [];
  let unit = 0;
  let point = 0;
  for (const offset of offsets) {
    while (point < offset && unit < text.length) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
      point += 1;
    }
    units.push(unit);
  }
  return units;
}

/** The stretch of `text` that a span names. */
export function sliceOf(text: string, span: Span): string {
  const [start = 0, end = 0] = unitsOf(text, span);
  return text.slice(start, end);
}

/** The code-point offset of a UTF-16 offset. */
export function pointOf(text: string, unit: number): number {
  return lengthOf(text.slice(0, unit));
}
