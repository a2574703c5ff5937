import type { Passage } from './model.ts';

/**
 * Kinds of passage that are no part of what a document says: a change of them alone is no change of terms. Definitions,
 * introductions, contact lines and examples carry no rule either, but changing them can change what rules mean.
 */
const residue: ReadonlySet<string> = new Set(['none.heading', 'none.navigation', 'none.date']);

export function isResidue(type: string | null): boolean {
  return type !== null && residue.has(type);
}

const mostWords = 8;
/** Words by which even a short line says something, in the languages that the collections hold most of. */
const saying =
  /\b(?:may|must|shall|will|can|cannot|should|agree|agrees|consent|allow|allowed|permitted|prohibited|forbidden|required|need|use|uses|used|collect|share|sell|store|pay|is|are|be|have|has|do|does|not|no|any|all|your?|our|we|us|without|unless|except|soll|darf|muss|nicht|keine?|sind|wird|vous|nous|est|sont|doit|peut|pas|aucune?|no|puede|debe|está|nie|musi|może|non|deve|può)\b/i;

/**
 * Whether a passage is a stub: a few words with no verb that we know, no end of a sentence, and no lead-in that makes it
 * the rest of one. Headings that the page does not mark as such, menu entries, prices, times and names are stubs.
 */
export function isStub(passage: Passage): boolean {
  const body = passage.body.trim();
  if (/[.;!?…][”"')\]]*$/.test(body) || body.endsWith(':')) return false;
  const words = body.split(/\s+/);
  if (words.length > mostWords || saying.test(body)) return false;
  // “You may not: — resell, — sublicense”: the lead makes the few words a rule.
  return passage.leads.every(
    (lead) =>
      !/[:：]\W*$/.test(lead) &&
      !/\b(?:may|must|shall|will|not|agree|to|following|include|includes|including|such as)\W*$/i.test(lead.trim()),
  );
}
