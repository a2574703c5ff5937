/** One state of a document as somebody saw it. */
export interface SeenState {
  readonly body: string;
  readonly text: string;
  /** The release of the reader that made the text: texts of two releases are not compared. */
  readonly reader: string;
  readonly at: string;
}

/** All that an installation saw of a document, in the order of time. */
export interface SeenDocument {
  /** `<platform>/<document>` */
  readonly document: string;
  readonly seen: readonly SeenState[];
}

/** What two installations saw of one document. */
export interface Compared {
  readonly document: string;
  readonly verdict: 'corroborated' | 'different' | 'only here' | 'only there';
  /** States that both saw. */
  readonly shared: number;
}

/**
 * Compares what is seen here and there, document by document. A document is corroborated where the last state of either
 * side was seen by the other too: by its bytes, or by its words as one release of the reader found them. Else it is
 * different: another variant, another time, or a fault on one side; which of them, digests cannot tell.
 */
export function compareDigests(here: readonly SeenDocument[], there: readonly SeenDocument[]): Compared[] {
  const theirs = new Map(there.map((document) => [document.document, document.seen]));
  const ours = new Map(here.map((document) => [document.document, document.seen]));
  const documents = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  return documents.map((document) => {
    const [mine = [], other = []] = [ours.get(document), theirs.get(document)];
    if (other.length === 0) return { document, verdict: 'only here', shared: 0 };
    if (mine.length === 0) return { document, verdict: 'only there', shared: 0 };
    const [known, foreign] = [namesOf(mine), namesOf(other)];
    const shared = mine.filter((state) => isAmong(state, foreign)).length;
    const last = isAmong(mine.at(-1), foreign) || isAmong(other.at(-1), known);
    return { document, verdict: last ? 'corroborated' : 'different', shared };
  });
}

function namesOf(states: readonly SeenState[]): Set<string> {
  return new Set(states.flatMap((state) => [state.body, `${state.reader} ${state.text}`]));
}

function isAmong(state: SeenState | undefined, names: ReadonlySet<string>): boolean {
  return state !== undefined && (names.has(state.body) || names.has(`${state.reader} ${state.text}`));
}
