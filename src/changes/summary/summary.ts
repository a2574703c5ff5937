import type { Span } from '#kernel';
import type { ChangeMeaningKind } from '../meaning/meaning.ts';
import type { Direction } from '../shifts/shift.ts';

/** Words of the archived text of one side, by their span in code points. */
export interface CitedWords {
  readonly kind: 'words';
  readonly side: 'before' | 'after';
  /** The provision that they stand in; null for words about the document itself, such as its dates. */
  readonly provision: string | null;
  readonly span: Span;
  readonly exact: string;
}

/** What a sentence may rest on beside quoted words. Each can be counted or looked up again without the summary. */
export const factNames = {
  added: 'provisions added',
  removed: 'provisions removed',
  reworded: 'provisions reworded',
  moved: 'provisions moved',
  others: 'passages without a rule that changed',
  unlisted: 'more of this kind than are listed',
  direction: 'for users, by the rubric',
  affected: 'provisions that affect',
  shift: 'direction of the shift, by its rule',
  shifts: 'more shifts in this provision than are named',
  places: 'more places that differ in this provision than are quoted',
  type: 'type of the provision',
  kind: 'kind of change, by the rubric',
  touched: 'passages that use the term',
  advice: 'general advice on provisions of the type',
  captured: 'first captured on',
  notice: 'outcome of holding the dates against the promise',
} as const;

export interface CitedFact {
  readonly kind: 'fact';
  readonly name: keyof typeof factNames;
  /** What it is a fact of: a provision's id, a group, a type's id, a defined term; null for the whole change. */
  readonly of: string | null;
  readonly value: string | number;
}

export type Rests = CitedWords | CitedFact;

/** Prose with what it rests on. Numbers, parties and quoted words of `text` occur in `rests`; `flawsOf` tells. */
export interface SummarySentence {
  readonly text: string;
  readonly rests: readonly Rests[];
}

export interface SummaryItem {
  readonly provision: string;
  readonly sentence: SummarySentence;
}

/** A change in a few sentences, each with what it rests on. */
export interface ChangeSummary {
  readonly sentence: SummarySentence;
  readonly affected: SummarySentence | null;
  readonly added: readonly SummaryItem[];
  readonly removed: readonly SummaryItem[];
  readonly reworded: readonly SummaryItem[];
  /** How many more of each there are than are listed, as sentences. */
  readonly unlisted: readonly SummarySentence[];
  readonly follows: readonly SummarySentence[];
  readonly todo: readonly SummarySentence[];
}

/** A stretch of the archived text of a side. */
export interface Stretch {
  readonly span: Span;
  readonly exact: string;
}

export interface PartWords {
  /** Outermost first. */
  readonly leads: readonly Stretch[];
  readonly body: Stretch;
}

/** One provision's part in a change, as its versions state it. */
export interface ProvisionPart {
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'reworded' | 'moved' | 'split' | 'merged';
  /** False for a passage that carries no rule. */
  readonly rule: boolean;
  readonly before: PartWords | null;
  readonly after: PartWords | null;
  readonly type: { readonly id: string; readonly title: string; readonly actions: readonly string[] } | null;
  /** Null where no release of the rubric has read it. */
  readonly meaning: {
    readonly direction: Direction;
    /** 0 low, 1 medium, 2 high. */
    readonly severity: number;
    readonly kind: ChangeMeaningKind;
    readonly shifts: readonly {
      readonly rule: string;
      readonly direction: Direction;
      readonly before: Stretch | null;
      readonly after: Stretch | null;
    }[];
  } | null;
}

/** Everything that a summary is written from. */
export interface SummaryFacts {
  readonly counts: {
    readonly added: number;
    readonly removed: number;
    readonly reworded: number;
    readonly moved: number;
    readonly others: number;
  };
  /** For an ordinary user; null where no release of the rubric has read the change. */
  readonly direction: Direction | null;
  /** Who is affected, first the most general, with the number of provisions. */
  readonly affected: readonly { readonly name: string; readonly provisions: number }[];
  readonly parts: readonly ProvisionPart[];
  /** Days of effect that the text after the change states, as `2026-07-01`, with `said` for readers; `anew` where the text before did not state it. */
  readonly effective: readonly {
    readonly on: string;
    readonly said: string;
    readonly anew: boolean;
    readonly words: CitedWords;
  }[];
  readonly notice: readonly { readonly outcome: 'kept' | 'broken'; readonly words: CitedWords }[];
  /** Terms whose definition changed, with the number of passages of the later text that use them. */
  readonly touched: readonly { readonly term: string; readonly provision: string; readonly passages: number }[];
  /** The first capture with the new text, as an instant. */
  readonly detectedBy: string;
}

export function fact(name: CitedFact['name'], value: string | number, of: string | null = null): CitedFact {
  return { kind: 'fact', name, of, value };
}
