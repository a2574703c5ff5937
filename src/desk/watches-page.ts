import type { Instant } from '#kernel';
import type { ChangeRef } from './parts.ts';

export interface WatchesPage {
  readonly watches: readonly {
    readonly id: string;
    readonly kind: 'platform' | 'document' | 'provision' | 'type';
    readonly said: string;
    readonly address: string;
    readonly since: Instant;
  }[];
  readonly alerts: readonly {
    readonly id: string;
    readonly at: Instant;
    /** A correction takes an earlier alert back, and says why. */
    readonly kind: 'change' | 'correction';
    readonly said: string;
    readonly change: ChangeRef;
    readonly seen: boolean;
    readonly deliveries: readonly string[];
  }[];
  readonly mail: { readonly configured: boolean; readonly said: string };
}
