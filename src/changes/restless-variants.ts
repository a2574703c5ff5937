import { secondsOf, type Instant } from '#kernel';

/** One record's steps that touch what a document says. */
export interface RestlessChange {
  readonly at: Instant;
  readonly steps: readonly { readonly id: string; readonly before: number | null; readonly after: number | null }[];
}

const window = 60 * 24 * 3600;
/** Entries of a forum stay on its first page for weeks; rules of a document stand longer. */
const standing = 180 * 24 * 3600;
/** Nobody changes terms every third day for two months. */
const often = 20;

/**
 * Pages that change with nearly every record, all over: forums, news, offers with a policy beside them. While one is so restless, what
 * never stands for half a year is the page's; words that stood or will stand as long are the document's. What came later than half a
 * year before the last record has not stood yet, and counts as the page's until it has.
 *
 * @param until the last record of the variant
 * @returns whether a step is the page's
 */
export function restlessSteps(
  changes: readonly RestlessChange[],
  until: Instant,
): (step: RestlessChange['steps'][number], at: Instant) => boolean {
  const times = changes.filter(({ steps }) => steps.length > 0).map(({ at }) => secondsOf(at));
  const restless = times.map((time, index) => {
    let first = index;
    while (first > 0 && time - (times[first - 1] as number) <= window) first -= 1;
    let last = index;
    while (last + 1 < times.length && (times[last + 1] as number) - time <= window) last += 1;
    for (let start = first; start + often - 1 <= last; start += 1)
      if ((times[start + often - 1] as number) - (times[start] as number) <= window) return true;
    return false;
  });
  if (!restless.includes(true)) return () => false;
  const during = new Set(times.filter((_, index) => restless[index]));
  const came = new Map<string, number>();
  const went = new Map<string, number[]>();
  for (const { at, steps } of changes) {
    const time = secondsOf(at);
    for (const { id, before } of steps) if (before !== null) went.set(id, [...(went.get(id) ?? []), time]);
  }
  const long = new Set<string>();
  const end = secondsOf(until);
  for (const { at, steps } of changes) {
    const time = secondsOf(at);
    for (const { id, before, after } of steps) {
      // A wording that stood when the record began is old enough.
      if (before !== null && time - (came.get(id) ?? Number.NEGATIVE_INFINITY) >= standing) long.add(`${id} ${time}`);
      if (after === null) continue;
      came.set(id, time);
      const next = went.get(id)?.find((gone) => gone > time) ?? end;
      if (next - time >= standing) long.add(`${id} ${time}`);
    }
  }
  return ({ id }, at) => during.has(secondsOf(at)) && !long.has(`${id} ${secondsOf(at)}`);
}
