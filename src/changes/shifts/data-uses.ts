import { dataKinds, kindList, purposes, recipients } from '#provisions';
import { aboutPlatform, taken, type NamedKind } from './kinds-named.ts';
import { neutral, sentenceAt } from './read-clause.ts';
import type { ComparedSide, Effect } from './shift.ts';

export const dataKindsNamed = kindList(dataKinds);
export const purposesNamed = kindList(purposes);
export const recipientsNamed = kindList(recipients);

const personal = /\b(?:information|data|cookies?|details|records|content|inputs?|identifiers?|location|history)\b/;
const handling = /\b(?:collect|gather|receiv|obtain|process|use[sd]?\b|stor|record|shar|access|log|ask)\w*/;
const collecting = /\b(?:collect|gather|obtain|stor|retain)\w*|\brequest\w* (?:\w+ )?information\b/;
const giving =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sell|sold|selling|provid(?:e|ed|es|ing)|recipients?|send\w*|pass\w* on|made? available to|receiv\w*|giv(?:e|en|ing))\b/;

/** The sentence; of an item of a list, with the lead or items before it: what it is about is said there. */
function context(side: ComparedSide, { range }: NamedKind): string {
  const [start, end] = sentenceAt(side, range[0]);
  const item = start > 0 && /[\n;:]/.test(side.text[start - 1] ?? '');
  return side.plain.slice(item ? Math.max(0, start - 250) : start, end);
}

/** What the user is told to leave, or may refuse, is not what the platform newly does. */
const refused =
  /\b(?:opt(?:ing)?[- ]out|object(?:ing)? to|nor attempt|you (?:may|must|will|shall) not|user will not|(?:do|agree) not(?: to)?(?: attempt to)? do any of the following|or attempt to do any of)\b/;

/** The words that lead to a kind: of its sentence, and of an item the lead before it. */
function own(side: ComparedSide, { range }: NamedKind): string {
  const [start] = sentenceAt(side, range[0]);
  const item = start > 0 && /[\n;:]/.test(side.text[start - 1] ?? '');
  return side.plain.slice(item ? Math.max(0, start - 250) : start, range[0]);
}

export function aboutPurpose(side: ComparedSide, kind: NamedKind): boolean {
  const words = context(side, kind);
  return (
    aboutPlatform(side, kind) &&
    !refused.test(own(side, kind)) &&
    personal.test(words) &&
    /\b(?:use[sd]?|using|process\w*|collect\w*|analy[sz]\w*|shar\w+|purposes?|in order to|combine\w*)\b/.test(words)
  );
}

export function aboutData(side: ComparedSide, kind: NamedKind): boolean {
  const words = context(side, kind);
  return (
    aboutPlatform(side, kind) &&
    !refused.test(own(side, kind)) &&
    (collecting.test(words) || (handling.test(words) && personal.test(words)))
  );
}

export function aboutRecipient(side: ComparedSide, kind: NamedKind): boolean {
  const [start] = sentenceAt(side, kind.range[0]);
  const lead = side.plain.slice(Math.max(0, start - 250), kind.range[0]);
  const words = context(side, kind);
  return (
    aboutPlatform(side, kind) &&
    personal.test(words) &&
    giving.test(lead) &&
    /\b(?:to|with|recipients?|among|between|by)\b/.test(lead)
  );
}

const harmless = new Set(purposes.filter(({ harmless: one }) => one === true).map(({ id }) => id));

export const purposeEffect = (side: ComparedSide, kind: NamedKind): Effect =>
  harmless.has(kind.name) ? neutral : taken(side, kind);
export const dataEffect = taken;
export const recipientEffect = taken;
