import type { Range } from './fact.ts';
import { numberPattern, readNumber } from './numbers.ts';

/** A length of time in figures or words. */
export interface Duration {
  /** ISO 8601, with `P5BD` for five business days. */
  readonly iso: string;
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly business: boolean;
  readonly range: Range;
}

const pattern = new RegExp(
  `${numberPattern}(?:[ -](?:full|consecutive|whole|complete|further|additional))?(?:[ -](?<kind>business|working|calendar|natural))?[ -](?<unit>minute|hour|day|week|month|year)s?\\b(?!['’]? ?(?:of age|old|ago)\\b)`,
  'g',
);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const nth = new RegExp(
  `\\b(?:until|of|on|by|before|than) the (?<nth>${ordinals.join('|')}) (?:\\(\\d+(?:st|nd|rd|th)\\) )?(?:full )?(?<kind>business|working|calendar)? ?day (?:after|following|from)`,
  'g',
);
const letters = { minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' } as const;

/** Lengths of time in plain signs, in order. Ages, ordinal years and frequencies (“every 30 days”) are none. */
export function durationsIn(plain: string): Duration[] {
  const found = Array.from(plain.matchAll(pattern), ({ index, 0: whole, groups = {} }): Duration | null => {
    const unit = groups['unit'] as Duration['unit'];
    const count = readNumber(groups);
    if (!Number.isFinite(count) || count === 0) return null;
    const before = plain.slice(Math.max(0, index - 40), index);
    const after = plain.slice(index + whole.length, index + whole.length + 40);
    if (
      /\b(?:every|each|per|once|twice|article|section|clause|\w+ times?(?: in| per)?|age of|ages?) (?:the )?$/.test(
        before,
      )
    )
      return null;
    // Round the clock, and what was done of late.
    if (/^ (?:a|per|\/) ?(?:day|week|month|year)\b/.test(after)) return null;
    if (/\b(?:past|last|prior|preceding|previous) $/.test(before) && /^(?:,|:| we\b| of\b|$)/.test(after)) return null;
    if (/^['’]? (?:of )?(?:\w+ )?experience\b/.test(after)) return null;
    const business = /business|working/.test(groups['kind'] ?? '');
    return { iso: isoOf(count, unit, business), count, unit, business, range: [index, index + whole.length] };
  });
  const counted = Array.from(plain.matchAll(nth), ({ index, 0: whole, groups = {} }): Duration => {
    const count = ordinals.indexOf(groups['nth'] ?? '') + 1;
    const business = /business|working/.test(groups['kind'] ?? '');
    return { iso: isoOf(count, 'day', business), count, unit: 'day', business, range: [index, index + whole.length] };
  });
  return [...found.filter((one) => one !== null), ...counted].toSorted((a, b) => a.range[0] - b.range[0]);
}

function isoOf(count: number, unit: Duration['unit'], business: boolean): string {
  if (business && unit === 'day') return `P${count}BD`;
  return `P${unit === 'minute' || unit === 'hour' ? 'T' : ''}${count}${letters[unit]}`;
}
