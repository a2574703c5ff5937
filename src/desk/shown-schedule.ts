import type { Instant } from '#kernel';

/** When a watched document is looked at. */
export interface ShownSchedule {
  /** `platform/document`. */
  readonly document: string;
  readonly nextAt: Instant;
  /** Seconds between two looks while all goes well. */
  readonly pace: number;
  readonly paused: Instant | null;
  /** When the next look is, as a sentence. */
  readonly said: string;
  /** Why the pace is what it is, as a sentence. */
  readonly why: string;
}
