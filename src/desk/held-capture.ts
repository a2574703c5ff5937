import type { DocumentRef, Instant, PlatformRef } from './parts.ts';

/** A capture that screening set aside, with what a person decided on it since. */
export interface HeldCapture {
  readonly id: string;
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly variant: string;
  readonly capturedAt: Instant;
  /** Where it was fetched. */
  readonly address: string | null;
  readonly bodyDigest: string | null;
  /** Sentences: why it was not taken for the document. */
  readonly reasons: readonly string[];
  readonly decision: {
    readonly verdict: 'accept' | 'reject' | 'assign';
    readonly reason: string;
    readonly by: string;
    readonly at: Instant;
    /** The variant that it was assigned to. */
    readonly variant: string | null;
  } | null;
  /** It waits for a second capture that confirms it. */
  readonly held: boolean;
  /** The version that it became when it was accepted. */
  readonly version: string | null;
}
