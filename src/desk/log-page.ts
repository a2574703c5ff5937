import type { Instant } from '#kernel';

/** What others need to check this installation's log. */
export interface LogKeys {
  readonly origin: string;
  readonly logKey: string;
  readonly witnessKey: string;
}

/** The transparency log at `/log`. */
export interface LogPage {
  readonly keys: LogKeys | null;
  /** The last checkpoint with the cosignatures under it; null before anything was captured. */
  readonly checkpoint: {
    readonly size: number;
    readonly at: Instant;
    readonly root: string;
    readonly note: string;
  } | null;
  /** Installations that cosign this log. */
  readonly witnesses: readonly {
    readonly origin: string;
    readonly address: string;
    readonly witnessKey: string;
    /** The last meeting; null before the first. */
    readonly met: {
      readonly at: Instant;
      readonly size: number;
      readonly outcome: 'cosigned' | 'failed';
      readonly said: string;
    } | null;
    /** Documents whose last state both saw. */
    readonly corroborated: number;
    /** `<platform>/<document>` of those that both watch and see differently. */
    readonly different: readonly string[];
    readonly onlyHere: number;
    readonly onlyThere: number;
  }[];
  /** Logs of others that are cosigned here. */
  readonly witnessed: readonly { readonly origin: string; readonly size: number; readonly at: Instant }[];
  /** The latest attempts to have a checkpoint stamped by a time-stamping authority, newest first. */
  readonly tokens: readonly {
    readonly size: number;
    readonly authority: string;
    readonly at: Instant;
    readonly outcome: 'granted' | 'failed';
    readonly said: string;
    readonly stampedAt: Instant | null;
  }[];
}
