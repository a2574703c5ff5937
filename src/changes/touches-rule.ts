import { saysSomething } from '#provisions';
import { wordsIn } from '#text';
import { menuEntry } from './menu-entries.ts';
import { saysTheSame } from './steady-words.ts';

/** What a passage is to the question whether a change of it can be a change of terms. */
export interface Touched {
  readonly body: string;
  readonly leads: readonly string[];
  readonly mainType: string | null;
}

/**
 * Whether a change from one passage to another touches what the document says: not if both are residue of its page, and not if only
 * a counter, a relative date, a sign or a menu entry taken for their lead sets them apart.
 */
export function touchesRule(before: Touched | null, after: Touched | null): boolean {
  if (before !== null && after !== null && before !== after) {
    const bodies = before.body === after.body || saysTheSame(before.body, after.body);
    const was = leadsOf(before);
    const is = leadsOf(after);
    // A lead that came or went is a line above a list, more often than a condition on it.
    if (bodies && rewordedLead(before, after)) return true;
    if (bodies && (was === '' || is === '' || saysTheSame(was, is))) return false;
  }
  // What only stands elsewhere now says what it said, and matters only if it is a rule.
  if (before !== null && after !== null && before.body === after.body && !isRule(after.mainType)) return false;
  return [before, after].some(
    (side) =>
      side !== null &&
      // Whatever the model takes “Pricing” or “Subscribe” for, alone it is an entry of a menu.
      (leadsOf(side) !== '' || menuEntry(side.body) === null) &&
      saysSomething(side.body, side.mainType, leadsOf(side) !== ''),
  );
}

/**
 * Whether a sentence depends on words that are no sentence themselves, an entry of a list with a note to it, say, of which some were
 * exchanged and most stayed.
 */
function rewordedLead(before: Touched, after: Touched): boolean {
  const ending = /[.;!?]["”)]*$/;
  if (before.leads.length !== after.leads.length || !ending.test(after.body) || after.body.split(/\s+/).length < 8)
    return false;
  return after.leads.some((is, place) => {
    const was = before.leads[place] ?? '';
    if (saysTheSame(was, is) || !saysSomething(is, null, true)) return false;
    const [fewer, more] = [wordsOf(was), wordsOf(is)].toSorted((a, b) => a.size - b.size) as [Set<string>, Set<string>];
    return fewer.size >= 4 && [...fewer].filter((word) => more.has(word)).length >= more.size * 0.5;
  });
}

function wordsOf(text: string): Set<string> {
  return new Set(wordsIn(text.toLowerCase()));
}

function isRule(type: string | null): boolean {
  return type !== null && !type.startsWith('none.');
}

/** The leads that are sentences; a heading, a menu entry or the page's machinery above a list is none. */
function leadsOf({ leads }: Touched): string {
  return leads.filter((lead) => leadsOn(lead) && saysSomething(lead, null, true)).join('\n');
}

/** Ends as what goes on does, or is a longer sentence about somebody's doing. */
function leadsOn(lead: string): boolean {
  return /[:：,;–—-]\W*$/u.test(lead) || (lead.split(/\s+/).length > 6 && doing.test(lead));
}

const doing =
  /\b(?:you|your|we|us|our|users?|customers?|members?|may|must|shall|will|cannot|following|includ\w+|vous|nous|sie|wir|usted|nosotros|voi|noi|utenti|użytkownik\w*)\b/iu;
