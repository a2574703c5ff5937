export type WatchKind = 'platform' | 'document' | 'provision' | 'type';

/** What the forms of the site may change. Rights and limits are checked by the acts, not here. */
export interface SiteActs {
  /** `target` is the address of what is watched (`/platforms/…`, `/types/…`). Watching twice is one watch. */
  watch(kind: WatchKind, target: string): Promise<void>;
  unwatch(id: string): Promise<void>;
  seen(alertId: string): Promise<void>;
}

export const watchKinds: readonly WatchKind[] = ['platform', 'document', 'provision', 'type'];
