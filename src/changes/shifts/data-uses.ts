import { dataKinds } from './data-kinds.data.ts';
import { aboutPlatform, kindList, taken, type NamedKind } from './kinds-named.ts';
import { purposes } from './purposes.data.ts';
import { neutral, sentenceAt } from './read-clause.ts';
import { recipients } from './recipients.data.ts';
import type { ComparedSide, Effect } from './shift.ts';

export const dataKindsNamed = kindList(dataKinds);
export const purposesNamed = kindList(purposes);
export const recipientsNamed = kindList(recipients);

const personal = /\b(?:information|data|cookies?|details|records|content|inputs?|identifiers?|location|history)\b/;
const handling = /\b(?:collect|gather|receiv|obtain|process|use[sd]?\b|stor|record|shar|access|log|ask)\w*/;
const giving =
  /\b(?:shar(?:e|es|ed|ing)|disclos\w+|transfer\w*|sell|sold|selling|provid(?:e|ed|es|ing)|recipients?|send\w*|pass\w* on|made? available to|receiv\w*|giv(?:e|en|ing))\b/;

/** The sentence with the lead or sentence before it: an item says what it is about there. */
function context(side: ComparedSide, { range }: NamedKind): string {
  const [start, end] = sentenceAt(side, range[0]);
  return side.plain.slice(Math.max(0, start - 250), end);
}

export function aboutPurpose(side: ComparedSide, kind: NamedKind): boolean {
  const words = context(side, kind);
  return (
    aboutPlatform(side, kind) &&
    personal.test(words) &&
    /\b(?:use[sd]?|using|process\w*|collect\w*|analy[sz]\w*|shar\w+|purposes?|in order to|combine\w*)\b/.test(words)
  );
}

export function aboutData(side: ComparedSide, kind: NamedKind): boolean {
  return aboutPlatform(side, kind) && handling.test(context(side, kind));
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

const harmless = new Set(purposes.filter(([, , effect]) => effect === 'harmless').map(([name]) => name));

export const purposeEffect = (side: ComparedSide, kind: NamedKind): Effect =>
  harmless.has(kind.name) ? neutral : taken(side, kind);
export const dataEffect = taken;
export const recipientEffect = taken;
