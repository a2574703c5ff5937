import { secondsOf, type Instant } from '#kernel';

/** Something that became of a place in a document with one record. */
export interface Touch {
  /** What stands before the place and stayed: equal for touches of one place. */
  readonly place: number;
  readonly at: Instant;
  /** The passages that stood there before and afterwards. */
  readonly before: number | null;
  readonly after: number | null;
}

const window = 60 * 24 * 3600;
/** No platform rewords one place of its terms so often in sixty days. */
const often = 6;

/**
 * Places whose words change with nearly every record: rotating menus, prices, counters, lists of news. They are the page's, not the
 * document's. A place is unstable if six records within sixty days each put words there that had not stood there before.
 */
export function unstablePlaces(touches: readonly Touch[]): (place: number) => boolean {
  const steady = steadyPlaces(touches);
  const places = new Map<number, { seen: Set<number>; times: number[] }>();
  for (const { place: noted, at, after } of touches) {
    const place = steady(noted);
    if (after === null) continue;
    const known = places.get(place) ?? { seen: new Set<number>(), times: [] };
    places.set(place, known);
    if (known.seen.has(after)) continue;
    known.seen.add(after);
    const time = secondsOf(at);
    if (known.times.at(-1) !== time) known.times.push(time);
  }
  const unstable = new Set<number>();
  for (const [place, { times }] of places) {
    if (times.some((time, index) => (times[index + often - 1] ?? Infinity) - time <= window)) unstable.add(place);
  }
  return (place) => unstable.has(steady(place));
}

/**
 * What stands before a place may itself be one of the words that come and go. Such a place is named by what stood before those
 * words when they came.
 */
function steadyPlaces(touches: readonly Touch[]): (place: number) => number {
  const came = new Map<number, { place: number; at: number }>();
  const passing = new Map<number, number>();
  for (const { place, at, after, before } of touches) {
    const time = secondsOf(at);
    const since = before === null ? undefined : came.get(before);
    if (before !== null && since !== undefined && time - since.at <= window) passing.set(before, since.place);
    if (after !== null) came.set(after, { place, at: time });
  }
  return (place) => {
    let found = place;
    for (let step = 0; step < 50; step += 1) {
      const further = passing.get(found);
      if (further === undefined || further === found) return found;
      found = further;
    }
    return found;
  };
}
