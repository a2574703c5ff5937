export interface Progress {
  readonly said: string;
  readonly done: number;
  readonly total: number | null;
  /** Captures that this step stored: from now on they are kept for good. */
  readonly kept?: readonly string[];
}

/** What a task did: sentences for people, and the changes of wording that it found. */
export interface Outcome {
  readonly said: readonly string[];
  readonly changes: readonly string[];
  readonly failed: number;
  /** The collections that were spoken of, where somebody goes on from there. */
  readonly collections?: readonly string[];
}
