/**
 * Where in a document something changed, named by what stands before it and stayed: the nearest passage before that both
 * versions hold, 0 at the beginning.
 *
 * @param before, after the passages of two versions in order, by number
 */
export function placesOf(
  before: readonly number[],
  after: readonly number[],
): (step: { readonly before: number | null; readonly after: number | null }) => number {
  const was = new Set(before);
  const is = new Set(after);
  const anchorsBefore = anchors(before, is);
  const anchorsAfter = anchors(after, was);
  return (step) =>
    (step.after === null ? undefined : anchorsAfter.get(step.after)) ??
    (step.before === null ? undefined : anchorsBefore.get(step.before)) ??
    0;
}

function anchors(passages: readonly number[], stayed: ReadonlySet<number>): Map<number, number> {
  const found = new Map<number, number>();
  let last = 0;
  for (const passage of passages) {
    if (!found.has(passage)) found.set(passage, last);
    if (stayed.has(passage)) last = passage;
  }
  return found;
}

/**
 * Whether a step only repeats or no longer repeats what the document says elsewhere: a page that holds its text twice, for two sizes
 * of screen, says it once.
 *
 * @param before, after the bodies of both versions' passages
 */
export function repeats(
  step: { readonly before: string | null; readonly after: string | null },
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): boolean {
  if (step.before === null) return step.after !== null && before.has(step.after);
  return step.after === null && after.has(step.before);
}
