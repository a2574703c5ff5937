import { setImmediate } from 'node:timers/promises';
import { redline } from '#changes';
import type { Catalogue } from './catalogue.ts';
import type { ChangeRow } from './change.store.ts';
import { changeRef } from './change-ref.ts';
import type { Followed } from './follow-tenures.ts';
import type { Materials } from './materials.ts';
import type { WordingView } from './pages.ts';
import type { Quotation } from './parts.ts';
import { openVersions, placePassage } from './place-passage.ts';
import { versionRef } from './version-ref.ts';
import type { VersionRow } from './version.store.ts';

/** A provision's wordings in order, each quoted from the last version that has it, with what changed against the one before. */
export async function traceHistory(
  desk: Materials,
  catalogue: Catalogue,
  followed: Followed,
  known: {
    versionAt: (ordinal: number) => VersionRow | undefined;
    lastOrdinal: number;
    present: Quotation | null;
    changes: readonly ChangeRow[];
  },
): Promise<WordingView[]> {
  const ends = followed.stretches.map((stretch) => ({
    stretch,
    from: known.versionAt(stretch.from),
    to: known.versionAt(stretch.to ?? known.lastOrdinal),
  }));
  const needed = ends.flatMap(({ stretch, to }) =>
    to === undefined || (stretch.to === null && known.present !== null) ? [] : [to],
  );
  const opened = await openVersions(desk, needed);
  let previous: Quotation | null = null;
  const views: WordingView[] = [];
  for (const [index, { stretch, from, to }] of ends.entries()) {
    if (from === undefined || to === undefined) continue;
    const version = opened.get(to.id);
    const quotation =
      stretch.to === null && known.present !== null
        ? known.present
        : version === undefined
          ? null
          : (placePassage(catalogue, version, stretch.last.provision_id, stretch.last)?.quotation ?? null);
    const change = known.changes.find((row) => row.to_version === from.id);
    const runs =
      index === 0 || previous === null || quotation === null ? null : redline(wordsOf(previous), wordsOf(quotation));
    previous = quotation;
    views.push({
      quotation,
      from: versionRef(catalogue, from),
      to: versionRef(catalogue, to),
      current: stretch.to === null,
      runs,
      change: change === undefined ? null : changeRef(catalogue, change),
    });
    // Some provisions have dozens of long wordings; others are answered between two.
    if (runs !== null) await setImmediate();
  }
  return views;
}

/** Leads and body, one a line: what a reader compares. */
export function wordsOf(quotation: Quotation): string {
  return [...quotation.leads, quotation.body].map(({ exact }) => exact).join('\n');
}
