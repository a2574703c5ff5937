import { idOf, InputError, NotFoundError } from '#kernel';
import { audit, requireRight } from '#accounts';
import type { WatchKind } from '#monitoring';
import { findDocument, findPlatform, findProvision, openWatch } from './watching.store.ts';
import type { Actor, Workshop } from './working.ts';

export interface WatchRequest {
  readonly kind: WatchKind;
  /** The address of what is watched (`/platforms/…`, `/types/…`), or its id. */
  readonly target: string;
}

/** What the acts around watches need. */
export type WatchRoom = Pick<Workshop, 'db' | 'now'>;

/**
 * Watches a platform, a document, a provision or a provision type from now on, and returns the watch's id. Watching
 * what is watched already changes nothing.
 *
 * @throws NotFoundError where there is no such thing; InputError for an unknown kind.
 */
export async function watch(
  request: WatchRequest,
  by: Actor,
  room: WatchRoom & { hasType: (id: string) => boolean },
): Promise<string> {
  requireRight(by, 'watch');
  const target = await targetOf(request, room);
  if (target === undefined) throw new NotFoundError(`There is no ${request.kind} “${request.target}” to watch here.`);
  const since = room.now();
  const id = idOf('watch', request.kind, target, since);
  const opened = await openWatch(room.db, { id, kind: request.kind, target, since });
  if (opened.fresh) {
    await audit(room.db, { at: since, act: 'watch', by, details: { watch: opened.id, kind: request.kind, target } });
  }
  return opened.id;
}

/** The id of what is to be watched. */
async function targetOf(
  { kind, target }: WatchRequest,
  { db, hasType }: WatchRoom & { hasType: (id: string) => boolean },
): Promise<string | undefined> {
  const isAddress = target.startsWith('/');
  const parts = (target.split(/[?#]/)[0] ?? '').split('/').filter((part) => part !== '');
  const [root, platform, document, , provision] = parts;
  if (isAddress && root !== (kind === 'type' ? 'types' : 'platforms')) return undefined;
  switch (kind) {
    case 'platform':
      return isAddress && parts.length !== 2 ? undefined : findPlatform(db, (isAddress ? platform : target) ?? '');
    case 'document':
      if (!isAddress) return findDocument(db, undefined, target);
      return parts.length === 3 ? findDocument(db, platform, document ?? '') : undefined;
    case 'provision':
      if (isAddress && (parts.length !== 5 || parts[3] !== 'provisions')) return undefined;
      return findProvision(db, ((isAddress ? provision : target) ?? '').split('-')[0] ?? '');
    case 'type': {
      const id = (isAddress ? platform : target) ?? '';
      return hasType(id) ? id : undefined;
    }
    default:
      throw new InputError(
        'bad-kind',
        `“${String(kind)}” cannot be watched; a platform, document, provision or type can.`,
      );
  }
}
