import { shortTitle, type ChangeRef } from '#desk';
import { SeverityBadge } from './badge.tsx';
import { meaningInBrief } from './say-direction.ts';
import { Day } from './times.tsx';

export function variantSaid(change: ChangeRef): string {
  return change.variant === null ? '' : ` (${change.variant})`;
}

/** Changes of wording, newest first: whose document, about what, in how many places, found when. */
export function ChangeList({
  changes,
  named = 'all',
}: {
  changes: readonly ChangeRef[];
  /** What the page has not named yet. */
  named?: 'all' | 'document' | 'nothing';
}) {
  return (
    <ol class="changes">
      {changes.map((change) => (
        <li>
          <p class="change-when">
            <Day at={change.detectedBy} />
          </p>
          <div class="change-what">
            {named !== 'nothing' && (
              <p class="change-where">
                {named === 'all' && (
                  <>
                    <a href={change.platform.address}>{change.platform.name}</a>,{' '}
                  </>
                )}
                <a href={change.document.address}>{shortTitle(change.platform, change.document)}</a>
                {variantSaid(change)}
              </p>
            )}
            <p class="change-sentence">
              <a href={change.address}>{change.headline ?? change.sentence}</a>{' '}
              <SeverityBadge severity={change.meaning?.severity ?? change.severity} short />
            </p>
            <p class="change-meaning">
              {change.headline !== null && `${change.sentence} `}
              {change.meaning !== null && meaningInBrief(change.meaning)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
