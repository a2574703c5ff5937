/**
 * The form in which wordings are compared. Two texts with the same folded form have the same wording: white space,
 * typographic quotes, kinds of dash, bullets, ligatures and full-width forms, invisible characters, marks of emphasis that
 * were left standing as text, and the stop or dash at the very end are never a change of wording. Letters' case is kept.
 */
export function fold(text: string): string {
  let folded = text;
  if (special.test(folded)) {
    folded = folded
      .replace(singleQuotes, "'")
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(doubleQuotes, '"')
      .replace(dashes, '-')
      .replace(bullets, '*');
  }
  if (folded.includes("''")) folded = folded.replaceAll("''", '"');
  if (folded.includes('**')) folded = folded.replace(emphasis, '');
  folded = folded.replace(leading, '').replace(spaces, '');
  let end = folded.length;
  while (end > 0 && terminal.includes(folded.charAt(end - 1))) end -= 1;
  return end === folded.length ? folded : folded.slice(0, end);
}

const special = /\P{ASCII}/u;
const spaces = /\s+/g;
const terminal = '.;:,-';
/** Two stars and more: emphasis that does not close where the record opens it. One star may refer to a note. */
const emphasis = /\*{2,}/g;
const invisible =
  /(?:[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u034f|[\ufe00-\ufe0f])+/g;
const singleQuotes = /[\u2018-\u201b\u2032\u2035\u00b4\u02b9\u02bc\u02c8\u2039\u203a\uff07`]/g;
const doubleQuotes = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb\u301d-\u301f]/g;
const dashes = /[\u2010-\u2015\u2212\u2043\u2e3a\u2e3b\ufe58\ufe63\uff0d]+/g;
const bullets =
  /[\u2022\u2023\u2024\u2027\u2219\u22c5\u25a0-\u25ff\u2666\u2756\u27a2\u27a4\u00b7\u30fb\uf0a7\uf0b7\uf076\uf0d8]/g;
/** Bullets written by hand before the words: a star or dash only when a space follows, so that "-5" keeps its sign. */
const leading = /^(?:\s*[*-](?=\s)|\s*\*(?=[^*\s]))*\s*/;
