/**
 * Characters of canonical text. White space of every kind (NBSP and line breaks too) becomes single spaces; characters
 * that take no room and change no glyph (zero-width space, word joiner, byte order mark, soft hyphen, direction marks)
 * are removed. The two joiners stay only beside letters that they shape (Persian, Hindi, emoji).
 */

const unusual =
  /[\s\u00a0]{2,}|[^\S ]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\uD800-\uDFFF]/;
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;
const looseJoiner = /(?<![\u0590-\u{10ffff}])[\u200c\u200d]+|[\u200c\u200d]+(?![\u0590-\u{10ffff}])/gu;
const control = /\p{Cc}/gu;

/** One stretch of published text with its white space collapsed; a space at either end stays as one space. */
export function clean(text: string): string {
  if (!unusual.test(text)) return text;
  let cleaned = text.replace(invisible, '');
  if (/[\u200c\u200d]/.test(cleaned)) cleaned = cleaned.replace(looseJoiner, '');
  return cleaned.replace(/\s+/g, ' ').replace(control, '').toWellFormed();
}
