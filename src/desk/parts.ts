import type { Direction } from '#changes';
import type { Instant, Span } from '#kernel';
import type { ConsequenceKind, DocumentKind, Reach, Severity } from '#provisions';

/** What several pages show. Every value here is ready to be shown: no face computes a date, a count or a quotation. */

export interface PlatformRef {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
}

export interface DocumentRef {
  readonly slug: string;
  readonly type: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly address: string;
}

export interface TypeRef {
  readonly id: string;
  readonly title: string;
  readonly family: string;
  readonly address: string;
}

/** Where a record comes from. `said` is the sentence to print; it names collection and commit, or the capture. */
export interface Provenance {
  readonly origin: 'collection' | 'capture' | 'demonstration' | 'web-archive' | 'warc-file' | 'dated-file';
  readonly said: string;
  readonly collection: string | null;
  readonly commit: string | null;
  readonly originalUrl: string | null;
  /** The database licence to name, "ODC-By 1.0, © Open Terms Archive contributors", where there is one. */
  readonly licence: string | null;
}

/** A stretch of an archived text with the W3C quote selector around it. */
export interface Quote {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** A quotation that was re-found in the text rebuilt from the archive when this page was made. */
export interface Quotation {
  readonly version: string;
  readonly textDigest: string;
  readonly leads: readonly Quote[];
  readonly lead: Quote | null;
  readonly body: Quote;
  /** The version's own address with the passage as fragment. */
  readonly address: string;
  readonly capturedAt: Instant;
}

export interface VersionRef {
  readonly id: string;
  readonly ordinal: number;
  readonly variant: string;
  readonly capturedAt: Instant;
  readonly kind: 'first' | 'change' | 'technical';
  readonly recordedKind: 'first' | 'change' | 'technical' | null;
  readonly status: 'accepted' | 'quarantined' | 'retracted';
  readonly textDigest: string;
  readonly wordingChanged: boolean;
  readonly provenance: Provenance;
  readonly address: string;
}

export interface ProvisionRef {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly severity: Severity;
  readonly type: TypeRef | null;
  readonly number: string | null;
  readonly section: readonly string[];
  readonly current: boolean;
}

/** A provision with its words, as listed on document, type and search pages. */
export interface QuotedProvision extends ProvisionRef {
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  readonly quotation: Quotation;
}

/** A provision that says what follows from breaking another. */
export interface ConsequenceView extends QuotedProvision {
  readonly kinds: readonly ConsequenceKind[];
  readonly kindsSaid: string;
  /** The sentence that says it: a stretch of the quotation's body. */
  readonly clause: Quote;
  /** Why it reaches the provision, and that in words. */
  readonly reach: Reach;
  readonly reachSaid: string;
}

export interface ProvisionChangeView {
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  readonly provision: ProvisionRef;
  /** Words before and after as runs; a side that does not exist has no runs of it. */
  readonly runs: readonly Run[];
  /** What it means by the rubric of changes; null for a change that no release has read. */
  readonly meaning: ProvisionMeaningView | null;
}

/** One difference that bears meaning, by a rule that the methodology page prints, with the exact words on both sides. */
export interface ShiftView {
  readonly rule: string;
  readonly title: string;
  readonly family: string;
  /** What the rule looks for, in words. */
  readonly meaning: string;
  readonly direction: Direction;
  readonly directionForBusiness: Direction;
  /** Null where a side has no words for it. */
  readonly before: Quote | null;
  readonly after: Quote | null;
}

export interface KindRef {
  readonly id: string;
  readonly title: string;
}

export interface ProvisionMeaningView {
  /** For an ordinary user. */
  readonly direction: Direction;
  /** For a business that is the platform’s customer. */
  readonly directionForBusiness: Direction;
  /** Of what shifted, not of the provision. */
  readonly severity: Severity;
  readonly kind: KindRef;
  readonly affected: readonly string[];
  readonly shifts: readonly ShiftView[];
}

export interface ChangeMeaningView {
  /** The release of the rubric. */
  readonly release: string;
  readonly direction: Direction;
  readonly directionForBusiness: Direction;
  readonly severity: Severity;
  /** Weightiest first. */
  readonly kinds: readonly KindRef[];
  readonly affected: readonly string[];
}

export interface Run {
  readonly op: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface ChangeRef {
  readonly id: string;
  readonly address: string;
  readonly platform: PlatformRef;
  readonly document: DocumentRef;
  /** The variant's name, or null where the document has only one. */
  readonly variant: string | null;
  readonly detectedAfter: Instant;
  readonly detectedBy: Instant;
  /** What it is about, the weightiest first: “Arbitration – Governing law – and ten more provisions”; null where no provision changed, or where it was not asked for. */
  readonly headline: string | null;
  /** One sentence made of counted facts: "Two provisions reworded, one added." */
  readonly sentence: string;
  readonly severity: Severity;
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly reworded: number;
    readonly moved: number;
  };
  /** What it means by the present rubric; null where that has not read it. */
  readonly meaning: ChangeMeaningView | null;
}

/** One entry of a timeline, oldest first; `gap` says that nothing is known of the watching in between. */
export interface TimelineEntry {
  readonly at: Instant;
  readonly kind: 'first' | 'change' | 'technical' | 'same-words' | 'quarantined' | 'removed' | 'last';
  readonly said: string;
  readonly address: string | null;
  /** How the time since the entry before was watched. */
  readonly before: 'watched' | 'not-recorded' | 'gap' | null;
}

export interface BearingArticle {
  readonly address: string;
  readonly cite: string;
  readonly heading: string;
  readonly requirement: string;
  readonly jurisdiction: string;
  readonly status: string;
  readonly verification: string;
  readonly officialUrl: string;
}

/** "N of M platforms", one denominator for a type on a date. */
export interface Prevalence {
  readonly platforms: number;
  readonly of: number;
  /** The kinds of document that M counts, in words: "terms of service, conduct rules". */
  readonly kinds: string;
  readonly said: string;
}

export type { Instant, Span, Severity };
