/** The families, in the order in which a document's provisions are listed. */
export const families = {
  agreement: 'The agreement',
  change: 'Changes to terms and service',
  account: 'Accounts',
  use: 'Acceptable use',
  content: 'User content',
  ip: 'Intellectual property',
  payment: 'Money',
  liability: 'Liability',
  dispute: 'Disputes',
  privacy: 'Privacy and data',
  ai: 'Artificial intelligence',
  developer: 'Developers',
  business: 'Business customers',
  none: 'No rule',
} as const;

export type Family = keyof typeof families;

/**
 * Kinds of document in which a type can stand. A document's kind follows from its terms type; the mapping is in
 * `kinds.ts`. The denominator of "N of M platforms" counts platforms with a readable current document of such a kind.
 */
export type DocumentKind =
  | 'terms'
  | 'privacy'
  | 'conduct'
  | 'commerce'
  | 'developer'
  | 'data-processing'
  | 'brand'
  | 'other';

/** Who a provision touches unless its wording says otherwise. */
export type Audience =
  | 'all users'
  | 'consumers'
  | 'businesses'
  | 'developers'
  | 'creators'
  | 'sellers'
  | 'advertisers'
  | 'minors'
  | 'paying users'
  | 'visitors'
  | 'researchers';

/**
 * A rule that speaks for (weight > 0) or against (weight < 0) a type. It is tried only on passages that hold one of the
 * words in `any` (lower case; `unsolicit*` stands for every word that begins so), which is what makes typing fast: a cue
 * without a rare word is a slow cue. Patterns run on text with straight quotes, single spaces and lower case.
 */
export interface Cue {
  /** Unique inside its type, for life; shown to readers as the reason. */
  readonly id: string;
  readonly any: readonly string[];
  readonly pattern: RegExp;
  /** About 3 makes the type likely alone (0.95); 1.5 needs company; −3 rules it out. */
  readonly weight: number;
  /** Where the pattern must match; default `whole` = leads, then body. `heading` is the nearest heading. */
  readonly where?: 'whole' | 'body' | 'lead' | 'heading';
}

export interface ProvisionType {
  /** `family.name`, for life. */
  readonly id: `${Family}.${string}`;
  /** Ids that it had before it was renamed: they keep answering, and are never given to another. */
  readonly formerly?: readonly `${Family}.${string}`[];
  /** A noun phrase of two to six words that can head a page: “Unsolicited messages (spam)”. */
  readonly title: string;
  /** One sentence: what a provision of this type states. */
  readonly definition: string;
  /** What counts, where the line is drawn. */
  readonly is: string;
  /** The near misses and which type they are instead. */
  readonly isNot: string;
  readonly standsIn: readonly DocumentKind[];
  /** 0 right or information for the user, 1 neutral duty, 2 unfavourable, 3 potentially unfair or decisive. */
  readonly prior: 0 | 1 | 2 | 3;
  /** Raises or lowers the prior; patterns as in cues. */
  readonly severity: readonly {
    readonly id: string;
    readonly pattern: RegExp;
    readonly shift: -2 | -1 | 1 | 2;
    readonly reason: string;
  }[];
  readonly affects: readonly Audience[];
  /** Kinds of the law table (`regulations`) that bear on this type. */
  readonly law: readonly string[];
  readonly cues: readonly Cue[];
  /** Plain prose, our own words; `{platform}` and `{document}` are filled in. Say what such a clause does, never that it is unlawful. */
  readonly prose: {
    /** One or two sentences, beginning “This provision …” or the like: what it is. */
    readonly what: string;
    /** Why it matters, two or three sentences. */
    readonly why: string;
    /** What it means for those who are affected; only the groups for which it differs from the first. */
    readonly means: {
      readonly consumers: string;
      readonly businesses?: string;
      readonly developers?: string;
      readonly creators?: string;
    };
    /** What one can do, as imperatives. */
    readonly actions: readonly string[];
  };
  /** Written by us, never taken from a real document: five passages that are of the type and five near misses that are not. */
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

/** Declares one type; the file that calls it is all that a new type needs besides its line in `types/index.ts`. */
export function provisionType(type: ProvisionType): ProvisionType {
  return type;
}
