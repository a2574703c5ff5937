import type { Passage } from '../model.ts';

/**
 * What a passage looks like apart from its words, as marked words for the linear model: how long it is, how it begins and ends, whether it
 * binds, of whom it speaks. Headings, entries of menus and introductions are told by these more than by what they say.
 */
export function shapeOf({ body, leads }: Passage): string[] {
  const text = body.trim();
  const words = text.split(/\s+/, mostCounted).length;
  const length = lengths.findIndex((most) => words <= most);
  const size = 'abcdefg'[length === -1 ? lengths.length : length]!;
  const end = ends.find(([, pattern]) => pattern.test(text))?.[0] ?? 'open';
  const start = /^\p{Ll}/u.test(text) ? 'small' : /^\p{Lu}/u.test(text) ? 'large' : 'other';
  const lead = leads.length > 0 ? 'led' : 'free';
  const says = saying.test(text) ? 'verb' : 'bare';
  const binds = binding.test(text) ? 'bind' : 'tell';
  const [you, we] = [/\byour?\b/i.test(text), /\b(?:we|us|our)\b/i.test(text)];
  const who = you ? (we ? 'both' : 'you') : we ? 'we' : 'none';
  return [
    `¶len${size}`,
    `¶end${end}`,
    `¶lead${lead}`,
    `¶len${size}${end}`,
    `¶verb${says}${size}`,
    `¶verb${says}`,
    `¶mod${binds}`,
    `¶who${who}`,
    `¶mod${binds}${who}`,
    `¶lead${lead}${size}`,
    `¶start${start}`,
    `¶start${start}${lead}`,
  ];
}

/** Words up to which a passage is of each length; the last letter is for longer ones. */
const lengths = [2, 4, 8, 14, 25, 50];
const mostCounted = 60;
const ends: readonly (readonly [string, RegExp])[] = [
  ['stop', /[.!…][”"')\]]*$/],
  ['colon', /[:：]$/],
  ['ask', /[?？]$/],
  ['semi', /[;,]$|\b(?:and|or)$/],
];
const saying =
  /\b(?:may|must|shall|will|can|cannot|should|agree|consent|allow|allowed|permitted|prohibited|required|need|use|collect|share|is|are|be|have|has|do|does|not|no|your?|our|we|us|without)\b/i;
const binding = /\b(?:may|must|shall|will|agree|cannot|prohibited|not|required)\b/i;
