import { secondsOf, type Instant } from '#kernel';

/** One recorded state in time order: `words` is equal when the words are. */
export interface StateInTime {
  readonly id: string;
  readonly at: Instant;
  readonly words: string;
}

/** A text that comes back within this time never really went away. */
const shortAbsence = 90 * 24 * 3600;
/** The words of a place where nothing stands. */
export const nothing = '';
/** Words that come and go within this time were never meant to stay; ones that stay longer are an announcement, say. */
const shortVisit = 14 * 24 * 3600;
/** One that comes and goes repeatedly may stay away longer. */
const longAbsence = 365 * 24 * 3600;

/**
 * Finds the changes that are not changes: a text that goes and comes back (A → B → A) is two pages taking turns, a faulty
 * fetch or another audience's variant, not two changes of terms.
 *
 * Runs of equal words are joined into a zone when the same words return after a short absence, or more than once within a year. Inside a
 * zone nothing is published, except that a zone which ends in other words than it began with is one change: the first time
 * that its last words appeared.
 *
 * @returns for each state that differs from the one before and is withheld: its id.
 */
export function oscillations(states: readonly StateInTime[]): Set<string> {
  const runs: { words: string; first: StateInTime; last: StateInTime }[] = [];
  for (const state of states) {
    const run = runs.at(-1);
    if (run?.words === state.words) run.last = state;
    else runs.push({ words: state.words, first: state, last: state });
  }
  const withheld = new Set<string>();
  for (const { from, to } of zonesOf(runs)) {
    const start = runs[from]?.words;
    const end = runs[to]?.words;
    const published = start === end ? -1 : runs.findIndex((run, index) => index > from && run.words === end);
    for (let index = from + 1; index <= to; index += 1) {
      const run = runs[index];
      if (run !== undefined && index !== published) withheld.add(run.first.id);
    }
  }
  return withheld;
}

/** Stretches of runs, first to last, in which words come back; overlapping ones are one. */
function zonesOf(
  runs: readonly { words: string; first: StateInTime; last: StateInTime }[],
): { from: number; to: number }[] {
  const places = new Map<string, number[]>();
  for (const [index, run] of runs.entries()) places.set(run.words, [...(places.get(run.words) ?? []), index]);
  const zones: { from: number; to: number }[] = [];
  for (const indexes of places.values()) {
    for (let place = 1; place < indexes.length; place += 1) {
      const from = indexes[place - 1] ?? 0;
      const to = indexes[place] ?? 0;
      const away = secondsOf(runs[to]?.first.at ?? '') - secondsOf(runs[from + 1]?.first.at ?? '');
      const short = runs[from]?.words === nothing ? shortVisit : shortAbsence;
      if (away <= short || (indexes.length > 2 && away <= longAbsence)) zones.push({ from, to });
    }
  }
  zones.sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: { from: number; to: number }[] = [];
  for (const zone of zones) {
    const last = joined.at(-1);
    // Zones that share a run are one: A B A B is an oscillation of both.
    if (last !== undefined && zone.from < last.to) last.to = Math.max(last.to, zone.to);
    else joined.push({ ...zone });
  }
  return joined;
}
