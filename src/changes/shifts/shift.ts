import type { Span } from '#kernel';

/** What kinds of shift there are, with the words that head them. */
export const shiftFamilies = {
  obligation: 'Obligation',
  negation: 'Negation',
  number: 'Number',
  money: 'Money',
  time: 'Time limit',
  notice: 'Notice period',
  deadline: 'Deadline',
  party: 'Party',
  scope: 'Scope',
  consent: 'Consent',
  exception: 'Exception',
  purpose: 'Purpose',
  data: 'Kind of data',
  recipient: 'Recipient',
  law: 'Law or venue',
  clause: 'Clause',
  definition: 'Definition',
} as const;

export type ShiftFamily = keyof typeof shiftFamilies;

/** Leads and body of a provision as one version has them. */
export interface Wording {
  /** Outermost first. */
  readonly leads: readonly string[];
  readonly body: string;
}

/** Words of one side: code points `[start, end)` in the body, or in the lead of that index. Empty where the other side's words have no counterpart. */
export interface ShiftPlace {
  readonly part: 'body' | number;
  readonly span: Span;
}

export type Direction = 'better' | 'worse' | 'mixed' | 'neutral';

/** For whom a shift is better or worse: an ordinary user, and a business that is the platform's customer. */
export interface Effect {
  readonly user: Direction;
  readonly business: Direction;
}

/** One difference that bears meaning. */
export interface Shift {
  readonly rule: string;
  readonly before: ShiftPlace;
  readonly after: ShiftPlace;
  readonly effect: Effect;
  /** 1 slight, 2 considerable, 3 grave. */
  readonly weight: 1 | 2 | 3;
}

/** `[start, end)` in UTF-16 units of a side's text. */
export type Range = readonly [start: number, end: number];

/** One side of a comparison. */
export interface ComparedSide {
  /** Leads and body, a line feed between them. */
  readonly text: string;
  /** The same in lower case with straight quotes, hyphens and single blanks, unit for unit in the same place. */
  readonly plain: string;
  /** What the other side does not have, in order. */
  readonly changed: readonly Range[];
}

/** Words that gave way to others; either side may be empty. */
export interface Replaced {
  readonly before: Range;
  readonly after: Range;
}

export interface Compared {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly replaced: readonly Replaced[];
  /** Where the unit before that stands at `at` is after, if it stayed; null if it went. */
  readonly stayed: (at: number) => number | null;
  /** The same, the other way round. */
  readonly stayedFrom: (at: number) => number | null;
}

/** What a rule finds, in UTF-16 units of the two texts compared. */
export interface Found {
  readonly before: Range;
  readonly after: Range;
  readonly effect: Effect;
}

/** A rule that finds one kind of shift. The file that declares it is all that a new rule needs besides its line in `rules/index.ts`. */
export interface ShiftRule {
  /** `family.name`, for life. */
  readonly id: `${ShiftFamily}.${string}`;
  /** How the shift is named on pages: “May becomes will”. */
  readonly title: string;
  /** What happened, as a clause of a summary; `{before}` and `{after}` stand for the quoted words of the sides. It names no party and no number of its own. */
  readonly said: string;
  /** What the rule looks for and what it leaves out, in words; the methodology page prints it. */
  readonly meaning: string;
  /** How the direction follows, in words. */
  readonly direction: string;
  readonly weight: 1 | 2 | 3;
  readonly find: (pair: Compared) => readonly Found[];
}

export function shiftRule(rule: ShiftRule): ShiftRule {
  return rule;
}
