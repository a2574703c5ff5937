import type { Place } from '#provisions';
import type { Quotation } from './parts.ts';
import type { WordsAt } from './weighing.ts';

/** Words of a quotation at their place in the version's text. */
export function wordsAt({ body, leads }: Quotation, { part, span, exact }: Place): WordsAt {
  const { start } = part === 'body' ? body : (leads[part] ?? body);
  return { exact, start: start + span[0], end: start + span[1] };
}
