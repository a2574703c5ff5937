import type { CitedFact } from '#changes';
import type { Instant } from '#kernel';
import type { ProvisionChangeView, ProvisionRef, Quote } from './parts.ts';

/** Words that a sentence rests on, re-found in the archived text when the page was made. */
export interface CitedWordsView {
  readonly kind: 'words';
  readonly side: 'before' | 'after';
  readonly provision: string | null;
  readonly version: string;
  readonly textDigest: string;
  readonly quote: Quote;
  /** The version's page, at the words. */
  readonly address: string;
}

/** Something counted or decided by a published rule that a sentence rests on. */
export interface CitedFactView {
  readonly kind: 'fact';
  readonly name: CitedFact['name'];
  readonly of: string | null;
  readonly value: string | number;
  /** “provisions added: 3”. */
  readonly said: string;
}

export interface SaidSentence {
  readonly text: string;
  readonly rests: readonly (CitedWordsView | CitedFactView)[];
}

export interface SummaryItemView {
  readonly kind: ProvisionChangeView['kind'];
  readonly provision: ProvisionRef;
  readonly sentence: SaidSentence;
}

/** Prose that a language model made of the summary; each sentence rests on what its sources among the sentences by rules rest on. */
export interface DraftedProse {
  readonly model: string;
  readonly at: Instant;
  readonly sentences: readonly SaidSentence[];
  /** How many of its sentences were not borne out. */
  readonly dropped: number;
}

/** A change in a few sentences, written by rules. */
export interface SummaryView {
  readonly sentence: SaidSentence;
  readonly affected: SaidSentence | null;
  readonly added: readonly SummaryItemView[];
  readonly removed: readonly SummaryItemView[];
  readonly reworded: readonly SummaryItemView[];
  /** How many more there are than are listed. */
  readonly unlisted: readonly SaidSentence[];
  readonly follows: readonly SaidSentence[];
  /** What one can do, and by when. */
  readonly todo: readonly SaidSentence[];
  /** Null where no model is set, or nothing that it wrote stands. */
  readonly drafted: DraftedProse | null;
}
