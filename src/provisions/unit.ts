/** One provision as it stands in one version. */
export interface Unit {
  readonly key: string;
  /** The body, without its leads. */
  readonly text: string;
  /** The path of headings above it, as text; levels joined by ` › `. */
  readonly section: string;
  readonly number: string | null;
  /** Keys of the folded leads; with them, a lead that only stopped or began to be read as one is no change. */
  readonly leads?: readonly string[];
}
