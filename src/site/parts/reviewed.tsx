import type { DisputeView, ReviewedView } from '#desk';
import { Day } from './times.tsx';
import { capital } from './words.ts';

/** A person's decision, with its reason and day. */
export function Reviewed({ reviewed }: { reviewed: ReviewedView }) {
  return (
    <div class="notice reviewed">
      <p>
        <strong>Reviewed by a person</strong> on <Day at={reviewed.at} />
        {reviewed.twin && ', in near-identical words elsewhere'}:{' '}
        {reviewed.types.length === 0
          ? 'no rule'
          : reviewed.types.map((type, index) => (
              <>
                {index > 0 && ', '}
                {reviewed.rule ? <a href={type.address}>{type.title}</a> : `no rule (${type.title.toLowerCase()})`}
              </>
            ))}
        {reviewed.severity !== null && `; ${reviewed.severity} severity`}.
      </p>
      <p>Why: {capital(reviewed.reason)}</p>
    </div>
  );
}

export function Disputes({ disputes }: { disputes: readonly DisputeView[] }) {
  if (disputes.length === 0) return null;
  return (
    <div class="notice disputed">
      <p>
        <strong>Disputed.</strong> Nobody has decided on it since.
      </p>
      <ul>
        {disputes.map(({ reason, at }) => (
          <li>
            <Day at={at} />: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
