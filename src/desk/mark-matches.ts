import type { Quotation, Run } from './parts.ts';

const before = 80;
const length = 320;

/** The stretch of a quotation around its first match, with the matches marked as `added` runs. Cut ends carry an ellipsis. */
export function markMatches(quotation: Quotation, query: string): Run[] {
  const stems = [
    ...new Set((query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1).map(stem)),
  ];
  const parts = [quotation.body, ...quotation.leads.toReversed()].map(({ exact }) => exact);
  const found = parts.map((text) => ({
    text,
    matches: [...text.matchAll(/[\p{L}\p{N}]+/gu)].filter(([word]) =>
      stems.some((one) => word.toLowerCase().startsWith(one)),
    ),
  }));
  const { text, matches } = found.find((part) => part.matches.length > 0) ?? { text: parts[0] ?? '', matches: [] };
  const from = startOfWord(text, (matches[0]?.index ?? 0) - before);
  const to = endOfWord(text, from + length);
  const runs: Run[] = [];
  let done = from;
  for (const match of matches.filter((one) => one.index >= from && one.index + one[0].length <= to)) {
    if (match.index > done) runs.push({ op: 'same', text: text.slice(done, match.index) });
    runs.push({ op: 'added', text: match[0] });
    done = match.index + match[0].length;
  }
  if (done < to) runs.push({ op: 'same', text: text.slice(done, to) });
  if (from > 0) runs.unshift({ op: 'same', text: '… ' });
  if (to < text.length) runs.push({ op: 'same', text: ' …' });
  return runs;
}

/** Enough of a word to find its other forms, nearly as the search itself does. */
function stem(word: string): string {
  return word.length < 5 ? word : word.replace(/(?:ations?|ings?|ions?|ers?|ed|es|s|e|y)$/, '');
}

function startOfWord(text: string, at: number): number {
  if (at <= 0) return 0;
  return text.lastIndexOf(' ', at) + 1;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
