import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

export interface ReadingRow {
  readonly body_digest: string;
  readonly extraction: string;
  readonly release: string;
  readonly text_digest: string;
  readonly marks_digest: string;
  readonly words_digest: string;
  readonly title: string | null;
  readonly stated_updated: string | null;
  readonly stated_effective: string | null;
  readonly losses: readonly string[];
  readonly outline: string;
}

/** The bodies among `digests` that this release has read. */
export async function readBodies(
  db: Database,
  digests: readonly string[],
  extraction: string,
  release: string,
): Promise<Set<string>> {
  if (digests.length === 0) return new Set();
  const rows = await db
    .selectFrom('readings')
    .select('body_digest')
    .where('body_digest', 'in', digests)
    .where('extraction', '=', extraction)
    .where('release', '=', release)
    .execute();
  return new Set(rows.map((row) => row.body_digest));
}

export async function saveReadings(trx: Database | DatabaseTransaction, rows: readonly ReadingRow[]): Promise<void> {
  await insertMany(
    trx,
    'readings',
    [
      'body_digest',
      'extraction',
      'release',
      'text_digest',
      'marks_digest',
      'words_digest',
      'title',
      'stated_updated',
      'stated_effective',
      'losses',
      'outline',
    ],
    rows.map((row) => ({ ...row })),
    sql`(body_digest, extraction, release) do nothing`,
  );
}

export interface FoundReading {
  readonly id: number;
  readonly text_digest: string;
  readonly marks_digest: string;
  readonly words_digest: string;
  readonly title: string | null;
  readonly outline: string;
}

/** The readings of these bodies, by body. */
export async function findReadings(
  db: Database,
  digests: readonly string[],
  extraction: string,
  release: string,
): Promise<Map<string, FoundReading>> {
  const rows = await db
    .selectFrom('readings')
    .select(['id', 'body_digest', 'text_digest', 'marks_digest', 'words_digest', 'title', 'outline'])
    .where('body_digest', 'in', digests)
    .where('extraction', '=', extraction)
    .where('release', '=', release)
    .execute();
  return new Map(rows.map(({ body_digest, ...row }) => [body_digest, { ...row, id: Number(row.id) }]));
}
