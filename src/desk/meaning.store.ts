import { rubricOfChanges } from '#changes';
import { sql, type Database, type StoredProvisionMeaning } from '#store';

/** What one release of the rubric said of a change. */
export interface ChangeMeaningRow {
  readonly release: string;
  readonly direction: 'better' | 'worse' | 'mixed' | 'neutral';
  readonly business_direction: 'better' | 'worse' | 'mixed' | 'neutral';
  readonly severity: number;
  readonly kinds: readonly string[];
  readonly affected: readonly string[];
}

/** As one value of a row of changes `c`; null where the present release has not read it. */
export const meaningOfRow = sql<ChangeMeaningRow | null>`(
  select jsonb_build_object('release', m.release, 'direction', m.direction, 'business_direction', m.business_direction, 'severity', m.severity, 'kinds', m.kinds, 'affected', m.affected)
  from change_meanings m where m.change_id = c.id and m.release = ${rubricOfChanges})`;

/** Everything that was ever said of a change, the present release first, then the latest; with what was said of its provisions. */
export async function readingsOfChange(
  db: Database,
  change: string,
): Promise<(ChangeMeaningRow & { readonly provisions: readonly StoredProvisionMeaning[] })[]> {
  const { rows } = await sql<ChangeMeaningRow & { readonly provisions: readonly StoredProvisionMeaning[] }>`
    select release, direction, business_direction, severity, kinds, affected, provisions from change_meanings
    where change_id = ${change} order by (release = ${rubricOfChanges}) desc, position desc`.execute(db);
  return rows;
}
