import { setWithheld, stepsInTime, supersedeOthers, withhold, type ChangeRow, type Withheld } from '#changes';
import type { Database, DatabaseTransaction } from '#store';
import { wordsInTime, type VersionRow } from './versions.store.ts';

/**
 * Decides which changes of a variant are published, from its whole history: what is stored and what is about to be. Outside a
 * transaction, since it looks at much.
 */
export async function judgeChanges(
  db: Database,
  variantId: string,
  fresh: { readonly changes: readonly ChangeRow[]; readonly versions: readonly VersionRow[] },
  words: ReadonlyMap<number, string>,
): Promise<Map<string, Withheld>> {
  const own = new Set(fresh.versions.map((version) => version.id));
  const stored = (await wordsInTime(db, variantId)).filter(({ id }) => !own.has(id));
  const states = [
    ...stored.map((state) => ({ id: state.id, at: state.captured_at, words: state.words })),
    ...fresh.versions
      .filter(({ status }) => status === 'accepted')
      .map((version) => ({
        id: version.id,
        at: version.captured_at,
        words: words.get(version.reading_id) ?? '',
      })),
  ];
  // A version that came between two others leaves a change of both, which is superseded only when this is written.
  const before = new Map(states.map((state, index) => [state.id, states[index - 1]?.id]));
  const known = new Set(fresh.changes.map((change) => change.id));
  const changes = [
    ...(await stepsInTime(db, variantId)).filter(
      (change) => !known.has(change.id) && before.get(change.version) === change.from,
    ),
    ...fresh.changes.map((change) => ({
      id: change.id,
      version: change.to_version,
      at: change.detected_by,
      steps: change.provisions,
    })),
  ];
  return withhold(states, changes);
}

/** Publishes a variant's changes but those that are withheld; `standing` names those that still stand if it was followed anew. */
export async function publishChanges(
  trx: DatabaseTransaction,
  variantId: string,
  withheld: ReadonlyMap<string, Withheld>,
  standing: readonly string[] | null,
): Promise<void> {
  if (standing !== null) await supersedeOthers(trx, variantId, standing);
  await setWithheld(trx, variantId, withheld);
}
