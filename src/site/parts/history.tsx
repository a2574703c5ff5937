import type { WordingView } from '#desk';
import type { Instant } from '#kernel';
import { QuotedWords } from './quotation.tsx';
import { Runs } from './redline.tsx';
import { Day } from './times.tsx';

/** The wordings of a provision, newest first; each against the one before. `lastSeen` is when the present one was captured last. */
export function History({ wordings, lastSeen }: { wordings: readonly WordingView[]; lastSeen: Instant }) {
  const newestFirst = wordings.toSorted((a, b) => (a.from.capturedAt < b.from.capturedAt ? 1 : -1));
  return (
    <ol class="wordings" reversed>
      {newestFirst.map((wording) => (
        <li class="wording">
          <p class="wording-when">
            <a href={wording.from.address}>
              <Day at={wording.from.capturedAt} />
            </a>{' '}
            to {wording.current ? 'now' : <Day at={wording.to.capturedAt} />}
            {wording.current && ', '}
            {wording.current && (
              <span class="aside">
                last seen <Day at={lastSeen} />
              </span>
            )}
          </p>
          <Words wording={wording} />
          {wording.change !== null && (
            <p class="aside">
              <a href={wording.change.address}>{wording.change.sentence}</a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Words({ wording }: { wording: WordingView }) {
  if (wording.runs !== null) {
    return (
      <p class="redlined" dir="auto">
        <Runs runs={wording.runs} />
      </p>
    );
  }
  if (wording.quotation === null)
    return <p class="aside">This wording could not be re-found in the archived text, so it is not shown.</p>;
  return <QuotedWords quotation={wording.quotation} />;
}
