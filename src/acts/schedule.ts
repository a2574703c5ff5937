import { InputError, NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import { planChecks, schedulesOf, setDue, setPaused, watchedPages } from '#sources';
import type { Actor, Workshop } from './working.ts';

export type ScheduleAct = 'pause' | 'resume' | 'check-now';

/** The acts there are on a schedule. */
export const scheduleActs: readonly ScheduleAct[] = ['pause', 'resume', 'check-now'];

/**
 * Pauses or resumes the watching of a platform or document, or has it looked at within a minute.
 *
 * @throws NotFoundError where nothing of that name is watched; InputError `paused` where what is paused is to be looked at
 */
export async function changeSchedule(
  request: { readonly of: string; readonly act: ScheduleAct },
  by: Actor,
  { db, now }: Pick<Workshop, 'db' | 'now'>,
): Promise<void> {
  requireRight(by, 'capture');
  const { of, act } = request;
  if (!scheduleActs.includes(act))
    throw new InputError('bad-schedule', `A schedule can be paused or resumed, or its documents looked at now.`);
  const pages = await watchedPages(db, [of]);
  if (pages.length === 0) throw new NotFoundError(`No page is watched under ${of}.`);
  const at = now();
  const known = new Set((await schedulesOf(db, of)).map(({ documentId }) => documentId));
  const ids = [...new Set(pages.map(({ documentId }) => documentId))];
  await planChecks(
    db,
    ids.filter((id) => !known.has(id)),
    at,
  );
  const schedules = await schedulesOf(db, of);
  if (act === 'check-now' && schedules.some(({ pausedAt }) => pausedAt !== null))
    throw new InputError('paused', `${of} is paused; resume it first, or capture it once with codicil capture ${of}.`);
  await audit(db, { at, act: `schedule-${act}`, by, details: { of } });
  if (act === 'check-now') await setDue(db, ids, at);
  else await setPaused(db, ids, act === 'pause' ? at : null);
}
