import type { ChangePage, DocumentPage, NoticePromiseView, StatedDateView } from '#desk';
import { outcomeSaid, roleSaid } from './say-dates.ts';
import { Facts } from './section.tsx';
import { Interval } from './times.tsx';

/** Three dates: when it was seen, when it takes effect, when it was updated as the text says; and the notice that was promised. */
export function DatesOfChange({ page }: { page: ChangePage }) {
  const { dates, change } = page;
  if (dates === null) return null;
  const effective = dates.stated.some(({ role }) => role === 'effective');
  return (
    <section class="dates" aria-labelledby="dates-title">
      <h2 id="dates-title">Dates</h2>
      <Facts
        facts={[
          ['Detected', <Interval after={change.detectedAfter} by={change.detectedBy} />],
          effective ? null : ['Text states effective', 'not stated'],
          ...onceEach(dates.stated).map((one) => [roleSaid(one.role), <Stated date={one} />] as const),
        ]}
      />
      {dates.flags.length > 0 && (
        <ul class="date-flags" aria-label="Where the dates disagree">
          {dates.flags.map(({ said }) => (
            <li>{said}</li>
          ))}
        </ul>
      )}
      {dates.notice.map(({ promise, outcome, said }) => (
        <div class={`audit audit-${outcome}`}>
          <p>
            <strong>Promise of notice: {outcomeSaid[outcome].toLowerCase()}.</strong> {said}
          </p>
          <Promised promise={promise} />
        </div>
      ))}
    </section>
  );
}

/** A date that a text repeats is shown where it first stands. */
function onceEach(dates: readonly StatedDateView[]): StatedDateView[] {
  return dates.filter(
    (one, index) => dates.findIndex((other) => other.role === one.role && other.said === one.said) === index,
  );
}

function Stated({ date }: { date: StatedDateView }) {
  return (
    <a href={date.address} title={`“${date.quote.exact}”`}>
      {date.said}
    </a>
  );
}

function Promised({ promise }: { promise: NoticePromiseView }) {
  return (
    <p class="promised" dir="auto">
      <q>{promise.quote.exact}</q> <a href={promise.address}>in its text</a>
    </p>
  );
}

/** What a document promises of notice before it changes. */
export function NoticePromises({ page }: { page: DocumentPage }) {
  if (page.noticePromises.length === 0) return null;
  return (
    <details class="dates">
      <summary>
        It promises notice of changes: {[...new Set(page.noticePromises.map(({ days }) => `${days} days`))].join(', ')}
      </summary>
      {page.noticePromises.map((promise) => (
        <Promised promise={promise} />
      ))}
      <p class="aside">On the page of each change the promise of the text before it is held against the dates.</p>
    </details>
  );
}
