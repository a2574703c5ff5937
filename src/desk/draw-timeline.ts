import { capitalised } from '#kernel';
import { dayOf, type Instant } from '#kernel';
import type { NotableCaptureRow } from './capture.store.ts';
import { joinEvents } from './join-events.ts';
import type { ChangeRef, TimelineEntry, VersionRef } from './parts.ts';

/** Every record of a document in order, and every capture that was set aside. */
export function drawTimeline(
  versions: readonly VersionRef[],
  changes: ReadonlyMap<string, ChangeRef>,
  captures: readonly NotableCaptureRow[],
  seenAt: Instant,
): TimelineEntry[] {
  const entries = versions.map((version, index) => {
    const change = changes.get(version.id);
    const [kind, said] = describe(version, change, index === 0);
    return {
      at: version.capturedAt,
      kind,
      said,
      address: change?.address ?? version.address,
      imported: version.provenance.origin !== 'capture' && version.provenance.origin !== 'demonstration',
    };
  });
  const aside = captures
    .filter(({ outcome }) => outcome === 'quarantined')
    .map((capture) => ({
      at: capture.captured_at,
      kind: 'quarantined' as const,
      said: 'Set aside at screening; not published.',
      address: null,
      imported: false,
    }));
  const last = versions.at(-1);
  const end =
    last !== undefined && seenAt > last.capturedAt
      ? [
          {
            at: seenAt,
            kind: 'last' as const,
            said: `Captured last on ${dayOf(seenAt)}: unchanged.`,
            address: null,
            imported: false,
          },
        ]
      : [];
  return joinEvents([...entries, ...aside, ...end], captures);
}

/** “Set aside on 3 May 2026: the short page says that access was denied; not published.” */
export function saySetAside({ captured_at: at, reasons }: NotableCaptureRow): string {
  const said = reasons.map((reason) =>
    reason.said.replace(/\.$/, '').replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase()),
  );
  return `Set aside on ${dayOf(at)}: ${said.length === 0 ? 'it did not look like the document' : said.join('; ')}; not published.`;
}

function describe(version: VersionRef, change: ChangeRef | undefined, first: boolean): [TimelineEntry['kind'], string] {
  if (version.status !== 'accepted')
    return [
      'quarantined',
      version.status === 'retracted'
        ? 'Retracted: found not to be the document.'
        : 'Held back: not shown to be the document.',
    ];
  if (first) return ['first', `First record, ${dayOf(version.capturedAt)}.`];
  if (!version.wordingChanged)
    return [
      version.kind === 'technical' ? 'technical' : 'same-words',
      'Same words: only dates, links, markup or spacing differ.',
    ];
  if (version.kind === 'technical')
    return ['technical', 'A technical record: it reads otherwise, and is no change of terms.'];
  if (change === undefined) return ['technical', 'The words differ, and come back: not published as a change.'];
  return ['change', capitalised(change.sentence)];
}
