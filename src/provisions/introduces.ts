/** Words at the end of a block without final punctuation, or before a final full stop, that announce what follows. */
const announces =
  /\b(?:following(?: \w+){0,3}|as follows|(?:may|must|shall|will|can|should|do|are) not|to|that|that you|if you|if|you may|you must|including|such as|below)\s*$/i;

/** Lines without a full stop that stand above tables of contents. */
const residue = /\b(?:updated?|effective|revised|modified|version|dated?|posted|contents|print|download|menu)\b/i;

/** Whether a block that stands right before a list, or holds a list, introduces it: its items read on from it. */
export function introduces(text: string): boolean {
  const end = text.trimEnd();
  if (/[::]$/.test(end) || /[:;,–—-]\s*["”’)]?$/u.test(end)) return true;
  if (!/[.!?。…"”’)]$/u.test(end)) return !residue.test(end);
  const last = end.slice(Math.max(0, end.length - 160));
  return /\b(?:the following|as follows|listed below|set out below|set forth below|described below)\b[^.]{0,60}\.$/i.test(
    last,
  );
}

/** The stricter form for paragraphs that no list follows: only a colon, or words that cannot end a sentence. */
export function leavesOpen(text: string): boolean {
  const end = text.trimEnd();
  return /[::]\s*[–—-]?$/.test(end) || (!/[.!?;。…"”’)]$/u.test(end) && announces.test(end));
}
