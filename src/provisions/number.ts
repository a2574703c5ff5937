/** A number that a block begins with: where the wording begins after it, and the number as published (null for a typed bullet). */
export interface TypedNumber {
  readonly number: string | null;
  /** UTF-16 offset of the first character of the wording. */
  readonly after: number;
}

const named =
  /^(?:section|article|clause|paragraph|artikel|articolo|artículo|artigo|chapter|part|§§?)\s*(?:\d{1,3}(?:\.\d{1,3})*[a-z]?|[IVXL]{1,5})\b\s?[.:)–—-]?\s+/i;
const japanese = /^第[0-90-9一二三四五六七八九十百]{1,4}[条項章]\s*/u;
const parts = /^\(?\d{1,3}(?:\.\d{1,3}){1,4}(?:\.(?!\d)|\))?\s?[:–—-]?\s+/;
const single = /^(?:\(\d{1,3}\)|\d{1,3}(?:[.)]|\.\)))\s+/;
const letter =
  /^(?:\((?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\)|(?:[a-z]{1,2}|[ivxl]{1,6}|[A-Z])\)|(?:[a-z]|[ivxl]{2,6}|[A-Z]|[IVXL]{2,5})\.)\s+/;
const bullet = /^[•·▪◦‣●○■□➢✓*–—-]\s+/u;

/** @returns null when the text begins with its own words. */
export function typedNumber(text: string): TypedNumber | null {
  const found = named.exec(text) ?? japanese.exec(text) ?? parts.exec(text) ?? single.exec(text) ?? letter.exec(text);
  if (found === null) {
    const mark = bullet.exec(text);
    return mark === null || mark[0].length === text.length ? null : { number: null, after: mark[0].length };
  }
  const rest = text.slice(found[0].length);
  if (rest === '') return null;
  // “2.5 million” and “12 months” are wording: a bare number needs a capital, a quote or a letter without case after it.
  if (/^\d[\d.]*\d\s+$/.test(found[0]) && !/^[\p{Lu}\p{Lo}“"‘'(]/u.test(rest)) return null;
  return { number: found[0].trim().replace(/\s?[:–—-]$/, ''), after: found[0].length };
}

/**
 * The style of a typed number, so that siblings can be told from children: `(a)` and `(b)` are of one style, `(i)` of another.
 * `before` is the number of the sibling above, which tells the letter i from the numeral.
 */
export function styleOf(number: string | null, before: string | null): string {
  if (number === null) return 'bullet';
  const shape = number.replaceAll(/[\p{L}\p{N}]+/gu, 'x');
  const core = number.replaceAll(/[^\p{L}\p{N}.]/gu, '').replace(/\.$/, '');
  if (/^\d/.test(core)) return `decimal ${shape}`;
  const previous = before?.replaceAll(/[^\p{L}\p{N}]/gu, '') ?? '';
  const follows = previous.length === 1 && core.length === 1 && core.charCodeAt(0) === previous.charCodeAt(0) + 1;
  if (
    /^[ivxl]+$/.test(core) &&
    !(follows && !/^[ivxl]$/.test(previous)) &&
    !(follows && core !== 'i' && previous === 'h')
  )
    return `roman ${shape}`;
  return /^[A-Z]/.test(core) ? `capital ${shape}` : `letter ${shape}`;
}
