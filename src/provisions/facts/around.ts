import type { Read } from './fact.ts';
import { sentenceAt } from './sentence-at.ts';

/**
 * What of a passage a named thing is read with: its sentence; of a table's row, the row; of an item, the leads too; of a lead, also how
 * what it leads to begins. UTF-16 units.
 */
export function around({ text, plain }: Read, at: number, reach = 400): { before: string; whole: string } {
  const [start, end] = rowAt(text, at) ?? sentenceAt(text, at);
  const item = start > 0 && /[\n;:]/.test(text[start - 1] ?? '');
  const from = item ? Math.max(0, start - reach) : start;
  const to = text[end] === '\n' ? Math.min(text.length, end + 300) : end;
  const above = leans.test(plain.slice(start, start + 24)) ? sentenceAt(text, Math.max(0, start - 2))[0] : from;
  return { before: plain.slice(from, at), whole: plain.slice(Math.min(from, above), to) };
}

/** “This may include your name” goes on with the sentence before. */
const leans = /^\s*(?:this|these|it|they|such|for example|examples)\b/;

/** The row of a table that `at` lies in; null where it lies in none. Cells have a tab between them. */
function rowAt(text: string, at: number): readonly [number, number] | null {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 1200);
  const close = text.indexOf('\n', at);
  const end = Math.min(close < 0 ? text.length : close, at + 1200);
  return text.slice(start, end).includes('\t') ? [start, end] : null;
}

const refuses =
  /\b(?:we|us|they|it|who|that|which|partners|providers|affiliates) (?:\w+ )?(?:do|does|will|did|shall|may|can|would)(?: not|n't| never)\b(?= (?:\w+,? ){0,3}?(?:collect|stor|us|shar|sell|disclos|process|retain|keep|access|have access|enabl|allow|permit|engag|track|receiv|provid|transfer|rent|trad|log|record|obtain|train|request|requir|analy[sz])\w*)([^.;:\n]*)$/;

const refused =
  /\b(?:is|are|was|were|be|been) (?:not|never) (?:\w+,? ){0,4}?(?:us|stor|shar|s[eo]ld|disclos|process|retain|collect)\w*\b([^.;:\n]*)$/;

/** “We do not store your payment details, including card numbers”: the denial reaches to the end of its sentence, or to its exception. */
export function denies(before: string): boolean {
  const denied = (refuses.exec(before) ?? refused.exec(before))?.[1];
  return (
    denied !== undefined &&
    !/\b(?:but|except|unless|however|although|instead|other than|until|if|rather|only)\b/.test(denied)
  );
}
