import { lengthOf, sliceOf } from '#kernel';
import type { CitedWords, ProvisionPart, Stretch } from './summary.ts';

/** So much of a provision is quoted in a sentence, in code points; the page has the rest. */
const longest = 240;
const longestShift = 120;

/** Words in quotation marks, cut at a word where they are long, with the span of exactly what is quoted. */
export interface Quoted {
  readonly said: string;
  readonly cited: CitedWords;
}

export function quoteWords(
  { span, exact }: Stretch,
  side: CitedWords['side'],
  provision: string | null,
  most = longest,
): Quoted {
  const whole = lengthOf(exact) <= most;
  const cut = whole ? exact : cutAtWord(sliceOf(exact, [0, most]));
  const cited: CitedWords = { kind: 'words', side, provision, span: [span[0], span[0] + lengthOf(cut)], exact: cut };
  return { said: `“${cut}${whole ? '' : ' …'}”`, cited };
}

/** What a shift quotes: short, since two of them stand in a clause. */
export function quoteShift(words: Stretch, side: CitedWords['side'], provision: string): Quoted {
  return quoteWords(trimmed(words), side, provision, longestShift);
}

/** The words of the side that a part of a change is about: after it, or before it where it went. */
export function quotePart(part: ProvisionPart, most = longest): Quoted | null {
  const side = part.after === null || part.kind === 'removed' ? 'before' : 'after';
  const words = part[side];
  return words === null ? null : quoteWords(words.body, side, part.id, most);
}

function trimmed({ span, exact }: Stretch): Stretch {
  const [blank = ''] = /^[\s,;:.)]*/u.exec(exact) ?? [];
  const told = exact.slice(blank.length).replace(/[\s,;:(]+$/u, '');
  if (told === '') return { span, exact };
  const start = span[0] + lengthOf(blank);
  return { span: [start, start + lengthOf(told)], exact: told };
}

function cutAtWord(text: string): string {
  const at = text.lastIndexOf(' ');
  return (at > text.length / 2 ? text.slice(0, at) : text).replace(/[\s,;:–—-]+$/u, '');
}
