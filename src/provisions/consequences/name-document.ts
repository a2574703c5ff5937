import type { DocumentKind } from '../type.ts';

/** A document as far as its consequences go: what it is called, and the provisions that may say something of a breach. */
export interface DocumentOfRules {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
}
/** Words of titles that tell no document from another. */
const plainWords = new Set(
  'the our your of and for to a an on in use service services user platform site website general online'.split(' '),
);

/** What a document's title is also called. */
const aliases: readonly (readonly [title: RegExp, also: RegExp])[] = [
  [/acceptable use/i, /\bacceptable use\b|\baup\b|\busage polic|\buse polic/],
  [
    /community/i,
    /\bcommunity (?:guidelines|standards|rules|polic)|\b(?:content|user) (?:guidelines|standards|rules|polic)|\brules\b/,
  ],
  [
    /terms of (?:service|use)/i,
    /\b(?:terms of (?:service|use)|user agreement|service agreement|terms and conditions|tos)\b/,
  ],
  [/developer/i, /\bdeveloper (?:terms|agreement|polic|guidelines|rules)|\bapi (?:terms|polic)/],
  [/privacy/i, /\bprivacy (?:policy|notice|statement)/],
];

/** Whether plain words name a document by its title, or by what such a document is usually called. */
export function namesDocument(words: string, { title }: Pick<DocumentOfRules, 'title'>): boolean {
  const known = aliases.find(([own]) => own.test(title));
  if (known !== undefined) return known[1].test(words);
  const own =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !plainWords.has(word)) ?? [];
  return own.length > 1 && own.every((word) => words.includes(word));
}
