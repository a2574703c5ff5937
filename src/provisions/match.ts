export type MatchKind =
  | 'unchanged'
  | 'moved'
  | 'reworded'
  | 'moved-reworded'
  | 'split'
  | 'merged'
  | 'added'
  | 'removed';

/** What became of units: indexes in the version before and in the version after, each in ascending order. */
export interface Match {
  readonly kind: MatchKind;
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** 1 for equal wording, 0 for added and removed. */
  readonly likeness: number;
  /** The two are known by their place between others, not by their words. */
  readonly inPlace?: true;
  /** The body is the same; only the lead-in that it depends on was reworded. */
  readonly leadOnly?: true;
  /** All its words stand in the same place in both versions; only the borders between provisions were drawn anew. */
  readonly alike?: true;
  /** Where words differ between provisions whose borders were drawn anew: told there, whatever was matched. Pairs of places, each once. */
  readonly places?: readonly (readonly [before: number, after: number])[];
  /** Of what was removed or added while most of its words stand on the other side: the unit there that has them. */
  readonly heldBy?: number;
}
