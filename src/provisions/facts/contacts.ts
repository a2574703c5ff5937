import type { FactReader, FoundFact } from './fact.ts';

const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,5}(?![\w-])/g;
const phone =
  /(?<![\w.+-])(?:\+\d{1,3}[ .()-]{0,2}(?:\(?\d{1,4}\)?[ .-]?){2,5}\d{2,4}|(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}|1[ -.]8\d\d[ -.][\w-]{7,9}|1[38]00[ -]\d{3}[ -]\d{3}|0800[ -]?\d{2,3}[ -]?\d{3,4})(?![\w-])/g;
/** Postal codes by country, with what stands around them. */
const codes = [
  String.raw`(?:\b[A-Z]{2}|\b\p{Lu}\p{Ll}+),? (?<us>\d{5})(?:-\d{4})?(?!\d)`,
  String.raw`\b(?<gb>(?:GIR 0AA|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}))\b`,
  String.raw`\b(?<ie>[AC-FHKNPRTV-Y]\d[\dW] ?[0-9AC-FHKNPRTV-Y]{4})\b`,
  String.raw`\b(?<ca>[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)\b`,
  String.raw`(?<![\w€$£.,-])(?:[A-Z]{1,2}-)?(?<eu>\d{4,5}|\d{3} \d{2}|\d{4} [A-Z]{2}|\d{2}-\d{3})(?= \p{Lu}\p{L}+)`,
];
const code = new RegExp(codes.join('|'), 'gu');
/** A house number and a street before the code, in one line. */
const street =
  /(?:(?<![\p{L}\d.,])\d{1,5}(?:[-/ ]?\d{1,4})?[ ,]{1,2}(?:(?:bis|ter)[ ,]+)?(?:\p{Lu}|rue|avenue|boulevard|all[ée]e|quai|place|cours|chemin|impasse|via|calle|ul\.)[^\n@;:]{2,110}|(?:\p{Lu}[\p{L}.'’-]+(?:stra(?:ß|ss)e|str\.|weg|allee|platz|gatan|vägen|gade|vej|straat|laan)|(?:Via|Viale|Piazza|Calle|Avenida|Rua|ul\.|Ulica|Street|Road|House|Avenue|P\.?O\.? Box)[^\n@;:]{0,40}?) ?\d{1,5}[^\n@;:]{0,70}|P\.? ?O\.? Box \d+[^\n@;:]{0,70})$/u;

function addresses(text: string): FoundFact[] {
  let last = 0;
  return Array.from(text.matchAll(code), ({ index, 0: said, groups = {} }): FoundFact | null => {
    const value = groups['us'] ?? groups['gb'] ?? groups['ie'] ?? groups['ca'] ?? groups['eu'];
    if (value === undefined) return null;
    const line = text.slice(Math.max(last, text.lastIndexOf('\n', index) + 1, index - 140), index);
    const before = street.exec(line)?.[0];
    if (before === undefined) return null;
    // A year, a sum or a count is no postal code.
    if (groups['eu'] !== undefined && /^(?:19|20)\d\d$/.test(value)) return null;
    last = index + said.length;
    return { role: 'post', value, range: [index - before.length, last] };
  }).filter((one) => one !== null);
}

export const contacts: FactReader = {
  kind: 'contact',
  hint: /@|\d{3}|\b[a-z]{1,2}\d/,
  find: ({ text }) => [
    ...Array.from(text.matchAll(email), ({ index, 0: said }): FoundFact => {
      const address = said.replace(/[.]+$/, '');
      return { role: 'email', value: address.toLowerCase(), range: [index, index + address.length] };
    }),
    ...Array.from(text.matchAll(phone), ({ index, 0: said }): FoundFact => ({
      role: 'phone',
      value: said.trim().toLowerCase(),
      range: [index, index + said.length],
    })),
    ...addresses(text),
  ],
};
