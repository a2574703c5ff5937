export type WatchKind = 'platform' | 'document' | 'provision' | 'type';

export type ScheduleAct = 'pause' | 'resume' | 'check-now';

/** What the forms of the site may change. Rights and limits are checked by the acts, not here. */
export interface SiteActs {
  /** `target` is the address of what is watched (`/platforms/…`, `/types/…`). Watching twice is one watch. */
  watch(kind: WatchKind, target: string): Promise<void>;
  unwatch(id: string): Promise<void>;
  seen(alertId: string): Promise<void>;
  /** Notes that a reader holds a provision to be read wrongly. */
  dispute(provision: string, reason: string): Promise<void>;
  /** Decides which types the wording of a provision has. */
  review(request: {
    provision: string;
    types: readonly string[];
    severity: string | null;
    reason: string;
  }): Promise<void>;
  /** Marks a document as read. `of` is `platform/document`. */
  read(of: string): Promise<void>;
  /** `of` is `platform/document`. */
  schedule(of: string, act: ScheduleAct): Promise<void>;
}

export const scheduleActs: readonly ScheduleAct[] = ['pause', 'resume', 'check-now'];

export const watchKinds: readonly WatchKind[] = ['platform', 'document', 'provision', 'type'];
