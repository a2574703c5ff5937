import type { Span } from '#kernel';

/** What kinds of fact there are, with the words that head them. */
export const factKinds = {
  period: 'Time limit',
  amount: 'Sum or share',
  age: 'Age',
  arbitration: 'Arbitration',
  'governing-law': 'Governing law',
  courts: 'Courts',
  contact: 'Contact',
  date: 'Stated date',
  consent: 'Consent',
  data: 'Kind of data',
  recipient: 'Recipient',
  purpose: 'Purpose',
  'named-law': 'Named law',
  region: 'Region',
} as const;

export type FactKind = keyof typeof factKinds;

/**
 * One thing that a passage states, normalised.
 *
 * | kind | role | value |
 * |---|---|---|
 * | period | notice, retention, opt-out, claim, refund, other | ISO 8601 duration; `P5BD` are five business days |
 * | amount | cap, sum, share | `USD 100`, `20%`; a cap by what was paid is `fees P12M`, or `fees` where no time is said |
 * | age | null | years |
 * | arbitration | body, seat | short name of the body; place |
 * | governing-law, courts | null | place, or `residence` for that of the user |
 * | contact | email, phone, post | address in lower case; number as written; postal code |
 * | date | effective, updated | `2026-07-01` or `2026-07` |
 * | consent | null | opt-in, opt-out, express, deemed, consent |
 * | data, recipient, purpose | null | a name of the closed list of each |
 * | named-law | null | its usual short name, else its name |
 * | region | null | place |
 *
 * A place is an ISO 3166 code (`FR`, `US-CA`), `EU`, `EEA`, or a name where none is known.
 */
export interface Fact {
  readonly kind: FactKind;
  readonly role: string | null;
  readonly value: string;
  /** Where its words stand: code points in the body, or in the lead of that index. */
  readonly part: 'body' | number;
  readonly span: Span;
  readonly exact: string;
}

/** `[start, end)` in UTF-16 units of the text that is read. */
export type Range = readonly [start: number, end: number];

/** A passage made ready for reading. */
export interface Read {
  /** Leads, outermost first, and body, a line feed between them. */
  readonly text: string;
  /** The same in plain signs, unit for unit in the same place. */
  readonly plain: string;
}

export interface FoundFact {
  readonly role?: string;
  readonly value: string;
  readonly range: Range;
}

/** Finds the facts of one kind. The file that declares it is all that a new kind needs besides its lines in `index.ts` and `factKinds`. */
export interface FactReader {
  readonly kind: FactKind;
  /** What a passage without a fact of the kind seldom has: tried first, since most passages have none. */
  readonly hint: RegExp;
  readonly find: (read: Read, earlier: (kind: FactKind) => readonly FoundFact[]) => readonly FoundFact[];
}
