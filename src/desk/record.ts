import type { ChangeMeaningView, Instant, Severity } from './parts.ts';

/** What `codicil show <platform>/<document> --json` prints. Published: it is only ever added to. */
export interface DocumentRecord {
  readonly platform: { readonly slug: string; readonly name: string };
  readonly document: { readonly slug: string; readonly type: string; readonly title: string };
  readonly versions: readonly RecordedVersion[];
  readonly provisions: readonly RecordedProvision[];
  readonly changes: readonly RecordedChange[];
  /** Other policies that the current text names; empty for a past time. */
  readonly references: readonly RecordedReference[];
}

export interface RecordedVersion {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: 'first' | 'change' | 'technical';
  readonly recordedKind: 'first' | 'change' | 'technical' | null;
  readonly status: 'accepted' | 'quarantined' | 'retracted';
  readonly variant: string;
  readonly capturedAt: Instant;
  readonly textDigest: string;
  readonly wordingChanged: boolean;
  readonly provenance: { readonly collection: string | null; readonly commit: string | null };
}

/** Another policy that the current text names. */
export interface RecordedReference {
  readonly name: string;
  readonly force: 'incorporated' | 'referred';
  readonly start: number;
  readonly end: number;
  readonly target: string | null;
  /** The document of the platform that it means, by its address here. */
  readonly document: string | null;
  readonly state: 'watched' | 'gone' | 'unwatched' | 'broken';
}

export interface RecordedQuote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

export interface RecordedProvision {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly section: readonly string[];
  readonly types: readonly { readonly id: string; readonly confidence: number }[];
  readonly severity: Severity;
  readonly quotation: {
    readonly version: string;
    readonly textDigest: string;
    readonly lead: RecordedQuote | null;
    readonly leads: readonly RecordedQuote[];
    readonly body: RecordedQuote;
  };
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly inForceSince: Instant;
  readonly inForceAfter: Instant | null;
  readonly wordings: number;
  readonly current: boolean;
  readonly address: string;
}

export interface RecordedChange {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly detectedAfter: Instant;
  readonly detectedBy: Instant;
  readonly provisions: readonly {
    readonly id: string;
    readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  }[];
  /** What it means by the present rubric; null where that has not read it. */
  readonly meaning: ChangeMeaningView | null;
}
