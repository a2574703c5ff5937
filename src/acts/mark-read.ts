import { NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { WatchRoom } from './watch.ts';
import { findDocument, noteRead } from './watching.store.ts';
import type { Actor } from './working.ts';

/** Notes that the present text of a document was read, so that what comes later can be told apart. `of` is `platform/document`. @throws NotFoundError */
export async function markRead(of: string, by: Actor, { db, now }: WatchRoom): Promise<void> {
  requireRight(by, 'watch');
  const [platform = '', document = ''] = of.split('/');
  const id = await findDocument(db, platform, document);
  if (id === undefined) throw new NotFoundError(`There is no document “${of}” here.`);
  const at = now();
  await noteRead(db, id, at);
  await audit(db, { at, act: 'mark-read', by, details: { document: id } });
}
