import { changeHeadline, titleOf } from '#drafting';
import type { Materials } from './materials.ts';
import { subjectsOf } from './subject.store.ts';

/** What changes are about, by their ids; those of which no provision is known have none. */
export async function headChanges(
  desk: Materials,
  changes: readonly { readonly id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await subjectsOf(
    desk.db,
    changes.map(({ id }) => id),
  );
  const of = Map.groupBy(rows, (row) => row.change_id);
  return new Map(
    [...of].flatMap(([id, subjects]) => {
      const headline = changeHeadline(
        subjects.map((row) => ({
          title: titleOf(row, desk.typeOf(row.main_type)),
          kind: row.kind,
          meaning: row.meaning,
          graveness: row.graveness ?? 0,
          severity: row.severity ?? 0,
        })),
      );
      return headline === null ? [] : [[id, headline] as const];
    }),
  );
}
