import type { Database } from '#store';

/** Why a version was retracted. */
export interface RetractionRow {
  readonly version_id: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
}

/** The retractions of these versions; most have none. */
export async function retractionsOf(db: Database, versions: readonly string[]): Promise<RetractionRow[]> {
  if (versions.length === 0) return [];
  return db
    .selectFrom('retractions')
    .select(['version_id', 'at', 'by', 'reason'])
    .where('version_id', 'in', versions)
    .orderBy('at')
    .execute();
}
