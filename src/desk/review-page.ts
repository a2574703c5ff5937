import type { Instant, QuotedProvision, Severity, TypeRef } from './parts.ts';

/** A person's decision on the wording of a provision, as it is shown. */
export interface ReviewedView {
  readonly id: string;
  readonly types: readonly TypeRef[];
  /** False where the person found no rule in it. */
  readonly rule: boolean;
  /** Null where the rubric grades it. */
  readonly severity: Severity | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
  /** The decision was made on a near-identical wording. */
  readonly twin: boolean;
  /** The provision that it was made on. */
  readonly provision: string;
  readonly said: string;
}

export interface DisputeView {
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

/** A provision that waits for a person. */
export interface ReviewEntry {
  readonly provision: QuotedProvision;
  readonly types: readonly (TypeRef & { readonly confidence: number })[];
  readonly why: 'disputed' | 'low confidence';
  readonly disputes: readonly DisputeView[];
  /** How many provisions state these words. */
  readonly provisions: number;
}

export interface ReviewPage {
  /** Disputed first, then the least sure, the weightiest first. */
  readonly waiting: readonly ReviewEntry[];
  readonly page: number;
  readonly more: boolean;
  /** Newest first, at most fifty. */
  readonly decided: readonly (ReviewedView & { readonly address: string | null; readonly title: string })[];
}

/** A decision as a label for training: a pointer to the words, never the words. */
export interface ReviewLabel {
  readonly of: string;
  readonly collection: string | null;
  readonly commit: string | null;
  readonly path: string | null;
  readonly body: string;
  /** Digest of the canonical text under `reader`. */
  readonly text: string;
  readonly reader: string;
  readonly start: number;
  readonly end: number;
  readonly leads: readonly (readonly [number, number])[];
  readonly sha256: string;
  readonly types: readonly string[];
  readonly severity: Severity | null;
  readonly decided: Instant;
}
