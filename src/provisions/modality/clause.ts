import type { Span } from '#kernel';

/** What a clause does: it binds, forbids, lets, frees, or gives a right. */
export type Force = 'must' | 'must-not' | 'may' | 'need-not' | 'entitled';

/** Whom a clause speaks of. `provider` is whoever wrote the terms, `user` whoever uses what they are about. */
export type Party = 'user' | 'provider' | 'both' | 'other';

/** Words of a passage: code points in the body, or in the lead of that index. */
export interface Place {
  readonly part: 'body' | number;
  readonly span: Span;
  readonly exact: string;
}

/** “We may share your data with advertisers”: who, with what force, does what, to whom. */
export interface Clause {
  readonly force: Force;
  readonly bearer: Party;
  /** The words that name the bearer; null where only the verb tells (“Do not …”). */
  readonly bearerPlace: Place | null;
  /** From the modal to the end of the main verb. */
  readonly place: Place;
  /** The main verb, in small letters; '' where the clause has none of its own. */
  readonly verb: string;
  /** Whom it is done to, if somebody is named behind the verb. */
  readonly toward: Party | null;
}

/** How something may be done. Closed list; the rubric of severity asks for these. */
export const manners = {
  'without-notice': 'without notice',
  'with-notice': 'with notice',
  discretion: 'at somebody’s discretion',
  'any-time': 'at any time',
  'any-reason': 'for any reason or none',
  immediate: 'at once',
  mutual: 'for both sides',
  reasonable: 'within reason',
  perpetual: 'without end',
  'by-law': 'as far as the law allows or requires',
} as const;

export type Manner = keyof typeof manners;

/** What the verbs of a passage say. All in the order of the text. */
export interface ModalityReading {
  readonly clauses: readonly Clause[];
  /** Words by which it reaches those who let, help or make others do it. */
  readonly facilitation: Place | null;
  readonly conditions: readonly Place[];
  readonly exceptions: readonly Place[];
  readonly manners: readonly { readonly manner: Manner; readonly place: Place }[];
}
