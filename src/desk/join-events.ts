import type { NotableCaptureRow } from './capture.store.ts';
import type { TimelineEntry } from './parts.ts';

/** Something that happened, before it is known how the time before it was watched. */
export type TimelineEvent = Omit<TimelineEntry, 'before'> & {
  /** It comes from a record that somebody else kept. */
  readonly imported: boolean;
};

/**
 * Events in order, each with how the time since the one before was watched: nothing is known of it beside an imported record; between live
 * captures there is a gap where one failed, or none was made for a day and a half. The one way in which timelines are drawn, whatever of.
 */
export function joinEvents(events: readonly TimelineEvent[], captures: readonly NotableCaptureRow[]): TimelineEntry[] {
  const all = events.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return all.map(({ imported, ...entry }, index): TimelineEntry => {
    const before = all[index - 1];
    if (before === undefined) return { ...entry, before: null };
    if (imported || before.imported) return { ...entry, before: 'not-recorded' };
    const unseen = captures.some(
      ({ captured_at: at, outcome, late }) =>
        (late && at > before.at && at <= entry.at) || (outcome === 'failed' && at > before.at && at < entry.at),
    );
    return { ...entry, before: unseen ? 'gap' : 'watched' };
  });
}
