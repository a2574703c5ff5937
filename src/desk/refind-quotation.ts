import type { Span } from '#kernel';
import { fold } from '#text';
import type { CanonicalText } from './canonical-text.ts';
import type { Quotation, Quote } from './parts.ts';

/** How many code points stand before and after a quote, so that it can be found again elsewhere. */
const around = 32;

export function quoteAt(text: CanonicalText, [start, end]: Span): Quote {
  return {
    exact: text.slice([start, end]),
    start,
    end,
    prefix: text.slice([Math.max(0, start - around), start]),
    suffix: text.slice([end, Math.min(text.length, end + around)]),
  };
}

/** The passage that a quotation is supposed to be, as it was read and typed. */
export interface ExpectedPassage {
  readonly body: string;
  readonly leads: readonly string[];
}

/**
 * The quotation at these spans, if the archived text holds the passage there; null if it does not, and then nothing is
 * quoted. Words are compared folded: white space and typography are not wording.
 */
export function refindQuotation(
  text: CanonicalText,
  spans: { readonly body: Span; readonly leads: readonly Span[] },
  expected: ExpectedPassage,
  source: { readonly version: string; readonly address: string; readonly capturedAt: string },
): Quotation | null {
  if (!holds(text, spans.body, expected.body)) return null;
  if (spans.leads.length !== expected.leads.length) return null;
  if (!spans.leads.every((span, index) => holds(text, span, expected.leads[index] ?? ''))) return null;
  const leads = spans.leads.map((span) => quoteAt(text, span));
  return { ...source, textDigest: text.digest, leads, lead: leads.at(-1) ?? null, body: quoteAt(text, spans.body) };
}

function holds(text: CanonicalText, [start, end]: Span, words: string): boolean {
  if (start < 0 || end > text.length || end <= start) return false;
  const found = text.slice([start, end]);
  return found === words || fold(found) === fold(words);
}

/** Pairs of a flat list: start, end, start, end. */
export function spansOf(flat: readonly number[]): Span[] {
  return Array.from({ length: flat.length >> 1 }, (_, index): Span => [flat[2 * index] ?? 0, flat[2 * index + 1] ?? 0]);
}
