import type { Modality } from './say-modality.ts';
import type { Instant } from '#kernel';
import type { Fact, FiredLine, ModalityReading, ProvisionType, Reader, Severity } from '#provisions';

/** What is known of one provision before a word is written about it. Prose is made of this and nothing else. */
export interface ProvisionFacts {
  readonly type: ProvisionType | null;
  readonly modality: Modality;
  readonly severity: Severity;
  readonly basis: 'explicit' | 'inferred';
  readonly platform: string;
  readonly document: string;
  /** Headings above it, outermost first, as published. */
  readonly section: readonly string[];
  /** Its own number as published. */
  readonly number: string | null;
  /** The words, exactly as published. */
  readonly quotation: { readonly leads: readonly string[]; readonly body: string };
  /** What was read in the words. */
  readonly read: ReadFacts;
  /** The record around it, for the questions; without it only the words are asked about. */
  readonly record?: RecordFacts;
}

export interface ReadFacts {
  readonly facts: readonly Fact[];
  readonly rule: ModalityReading;
  /** Lines of the rubric that moved its grade, for a consumer. */
  readonly lines: readonly FiredLine[];
  /** Lines that hold for some readers alone. */
  readonly sides: readonly { readonly reason: string; readonly readers: readonly Reader[] }[];
}

export interface RecordFacts {
  readonly current: boolean;
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly inForceSince: Instant;
  readonly inForceAfter: Instant | null;
  readonly wordings: number;
  readonly prevalence: { readonly platforms: number; readonly of: number; readonly kinds: string } | null;
}

export interface Draft {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly means: readonly { readonly audience: string; readonly text: string }[];
  readonly actions: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
}
