/** What a step did to the passages of a document. */
interface Cut {
  readonly kind: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly place?: number;
}

/** No platform takes whole parts out of its terms, or puts them back, so soon after the last record: another way of reading does. */
const soon = 3 * 3600;
/** So many passages are a part of a page. */
const fewest = 8;

/**
 * Whether a record shows the page of the record right before it, cut another way: much went and nothing came, or much came and nothing
 * went, in few places, but at the edges of the cut. So are collections corrected: the whole page first and its document an hour later, or a document
 * that a faulty reading had halved and the next gives back.
 *
 * @param apart seconds between the two records
 */
export function isCutAnew(steps: readonly Cut[], apart: number): boolean {
  if (apart > soon) return false;
  const [gone, come] = [steps.filter(({ after }) => after === null), steps.filter(({ before }) => before === null)];
  const most = gone.length > come.length ? gone : come;
  const cut = most.length;
  const reworded = steps.filter(({ kind, before, after }) => kind !== 'moved' && before !== null && after !== null);
  return (
    cut >= fewest &&
    Math.min(gone.length, come.length) <= cut / 10 &&
    reworded.length <= cut / 6 &&
    new Set(most.map(({ place }) => place)).size <= cut / 3
  );
}
