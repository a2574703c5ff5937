/** The dates that a document states of itself, as it writes them; null where it states none that we can read. */
export interface StatedDates {
  readonly updated: string | null;
  readonly effective: string | null;
}

const month =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const date = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|${month} \\d{4})`;
const updated = new RegExp(
  `\\b(?:last (?:updated?|modified|revised|changed|amended)|updated|revised|modified|date of last revision|version of)(?: on| as of)?\\s*(?:date)?\\s*[:–—-]?\\s*\\(?(${date})`,
  'i',
);
const effective = new RegExp(
  `\\b(?:effective(?: date| as of| from| on| since)?|in (?:effect|force) (?:as of|from|since|on)|(?:takes?|come[s]?) (?:effect|into (?:effect|force)) (?:on|from)|valid (?:from|as of))(?: is)?\\s*[:–—-]?\\s*\\(?(${date})`,
  'i',
);

/** How much of a document's beginning and end is searched: dates of the document itself stand there. */
const searched = 3000;

export function statedDates(text: string): StatedDates {
  const edges = text.length <= 2 * searched ? text : `${text.slice(0, searched)}\n${text.slice(-searched)}`;
  return { updated: updated.exec(edges)?.[1] ?? null, effective: effective.exec(edges)?.[1] ?? null };
}
