import { dayOf, type Instant } from '#kernel';
import type { VariantRow } from './catalogue.store.ts';
import { monthsBetween } from './measure-stability.ts';

/**
 * “Last recorded on 2 March 2025, 14 months ago.”, where the last capture is older than a year or the document is no longer
 * held. States that somebody else kept (`elsewhere`) are never said to be current.
 */
export function sayAge(
  variant: Pick<VariantRow, 'seen_at' | 'current'>,
  now: Instant,
  elsewhere: boolean,
): string | null {
  const months = monthsBetween(variant.seen_at, now);
  if (variant.current && months < 12) return null;
  const ago =
    months < 1
      ? ''
      : months < 24
        ? `, ${months} ${months === 1 ? 'month' : 'months'} ago`
        : `, ${Math.floor(months / 12)} years ago`;
  const head = variant.current
    ? 'Last recorded'
    : elsewhere
      ? 'Kept elsewhere, and not looked at since: last recorded'
      : 'No longer held by its collection: last recorded';
  return `${head} on ${dayOf(variant.seen_at)}${ago}.`;
}
