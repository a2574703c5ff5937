import { dayOf, type Instant } from '#kernel';
import type { StatedDate } from '#provisions';
import { daysBetween, daysOf } from './flag-dates.ts';
import type { NoticePromise } from './notice-promises.ts';

export type NoticeOutcome = 'kept' | 'broken' | 'cannot-tell';

export interface NoticeAudit {
  readonly promise: NoticePromise;
  readonly outcome: NoticeOutcome;
  /** The arithmetic, in sentences. */
  readonly said: string;
}

/** What the dates of one change say of the promise that the text before it made. */
export interface NoticeFacts {
  readonly before: readonly StatedDate[];
  readonly after: readonly StatedDate[];
  /** The last capture without the new text, and the first with it. */
  readonly detectedAfter: Instant;
  readonly detectedBy: Instant;
}

/**
 * Kept where the new text was seen in public at least so many days before the day of effect that it states. Broken only where every
 * reading of the dates is against the promise: it promises posting, covers every change without exception, one new day of effect is
 * stated for certain, and a capture too close to that day still showed the old text. Anything else cannot be told.
 */
export function auditNotice(promise: NoticePromise, facts: NoticeFacts): NoticeAudit {
  const { outcome, said } = judge(promise, facts);
  return { promise, outcome, said };
}

function judge(
  { days, channel, covers, exceptions }: NoticePromise,
  { before, after, detectedAfter, detectedBy }: NoticeFacts,
): { outcome: NoticeOutcome; said: string } {
  const cannot = (said: string) => ({ outcome: 'cannot-tell' as const, said });
  const was = daysOf(before, 'effective');
  const effective = daysOf(after, 'effective').filter((day) => !was.includes(day));
  const [day] = effective;
  if (day === undefined) return cannot('The new text states no new day of effect to count from.');
  if (effective.length > 1)
    return cannot(`The new text states ${effective.length} new days of effect: ${effective.map(dayOf).join(', ')}.`);
  if (covers === 'prices') return cannot('The promise is about prices alone.');
  const atLeast = daysBetween(detectedBy, day);
  if (atLeast >= days) {
    const seen = `The new text was captured on ${dayOf(detectedBy)}, ${atLeast} days before the day of effect that it states, ${dayOf(day)}; promised were ${days}.`;
    return channel === 'message'
      ? cannot(`${seen} Whether each user was also told by message, the record cannot show.`)
      : { outcome: 'kept', said: seen };
  }
  const atMost = daysBetween(detectedAfter, day);
  if (atMost + 1 >= days)
    return cannot(
      `The new text appeared between ${dayOf(detectedAfter)} and ${dayOf(detectedBy)}, and states ${dayOf(day)} as its day of effect: ${between(atLeast, atMost)}; promised were ${days}. The captures are too far apart to tell.`,
    );
  const shown =
    atMost < 0
      ? `On ${dayOf(detectedAfter)} the page still showed the old text; the new one states ${dayOf(day)} as its day of effect, which is ${-atMost} days earlier. Promised were ${days} days of notice.`
      : `On ${dayOf(detectedAfter)} the page still showed the old text, ${atMost} days before the day of effect that the new one states, ${dayOf(day)}. Promised were ${days}.`;
  if (channel !== 'posting') return cannot(`${shown} Notice may have been given elsewhere than on the page.`);
  if (exceptions)
    return cannot(`${shown} The promise makes exceptions, and whether one applied, the record cannot show.`);
  if (covers === 'material')
    return cannot(`${shown} The promise covers material changes, and what is material is the platform’s word.`);
  return { outcome: 'broken', said: shown };
}

function between(least: number, most: number): string {
  return `${least < 0 ? `from ${-least} days after it` : `from ${least}`} to ${most} days before it`;
}
