import type { Span } from '#kernel';

/**
 * A stretch of a version's text that may state a rule: the unit that is typed, matched between versions and quoted.
 * Spans count code points of the canonical text.
 */
export interface Placement {
  /** Digest-like key of the folded wording (leads, body, kind of heading): equal keys are one passage. */
  readonly key: string;
  readonly body: Span;
  /** The lead-ins that the body depends on, outermost first ("You may not:" before its items). */
  readonly leads: readonly Span[];
  /** Indexes of the heading blocks above it, outermost first. */
  readonly section: readonly number[];
  /** Its own number or letter as published (`4.2`, `(c)`), whether typed in the text or made by a list; null if none. Never wording. */
  readonly number: string | null;
  /** Index of the block that the body lies in. */
  readonly block: number;
}

/** A distinct stretch of text, stored and typed once however many versions hold it. */
export interface Passage {
  readonly key: string;
  readonly body: string;
  readonly leads: readonly string[];
  /** The folded text of the nearest heading, for the classifier; '' if none. */
  readonly heading: string;
}

export type Severity = 'low' | 'medium' | 'high';

/** One type given to a passage. `cues` are the ids of the rules that fired, shown on the page as the reason. */
export interface TypeFinding {
  readonly id: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly cues: readonly string[];
}

/** What one release of model and rubric says of a passage. */
export interface Assessment {
  /** Strongest first; empty when nothing was found. A `none.*` type says that the passage carries no rule, and stands alone. */
  readonly types: readonly TypeFinding[];
  readonly severity: Severity;
  /** `explicit` when the wording itself states the rule, `inferred` when lead, heading or context had to be added. */
  readonly basis: 'explicit' | 'inferred';
  readonly modality: 'prohibition' | 'duty' | 'permission' | 'right' | 'reservation' | 'statement';
}
