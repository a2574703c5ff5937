import { idOf, type Instant } from '#kernel';
import type { Database } from '#store';
import { alertsToCorrect, saveCorrections } from './corrections.store.ts';

/**
 * Follows every alert whose change is no longer published with a correction to the same watch, once: the change was made by
 * a capture that was retracted, or what came later (a return of the earlier words, above all) showed that it was none. Returns the ids of the new ones.
 */
export async function correctAlerts(options: { db: Database; now: () => Instant }): Promise<string[]> {
  const { db, now } = options;
  const wrong = await alertsToCorrect(db);
  if (wrong.length === 0) return [];
  const at = now();
  return saveCorrections(
    db,
    wrong.map(({ watch_id, change_id, withheld, reason }) => ({
      id: idOf('alert', watch_id, change_id, 'correction'),
      watch_id,
      change_id,
      at,
      said: correctionSentence(withheld, reason),
    })),
  );
}

const shown: Readonly<Record<string, string>> = {
  oscillation:
    'the earlier words came back, so that it is taken for another form of the page and not for a change of terms',
  'unstable-place':
    'the place on the page changes with nearly every record, so that it is taken for part of the page and not for a change of terms',
  'cut-anew':
    'whole parts of the page only went or only came within hours, so that it is taken for another way of cutting the page and not for a change of terms',
  residue: 'only headings, menus, dates or counters of the page differ, and no rule',
};

/** What a correction says. `reason` is that of the retraction; null where the change is withheld for another reason. */
export function correctionSentence(withheld: string, reason: string | null): string {
  return reason === null
    ? `The change of which you were told is taken back: ${shown[withheld] ?? 'it is no longer published'}.`
    : `The change of which you were told is withdrawn: the capture that showed it was retracted. The reason given: ${reason}`;
}
