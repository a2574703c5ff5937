import { dayOf, type Instant } from '#kernel';
import type { NotableCaptureRow } from './capture.store.ts';
import { joinEvents, type TimelineEvent } from './join-events.ts';
import type { WordingView } from './pages.ts';
import type { TimelineEntry } from './parts.ts';

/** A provision through time: where it is first recorded, each rewording, when it went and came back, and whether it still stands. */
export function timelineOfProvision(
  history: readonly WordingView[],
  captures: readonly NotableCaptureRow[],
  seenAt: Instant,
  imported: boolean,
): TimelineEntry[] {
  const events = history.flatMap((wording, index): TimelineEvent[] => {
    const { from, change } = wording;
    const previous = history[index - 1];
    const address = change?.address ?? from.address;
    if (previous === undefined)
      return [
        {
          at: from.capturedAt,
          kind: change === null ? 'first' : 'change',
          said: change === null ? 'First recorded.' : 'Came in.',
          address,
          imported,
        },
      ];
    const away = from.ordinal > previous.to.ordinal + 1;
    const turned: TimelineEvent = {
      at: from.capturedAt,
      kind: 'change',
      said: away ? 'Came back.' : 'Reworded.',
      address,
      imported,
    };
    return away ? [gone(previous, imported), turned] : [turned];
  });
  const last = history.at(-1);
  if (last === undefined) return [];
  const end: TimelineEvent[] = last.current
    ? seenAt > last.from.capturedAt
      ? [
          {
            at: seenAt,
            kind: 'last',
            said: `Still in it when last captured, on ${dayOf(seenAt)}.`,
            address: null,
            imported: false,
          },
        ]
      : []
    : [gone(last, imported)];
  return joinEvents([...events, ...end], captures);
}

function gone({ to }: WordingView, imported: boolean): TimelineEvent {
  return {
    at: to.capturedAt,
    kind: 'removed',
    said: `Last recorded on ${dayOf(to.capturedAt)}; the record after it has it no more.`,
    address: to.address,
    imported,
  };
}
