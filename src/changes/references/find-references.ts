import { lengthOf, sliceOf, unitsOf, type Span } from '#kernel';
import type { FoundReference, Link } from './reference.ts';

/** What the last word of a policy's name may be. */
const heads =
  'Policy|Policies|Terms(?: of (?:Service|Use|Sale))?|Terms and Conditions|Agreement|Guidelines|Notice|Statement|Addendum|Rules|Standards|Code of Conduct|Principles|Disclosure';
const word = String.raw`(?:\p{Lu}[\p{L}\p{N}&’'-]*|AI|API)`;
/** A name in capitals: “Acceptable Use Policy”, “Cookie Notice”. */
const capitals = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${word} (?:(?:and|of|for|to) (?=\p{Lu}))?){0,5}(?:${heads})(?![\p{L}\p{N}])`,
  'gu',
);
/** What a link that leads to a policy is called, whatever its capitals. */
const linked = new RegExp(String.raw`\b(?:${heads})\b`, 'iu');

/** The document speaking of itself: “these Terms”, “this Privacy Policy”. */
const itself = /(?:\b(?:this|these|such|said|our present|an?|any|each|either)(?: [\p{L}’]+)? |[“"(])$/iu;
const alone =
  /^(?:the |our |these |this )?(?:terms|agreement|policy|policies|rules|statement|notice|guidelines|standards|principles|addendum|disclosure)$/iu;

const incorporated =
  /\bincorporat\w*\b[^.;]{0,90}\breference\b|\b(?:form|forms|forming|is|are|become|becomes|make up|considered) (?:an? (?:integral |essential )?)?part of (?:these|this|the|our|your|their)\b|\bagree(?:s|ing)? to (?:be bound by|comply with|abide by|follow)\b|\b(?:you|customers?|users?) (?:must|shall|will|also|may only)? ?(?:also )?(?:comply|abide|agree) (?:with|by|to)\b|\b(?:is|are) (?:also )?(?:subject to|governed by|bound by)\b|\bby reference (?:into|in)\b|\bthe following (?:terms|policies|documents|agreements) (?:also )?apply\b/iu;

/** Words that say that the other document is not part of this one, or holds in its place. */
const elsewhere =
  /\binstead\b|\b(?:not|never) (?:\w+ ){0,2}(?:part of|incorporated|subject to|governed by|bound by|apply)\b/iu;

const mostReferences = 60;
const longestName = 80;

/**
 * Other policies that a text names, each once by name and address, in its order: names in capitals that end like a policy's, and links whose
 * words do. `base` is the address of the page; without it links that are not absolute lead nowhere that could be told.
 */
export function findReferences(text: string, links: readonly Link[], base: string | null): FoundReference[] {
  const seen = new Map<string, FoundReference>();
  for (const { span, name, target } of candidates(text, links)) {
    const [start = 0, end = 0] = unitsOf(text, span);
    const line = text.lastIndexOf('\n', start) + 1;
    if (alone.test(name) || (target === null && itself.test(text.slice(Math.max(line, start - 30), start)))) continue;
    const address = target === null ? null : absolute(target, base);
    if (address === 'within') continue;
    const words = sentenceAround(text, start, end, line);
    const sentence = text.slice(...words);
    const force = incorporated.test(sentence) && !elsewhere.test(sentence) ? 'incorporated' : 'referred';
    const found: FoundReference = {
      name,
      span,
      force,
      target: address,
      words: force === 'referred' ? null : spanOf(text, words, span, start),
    };
    const key = name.toLowerCase();
    const known = seen.get(key);
    // Of several places the one that says most stands: with force, then with a link.
    if (known === undefined || weight(found) > weight(known))
      seen.set(key, { ...found, target: found.target ?? known?.target ?? null });
    else if (known.target === null && found.target !== null) seen.set(key, { ...known, target: found.target });
    if (seen.size >= mostReferences) break;
  }
  return [...seen.values()].toSorted((a, b) => a.span[0] - b.span[0]);
}

const weight = ({ force, target }: FoundReference): number =>
  (force === 'incorporated' ? 2 : 0) + (target !== null && target !== 'broken' ? 1 : 0);

interface Candidate {
  readonly span: Span;
  readonly name: string;
  readonly target: string | null;
}

function candidates(text: string, links: readonly Link[]): Candidate[] {
  const byLink = links.flatMap(({ span, target }) => {
    const words = sliceOf(text, span);
    return linked.test(words) && lengthOf(words) <= longestName && !saying.test(words)
      ? [named(words, span[0], target)]
      : [];
  });
  let unit = 0;
  let point = 0;
  const byName = [...text.matchAll(capitals)].flatMap(({ index, 0: words }) => {
    point += lengthOf(text.slice(unit, index));
    unit = index;
    const end = point + lengthOf(words);
    const inLink = byLink.some(({ span }) => span[0] < end && point < span[1]);
    return inLink || saying.test(words) ? [] : [named(words, point, null)];
  });
  return [...byLink, ...byName].toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Without what stands before a name at the beginning of a sentence, and without signs after it. */
function named(words: string, start: number, target: string | null): Candidate {
  const [before = ''] = /^(?:\s|(?:see|read|view|the|our|your|please|and|of|for)\s)*/iu.exec(words) ?? [];
  const bare = words.slice(before.length).replace(/[\s:;,.]+$/u, '');
  const from = start + lengthOf(before);
  return { span: [from, from + lengthOf(bare)], name: bare.replaceAll(/\s+/g, ' '), target };
}

/** Links whose words say something instead of naming a document, and addresses of people. */
const saying =
  /@|^(?:about|how|why|what|learn|more|send|withdraw|click|report|go|back|view all|contact|manage)\b|\b(?:this|these)\b/iu;

/** `within` for a place on the same page, `broken` for a link that leads to no page. */
function absolute(target: string, base: string | null): string | null {
  const plain = target.trim();
  if (plain.startsWith('#') && plain.length > 1) return 'within';
  if (plain === '' || plain === '#' || /^(?:javascript|about|data|file):/i.test(plain)) return 'broken';
  if (/^(?:mailto|tel):/i.test(plain)) return null;
  if (!URL.canParse(plain, base ?? undefined)) return base === null ? null : 'broken';
  const url = new URL(plain, base ?? undefined);
  if (!/^https?:$/.test(url.protocol)) return 'broken';
  url.hash = '';
  return url.href;
}

/** UTF-16 range of the sentence that a name stands in, no further than its line. */
function sentenceAround(text: string, start: number, end: number, line: number): [number, number] {
  const close = text.indexOf('\n', end);
  const to = close < 0 ? text.length : close;
  const before = text.slice(Math.max(line, start - 300), start);
  const opening = Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '));
  const whole = before.length < start - line ? before.indexOf(' ') + 1 : 0;
  const from = start - before.length + (opening < 0 ? whole : opening + 2);
  const after = /[.;](?=\s|$)/u.exec(text.slice(end, Math.min(to, end + 300)));
  return [from, after === null ? Math.min(to, end + 300) : end + after.index + 1];
}

function spanOf(text: string, [from, to]: readonly [number, number], span: Span, start: number): Span {
  const first = span[0] - lengthOf(text.slice(from, start));
  return [first, first + lengthOf(text.slice(from, to))];
}
