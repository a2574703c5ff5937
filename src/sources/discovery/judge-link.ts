import { hubPhrases, otherwise, phrases } from './phrases.data.ts';

export interface Judged {
  readonly type: string;
  /** From 0 to 1. */
  readonly confidence: number;
  /** Sentences for people. */
  readonly why: readonly string[];
}

interface Found {
  readonly type: string;
  readonly phrase: string;
  readonly whole: boolean;
}

const typeOf = new Map(
  Object.entries(phrases).flatMap(([type, some]) => some.map((phrase) => [phrase, type] as const)),
);
/** Longest first, so that “api terms of use” is not taken for “terms of use”. */
const ordered = [...typeOf.keys()].toSorted((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length);
const hubs = new Set(hubPhrases);

/** What a link leads to, by its text and its address; null where neither names a document. */
export function judgeLink(link: { address: string; text: string; inFooter: boolean }): Judged | null {
  const words = wordsOf(link.text);
  const segments = segmentsOf(link.address);
  if (holdsAny(words, otherwise) || segments.some((segment) => holdsAny(segment, otherwise))) return null;
  const byText = words.split(' ').length > 10 ? null : findPhrase(words);
  const byPath = findInPath(segments);
  const text = byText === null ? 0 : scoreOf(byText, 0.85, 0.65);
  const path = byPath === null ? 0 : scoreOf(byPath, 0.6, 0.5);
  const best = text >= path ? byText : byPath;
  if (best === null) return null;
  const agree = byText !== null && byPath !== null && byText.type === byPath.type;
  const certain = agree ? 1 - (1 - text) * (1 - path) : Math.max(text, path);
  const why = [
    ...(byText?.type === best.type ? [`its link says “${link.text}”`] : []),
    ...(byPath?.type === best.type ? [`its address holds “${byPath.phrase.replaceAll(' ', '-')}”`] : []),
    ...(link.inFooter ? ['the link stands in the footer'] : []),
  ];
  return { type: best.type, confidence: Math.min(0.98, certain + (link.inFooter ? 0.05 : 0)), why };
}

/** Whether a link leads to a page that gathers documents. */
export function isHub(link: { address: string; text: string }): boolean {
  const last = segmentsOf(link.address).at(-1);
  return hubs.has(wordsOf(link.text)) || (last !== undefined && hubs.has(last));
}

/** The type that a page's title names. */
export function typeInTitle(title: string): string | null {
  return findPhrase(wordsOf(title.split(/[|·–—:]/)[0] ?? ''))?.type ?? findPhrase(wordsOf(title))?.type ?? null;
}

/** One word says little unless it is all that is said. */
function scoreOf({ phrase, whole }: Found, all: number, part: number): number {
  const single = !phrase.includes(' ');
  if (whole) return all;
  return single ? part - 0.2 : part;
}

function findInPath(segments: readonly string[]): Found | null {
  const last = segments.slice(-2).toReversed();
  for (const segment of last) {
    const found = findPhrase(segment);
    if (found !== null && (found.whole || segment.split(' ').length <= 8)) return found;
  }
  return null;
}

function findPhrase(words: string): Found | null {
  if (words === '') return null;
  const exact = typeOf.get(words);
  if (exact !== undefined) return { type: exact, phrase: words, whole: true };
  const padded = ` ${words} `;
  const phrase = ordered.find((one) => padded.includes(` ${one} `));
  return phrase === undefined ? null : { type: typeOf.get(phrase) as string, phrase, whole: false };
}

function holdsAny(words: string, some: readonly string[]): boolean {
  const padded = ` ${words} `;
  return some.some((one) => padded.includes(` ${one} `));
}

function segmentsOf(address: string): string[] {
  const path = URL.parse(address)?.pathname ?? '';
  return path
    .split('/')
    .map((segment) => wordsOf(decoded(segment).replace(/\.(html?|php|aspx?|jsp|md|pdf)$/i, '')))
    .filter((segment) => segment !== '');
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Lower case, without accents and signs, words joined by one space. */
function wordsOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
