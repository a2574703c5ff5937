import type { TimelineEntry } from '#desk';
import { Day } from './times.tsx';

const signs = { change: 'Change of wording', removed: 'Removed' } as const;

const between = {
  watched: null,
  'not-recorded': 'from here on, whether it was watched between two records is not recorded',
  gap: 'not captured in between',
} as const;

const height = 32;
/** Records listed at once; a longer history has its beginning folded. */
const most = 12;

/** The ordered list is the timeline; the drawing above it says the same at a glance. */
export function Timeline({ entries, what = 'records' }: { entries: readonly TimelineEntry[]; what?: string }) {
  const early = entries.length > most + 2 ? entries.slice(0, -most) : [];
  const late = entries.slice(early.length);
  return (
    <div class="timeline">
      {entries.length > 1 && <Drawing entries={entries} what={what} />}
      {early.length > 0 && (
        <details class="timeline-early">
          <summary>
            {early.length} earlier {what}
          </summary>
          <Events entries={early} />
        </details>
      )}
      <Events entries={late} start={early.length + 1} />
    </div>
  );
}

function Events({ entries, start = 1 }: { entries: readonly TimelineEntry[]; start?: number }) {
  return (
    <ol class="timeline-list" start={start}>
      {entries.map((entry, index) => {
        // What holds from one record to the next is said where it begins.
        const goesOn = entry.before === 'not-recorded' && entries[index - 1]?.before === 'not-recorded';
        const said = entry.before === null || goesOn ? null : between[entry.before];
        return (
          <li class={`event event-${entry.kind} before-${entry.before ?? 'none'}`}>
            {said !== null && <p class="event-between">{said}</p>}
            <p class="event-line">
              <span class="event-day">
                <Day at={entry.at} />
              </span>
              <span class="event-said">
                {(entry.kind === 'change' || entry.kind === 'removed') && (
                  <span class="event-kind">{signs[entry.kind]} </span>
                )}
                {entry.address === null ? entry.said : <a href={entry.address}>{entry.said}</a>}
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}

/** Equal space per event: what matters is what happened and whether anybody watched, not the length of the wait. */
function Drawing({ entries, what }: { entries: readonly TimelineEntry[]; what: string }) {
  const drawn = entries.slice(-24);
  const width = 640;
  const step = (width - 32) / (drawn.length - 1);
  const x = (index: number) => 16 + index * step;
  const from = drawn[0]?.at.slice(0, 10) ?? '';
  const to = drawn.at(-1)?.at.slice(0, 10) ?? '';
  const changes = drawn.filter(({ kind }) => kind === 'change').length;
  return (
    <figure class="timeline-figure">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby="timeline-name timeline-text">
        <title id="timeline-name">
          Timeline from {from} to {to}
        </title>
        <desc id="timeline-text">
          {drawn.length} {what}, {changes} of them changes of wording, at equal distances; the list below names each.
        </desc>
        {drawn.map((entry, index) =>
          index === 0 ? null : (
            <line class={`span span-${entry.before ?? 'watched'}`} x1={x(index - 1)} x2={x(index)} y1="16" y2="16" />
          ),
        )}
        {drawn.map((entry, index) => (
          <Point entry={entry} x={x(index)} />
        ))}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <figcaption class="legend">
        <span class="key key-change">change of wording</span> <span class="key key-same">record without a change</span>{' '}
        <span class="key key-watched">watched</span> <span class="key key-not-recorded">not recorded</span>{' '}
        <span class="key key-gap">not captured</span>
      </figcaption>
    </figure>
  );
}

function Point({ entry, x }: { entry: TimelineEntry; x: number }) {
  if (entry.kind === 'change' || entry.kind === 'removed') {
    return <path class={`point point-${entry.kind}`} d={`M${x} 7 L${x + 9} 16 L${x} 25 L${x - 9} 16 Z`} />;
  }
  if (entry.kind === 'quarantined')
    return <path class="point point-quarantined" d={`M${x - 6} 10 L${x + 6} 22 M${x + 6} 10 L${x - 6} 22`} />;
  return (
    <circle
      class={`point point-${entry.kind}`}
      cx={x}
      cy="16"
      r={entry.kind === 'first' || entry.kind === 'last' ? 7 : 5}
    />
  );
}
