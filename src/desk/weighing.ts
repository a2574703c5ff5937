/** Words of the quotation: code points of the version's canonical text. */
export interface WordsAt {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** How a provision's severity came about. */
export interface Weighing {
  /** Release of the rubric. */
  readonly rubric: string;
  /** From whose side. */
  readonly reader: { readonly id: string; readonly title: string };
  /** Where the type starts: 0 and 1 low, 2 medium, 3 high. */
  readonly prior: number;
  /** Lines of the rubric that fired. `words` is null where a line speaks of the type alone. */
  readonly lines: readonly {
    readonly id: string;
    readonly reason: string;
    readonly shift: number;
    readonly words: WordsAt | null;
  }[];
  /** The same provision from every side. */
  readonly readers: readonly {
    readonly id: string;
    readonly title: string;
    readonly severity: 'low' | 'medium' | 'high';
    readonly address: string;
  }[];
  /** What an earlier release of the rubric said, where it said something else: scored anew, the words being the same. */
  readonly before: { readonly rubric: string; readonly severity: 'low' | 'medium' | 'high' } | null;
}

/** One thing that the words state, normalised; `kind`, `role` and `value` as in the room of provisions. */
export interface FactView {
  readonly kind: string;
  readonly title: string;
  readonly role: string | null;
  readonly value: string;
  /** The same in words: “30 days, time of notice”. */
  readonly said: string;
  readonly words: WordsAt;
}

/** What the verbs say. */
export interface RuleView {
  readonly clauses: readonly {
    readonly force: 'must' | 'must-not' | 'may' | 'need-not' | 'entitled';
    readonly bearer: 'user' | 'provider' | 'both' | 'other';
    readonly toward: 'user' | 'provider' | 'both' | 'other' | null;
    /** “The user must not: use”. */
    readonly said: string;
    readonly words: WordsAt;
  }[];
  readonly facilitation: WordsAt | null;
  readonly conditions: readonly WordsAt[];
  readonly exceptions: readonly WordsAt[];
  readonly manners: readonly { readonly manner: string; readonly said: string; readonly words: WordsAt }[];
}

/** What a provision's page says of its words. */
export interface ReadWords {
  /** By which lines of the rubric it is graded, and from whose side. */
  readonly weighing: Weighing;
  /** What its words state, normalised. */
  readonly facts: readonly FactView[];
  /** What its verbs say: who must, may, must not do what. */
  readonly rule: RuleView;
}
