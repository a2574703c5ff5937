import { NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { WatchRoom } from './watch.ts';
import { closeWatch } from './watching.store.ts';
import type { Actor } from './working.ts';

/** Ends a watch. Its alerts stay; a watch that has ended stays so. @throws NotFoundError */
export async function unwatch(id: string, by: Actor, { db, now }: WatchRoom): Promise<void> {
  requireRight(by, 'watch');
  const at = now();
  const outcome = await closeWatch(db, id, at);
  if (outcome === null) throw new NotFoundError(`There is no watch “${id}” here.`);
  if (outcome === 'ended') await audit(db, { at, act: 'unwatch', by, details: { watch: id } });
}
