import { capitalised } from '#drafting';
import { dayOf } from '#kernel';
import type { ChangeRef, TimelineEntry, VersionRef } from './parts.ts';

/** Every record of a document in order. Nothing is known of the watching between two imported records. */
export function drawTimeline(versions: readonly VersionRef[], changes: ReadonlyMap<string, ChangeRef>): TimelineEntry[] {
  return versions.map((version, index): TimelineEntry => {
    const imported = version.provenance.origin === 'collection' || versions[index - 1]?.provenance.origin === 'collection';
    const change = changes.get(version.id);
    const [kind, said] = describe(version, change, index === 0);
    return { at: version.capturedAt, kind, said, address: change?.address ?? version.address, before: index === 0 ? null : imported ? 'not-recorded' : 'watched' };
  });
}

function describe(version: VersionRef, change: ChangeRef | undefined, first: boolean): [TimelineEntry['kind'], string] {
  if (version.status !== 'accepted') return ['quarantined', version.status === 'retracted' ? 'Retracted: found not to be the document.' : 'Held back: not shown to be the document.'];
  if (first) return ['first', `First record, ${dayOf(version.capturedAt)}.`];
  if (version.kind === 'technical') return ['technical', 'Technical record: read anew, not a change of terms.'];
  if (!version.wordingChanged) return ['same-words', 'The words are the same; only dates, links, markup or white space differ.'];
  return ['change', change === undefined ? 'The words differ; not published as a change.' : capitalised(change.sentence)];
}
