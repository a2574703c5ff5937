import type { Fact, FactKind } from '../facts/fact.ts';
import type { Manner, ModalityReading, Place } from '../modality/clause.ts';
import type { Reader } from './readers.ts';

/** What a line of the rubric may ask of a passage; each is read when it is first asked for. */
export interface Seen {
  /** The words in plain signs. */
  readonly plain: string;
  facts(kind: FactKind): readonly Fact[];
  manner(manner: Manner): Place | null;
  facilitation(): Place | null;
  modality(): ModalityReading;
}

/** A line of the rubric: where its test holds, it moves the level. */
export interface RubricLine {
  /** For life. */
  readonly id: string;
  /** The ids of types that it is for: an id, or a family with a star. */
  readonly types: readonly string[];
  /** Whose side it is about; all of them where it is left out. */
  readonly for?: readonly Reader[];
  readonly shift: -2 | -1 | 1 | 2;
  /** A sentence that is shown where it fired. */
  readonly reason: string;
  /** What it looks for, in words, for the page that prints the rubric. */
  readonly looks: string;
  /** The words by which it holds, true where it holds without any of their own, or null where it does not. */
  readonly test: (seen: Seen) => Place | true | null;
}
