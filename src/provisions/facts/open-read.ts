import { lengthOf, pointOf, type Span } from '#kernel';
import { plainSigns } from '#text';
import type { Passage } from '../model.ts';
import type { Range, Read } from './fact.ts';

/** More of a passage than this is not looked into: no rule is longer, and what is longer is no rule. UTF-16 units. */
const longest = 12_000;

/** Makes a passage ready for reading. `names` are the platform's own, which read as “we”. */
export function openRead(passage: Pick<Passage, 'body' | 'leads'>, names: RegExp | null): Read {
  const text = [...passage.leads, passage.body].join('\n').slice(0, longest);
  const plain = plainSigns(text, names);
  // The cells of a row stay apart.
  return { text, plain: text.includes('\t') ? withTabs(plain, text) : plain };
}

const withTabs = (plain: string, text: string): string =>
  plain.replaceAll(' ', (sign, at: number) => (text[at] === '\t' ? '\t' : sign));

/** A range of the text that was read as words of the part that it begins in; what runs over into the next part is cut off. */
export function placeOf(
  passage: Pick<Passage, 'body' | 'leads'>,
  { text }: Read,
  [start, end]: Range,
): { part: 'body' | number; span: Span; exact: string; cut: boolean } {
  let from = 0;
  let part: 'body' | number = 'body';
  for (const [index, lead] of passage.leads.entries()) {
    if (start < from + lead.length + 1) {
      part = index;
      break;
    }
    from += lead.length + 1;
  }
  const words = part === 'body' ? passage.body : (passage.leads[part] ?? '');
  const close = Math.min(end, from + words.length);
  const exact = text.slice(start, close);
  const at = pointOf(words, start - from);
  return { part, span: [at, at + lengthOf(exact)], exact, cut: close < end };
}
