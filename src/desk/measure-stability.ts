import { standingSentence } from '#drafting';
import { counted, secondsOf, type Instant } from '#kernel';
import type { Catalogue } from './catalogue.ts';
import type { ChangeRow } from './change.store.ts';
import { changeRef } from './change-ref.ts';
import type { Followed } from './follow-tenures.ts';
import type { ProvisionPage } from './pages.ts';
import type { VersionRow } from './version.store.ts';
import { provenanceOf } from './version-ref.ts';

export interface Dates {
  readonly firstSeen: Instant;
  readonly lastSeen: Instant;
  readonly inForceSince: Instant;
  readonly inForceAfter: Instant | null;
}

/**
 * The four dates of a provision in one variant. `at` gives the capture time of an ordinal; what stands in the last version
 * was last seen when that text was captured last (`seenAt`), which may be long after its first capture.
 */
export function datesOf(followed: Followed, at: (ordinal: number) => Instant, seenAt: Instant): Dates {
  const latest = followed.stretches.at(-1);
  return {
    firstSeen: at(followed.from),
    lastSeen: followed.to === null ? seenAt : at(followed.to),
    inForceSince: at(latest?.from ?? followed.from),
    inForceAfter: latest?.before == null ? null : at(latest.before),
  };
}

export function monthsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((secondsOf(to) - secondsOf(from)) / (30.4375 * 86_400)));
}

const watched = {
  collection: 'Imported history: what was watched between its records is not recorded.',
  'web-archive': 'States that a web archive kept: what happened between them is not recorded.',
  'warc-file': 'States from a WARC file: what happened between them is not recorded.',
  'dated-file':
    'States from dated files: what happened between them is not recorded, and the dates are those of their names.',
  capture: 'Each capture shows its own moment; the time between two captures was not seen.',
  demonstration:
    'Captures of the built-in demonstration: each shows its own moment; the time between two captures was not seen.',
} as const;

export function measureStability(
  catalogue: Catalogue,
  followed: Followed,
  dates: Dates,
  record: { present: VersionRow; changes: readonly ChangeRow[]; withoutChange: number },
): ProvisionPage['stability'] {
  const { present, changes } = record;
  const [last] = changes;
  return {
    ...dates,
    wordings: followed.wordings,
    monthsWatched: monthsBetween(dates.firstSeen, dates.lastSeen),
    watchedSaid: watched[provenanceOf(catalogue, present).origin],
    said: `${standingSentence({ since: dates.inForceSince, after: dates.inForceAfter, stated: present.stated_effective ?? present.stated_updated, rewordings: followed.rewordings, current: followed.current, until: dates.lastSeen })}${saidBroken(followed)}`,
    documentChanges: changes.length,
    lastDocumentChange: last === undefined ? null : changeRef(catalogue, last),
    recordsWithoutChange: record.withoutChange,
  };
}

function saidBroken(followed: Followed): string {
  const technical =
    followed.stretches.at(-1)?.first.technical === true
      ? ' Only a technical record first shows it here: it may have stood before.'
      : '';
  const breaks = followed.stretches.filter(
    (stretch, index) => index > 0 && stretch.from !== (followed.stretches[index - 1]?.to ?? 0) + 1,
  ).length;
  return `${breaks === 0 ? '' : ` It was absent from the record ${breaks === 1 ? 'once' : counted(breaks, 'time')} in between.`}${technical}`;
}
