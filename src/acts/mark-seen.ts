import { NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { WatchRoom } from './watch.ts';
import { noteSeen } from './watching.store.ts';
import type { Actor } from './working.ts';

/** Notes that an alert was seen, which also spares it from being mailed. The first time counts. @throws NotFoundError */
export async function markSeen(alertId: string, by: Actor, { db, now }: WatchRoom): Promise<void> {
  requireRight(by, 'watch');
  const at = now();
  const outcome = await noteSeen(db, alertId, at);
  if (outcome === null) throw new NotFoundError(`There is no alert “${alertId}” here.`);
  if (outcome === 'seen') await audit(db, { at, act: 'mark-seen', by, details: { alert: alertId } });
}
