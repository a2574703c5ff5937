import { idOf, type Instant } from '#kernel';
import type { Database } from '#store';
import { findImporters } from './find-importers.ts';
import { saveAlerts } from './alerts.store.ts';
import {
  heirsOf,
  mainTypes,
  publishedChanges,
  publishedSinceWatched,
  watchesSince,
  type WatchableChange,
  type Watch,
} from './watches.store.ts';

/** What is needed to say whom a change concerns. */
interface Known {
  /** The main type of a passage. */
  readonly types: ReadonlyMap<number, string>;
  /** For a watched provision that was taken in by another, that other. */
  readonly heirs: ReadonlyMap<string, string>;
  /** For a document that changed, the documents that incorporate it, with their titles. */
  readonly importers: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Changes looked at by one question. */
const changesAtOnce = 200;

/**
 * Writes an alert for every watch that a change concerns, once, and returns the ids of the new ones. Withheld changes,
 * records without a change of wording, and changes detected before a watch began or after it ended alert nobody.
 */
export async function matchWatches(options: {
  db: Database;
  changeIds: readonly string[];
  now: () => Instant;
}): Promise<string[]> {
  const { db, changeIds, now } = options;
  const written: string[] = [];
  for (let start = 0; start < changeIds.length; start += changesAtOnce) {
    const changes = await publishedChanges(db, changeIds.slice(start, start + changesAtOnce));
    const earliest = changes[0]?.detectedBy;
    if (earliest === undefined) continue;
    const watches = await watchesSince(db, earliest);
    const known = await knowledgeOf(db, changes, watches);
    const at = now();
    const alerts = changes.flatMap((change) =>
      watches
        .filter((watch) => concerns(change, watch, known))
        .map((watch) => ({
          id: idOf('alert', watch.id, change.id),
          watch_id: watch.id,
          change_id: change.id,
          at,
          said: importedBy(change, watch, known),
        })),
    );
    written.push(...(await saveAlerts(db, alerts)));
  }
  return written;
}

/**
 * Matches whatever was published since the first watch began: what a process wrote and died before it matched. Nobody is
 * alerted twice, since an alert is named for its watch and its change. To be called once at start.
 */
export async function matchMissed(options: { db: Database; now: () => Instant }): Promise<string[]> {
  return matchWatches({ ...options, changeIds: await publishedSinceWatched(options.db) });
}

async function knowledgeOf(
  db: Database,
  changes: readonly WatchableChange[],
  watches: readonly Watch[],
): Promise<Known> {
  const byType = watches.some(({ kind }) => kind === 'type');
  const passages = changes.flatMap(({ provisions }) => provisions.flatMap(({ before, after }) => [before, after]));
  const watched = watches.filter(({ kind }) => kind === 'provision').map(({ target }) => target);
  return {
    types: byType ? await mainTypes(db, [...new Set(passages.filter((passage) => passage !== null))]) : new Map(),
    heirs: await heirsOf(db, watched),
    importers: watches.some(({ kind }) => kind === 'document')
      ? await findImporters(db, [...new Set(changes.map(({ platformId }) => platformId))])
      : new Map(),
  };
}

/** What an alert says where the watched document itself did not change, but one that it incorporates; null where it did. */
function importedBy(change: WatchableChange, watch: Watch, { importers }: Known): string | null {
  if (watch.kind !== 'document' || change.documentId === watch.target) return null;
  const title = importers.get(change.documentId)?.get(watch.target);
  return title === undefined ? null : `${title} incorporates this document: what it says changed with it.`;
}

/** Whether a watch was kept when the change was detected, and is about it. */
export function concerns(change: WatchableChange, watch: Watch, { types, heirs, importers }: Known): boolean {
  if (change.detectedBy < watch.since) return false;
  if (watch.until !== null && change.detectedBy >= watch.until) return false;
  switch (watch.kind) {
    case 'platform':
      return change.platformId === watch.target;
    case 'document':
      return change.documentId === watch.target || importers.get(change.documentId)?.has(watch.target) === true;
    case 'provision': {
      const ids = [watch.target, heirs.get(watch.target)];
      return change.provisions.some(({ id }) => ids.includes(id));
    }
    case 'type':
      return change.provisions.some(({ before, after }) =>
        [before, after].some((passage) => passage !== null && types.get(passage) === watch.target),
      );
  }
}
