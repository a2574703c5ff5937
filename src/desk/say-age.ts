import type { Instant } from '#kernel';
import { monthsBetween } from './measure-stability.ts';

/** “Last recorded 14 months ago”, where the last record is older than a year. */
export function sayAge(last: Instant, now: Instant): string | null {
  const months = monthsBetween(last, now);
  if (months < 12) return null;
  return months < 24 ? `Last recorded ${months} months ago` : `Last recorded ${Math.floor(months / 12)} years ago`;
}
