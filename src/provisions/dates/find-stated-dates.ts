import { pointOf, type Span } from '#kernel';
import { plainSigns } from '#text';
import { dateCues, type DateRole } from './date-cues.ts';
import { datePattern, readDate, type When } from './read-date.ts';

/** A date that a text states of itself. Spans count code points of that text. */
export interface StatedDate {
  readonly role: DateRole;
  /** The words that say what it is of, with the date. */
  readonly span: Span;
  /** The date alone. */
  readonly date: Span;
  readonly exact: string;
  readonly when: When;
}

/** UTF-16 units of a text's beginning and end that are searched: dates of the document itself stand there. */
const searched = 3000;
/** Longer than any cue with the signs and the time of day that may stand between it and its date. */
const leadSearched = 140;
const signs = String.raw`[ ():\[\]*_|"',>-]{0,6}(?:\d{1,2}:\d{2}(?: ?[ap]m)?,? )?`;
const both =
  /(?<![\p{L}\d])(?:last )?(?:updated?|revised|modified) ?(?:&|and|\/) ?effective(?: date)?[ :]{0,3}(?:on |as of )?$/u;

const years = /(?:19|20)\d\d/g;
const dates = new RegExp(String.raw`(?<![\p{L}\d/])(?:${datePattern})(?![\p{L}\d])`, 'gu');
const cues = dateCues.map(
  (cue) => [cue, new RegExp(String.raw`(?<![\p{L}\d])(?:${cue.before})${signs}$`, 'u')] as const,
);

/** Words before a date that make it another text's: an earlier version, a law, what somebody else did. */
const anothers =
  /\b(?:previous|prior|earlier|archived?|older|former|superseded|vorherige|frühere|précédentes?|antérieures?|precedenti?|anterior(?:es)?|poprzedni\w*)\b[^.]*$|\b(?:act|law|regulation|directive|gdpr|ccpa|cpra|rgpd|dsgvo|statute|framework|shield|decision|commission|gesetz|verordnung|règlement|reglamento|ley|loi|legge|ustawa)\b[^.]{0,60}$|\b(?:until|before|prior to|if you|who (?:joined|signed)|accounts? (?:created|opened)|bis) (?:the )?$/u;
/** Words after it that do: “(see previous version)” does not. */
const until = /^[ ,)]*(?:-|to|until|through|bis|au|al|hasta|do) ?(?:\d|\p{L}+ \d)/u;

/**
 * The dates at the beginning and the end of a text that it states of itself, in the order of the text: when it takes effect, when it was
 * last updated, when it was published. A date written in figures whose order nothing tells is kept as ambiguous and never guessed.
 */
export function findStatedDates(text: string): StatedDate[] {
  const edges = text.length <= 2 * searched ? [0] : [0, text.length - searched];
  const found = edges.flatMap((start, index) =>
    findIn(text, start, edges.length === 1 ? text.length : index === 0 ? searched : text.length),
  );
  return found.filter(
    (one, index) =>
      !found.some(
        (other, at) =>
          at !== index && other.role === one.role && holds(other, one) && (!holds(one, other) || at < index),
      ),
  );
}

/** Of two readings of one date, the one with more words around it stands. */
function holds(outer: StatedDate, inner: StatedDate): boolean {
  return outer.date[0] === inner.date[0] && outer.span[0] <= inner.span[0];
}

function findIn(text: string, start: number, end: number): StatedDate[] {
  const part = text.slice(start, end);
  const origin = pointOf(text, start);
  const found: StatedDate[] = [];
  let read = 0;
  // Every form has the year in it: looking around years alone is many times faster.
  for (const { index: year } of part.matchAll(years)) {
    const from = Math.max(0, year - 300);
    const plain = plainSigns(part.slice(from, year + 60), null);
    dates.lastIndex = Math.max(0, Math.max(read, year - 30) - from);
    const match = dates.exec(plain);
    if (match === null || from + match.index > year || from + dates.lastIndex <= year) continue;
    read = from + dates.lastIndex;
    const span = (first: number, last: number): Span => [
      origin + pointOf(part, from + first),
      origin + pointOf(part, from + last),
    ];
    for (const { role, cued, when } of readCues(plain, part.slice(from, year), match.index, match[0]))
      found.push({
        role,
        span: span(...cued),
        date: span(match.index, match.index + match[0].length),
        exact: part.slice(from + match.index, read),
        when,
      });
  }
  return found;
}

/** What the words around the date `written` at `at` say that it is of. */
function readCues(
  plain: string,
  original: string,
  at: number,
  written: string,
): { role: DateRole; cued: Span; when: When }[] {
  const to = at + written.length;
  const after = plain.slice(to, to + 20);
  if (until.test(after)) return [];
  const lead = plain.slice(Math.max(0, at - leadSearched), at);
  const shared = both.exec(lead);
  return cues.flatMap(([cue, pattern]) => {
    const match = pattern.exec(lead) ?? (cue.role === 'updated' && !cue.dayFirst ? shared : null);
    if (match === null || (cue.after !== undefined && !after.startsWith(cue.after))) return [];
    const from = at - lead.length + match.index;
    const line = original.lastIndexOf('\n', from - 1) + 1;
    const when = anothers.test(plain.slice(Math.max(line, from - 120), from)) ? null : readDate(written, cue.dayFirst);
    return when === null ? [] : [{ role: cue.role, cued: [from, to + (cue.after?.length ?? 0)], when }];
  });
}

/** The dates that a document states of itself, as it writes them; null where it states none that we can read. */
export interface StatedDates {
  readonly updated: string | null;
  readonly effective: string | null;
}

export function statedDates(text: string): StatedDates {
  const found = findStatedDates(text);
  const first = (role: DateRole) => found.find((one) => one.role === role)?.exact ?? null;
  return { updated: first('updated'), effective: first('effective') };
}
