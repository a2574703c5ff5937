import { dayOf, type Instant } from '#kernel';
import { schedulesOf } from '#sources';
import type { Materials } from './materials.ts';
import type { ShownSchedule } from './shown-schedule.ts';

/** When watched documents are looked at next, soonest first. */
export async function answerSchedules(desk: Materials, of?: string): Promise<readonly ShownSchedule[]> {
  const now = desk.clock();
  return (await schedulesOf(desk.db, of ?? null)).map((row) => ({
    document: `${row.platformSlug}/${row.documentSlug}`,
    nextAt: row.nextAt,
    pace: row.pace,
    paused: row.pausedAt,
    said:
      row.pausedAt !== null
        ? `Watching is paused since ${dayOf(row.pausedAt)}.`
        : row.nextAt <= now
          ? 'The next look is due now.'
          : `The next look is due on ${momentOf(row.nextAt)}.`,
    why: row.why,
  }));
}

function momentOf(at: Instant): string {
  return `${dayOf(at)}, ${at.slice(11, 16)} UTC`;
}
