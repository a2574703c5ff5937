import { insertMany, type Database, type DatabaseTransaction } from '#store';
import type { ScreeningFacts } from '#text';

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
  readonly screening: ScreeningFacts;
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

/** What a reading shows, as digests: to tell whether two show the same without fetching either. */
export async function findDigests(
  db: Database,
  digest: string,
  extraction: string,
  release: string,
): Promise<{ text_digest: string; marks_digest: string } | undefined> {
  return db
    .selectFrom('readings')
    .select(['text_digest', 'marks_digest'])
    .where('body_digest', '=', digest)
    .where('extraction', '=', extraction)
    .where('release', '=', release)
    .executeTakeFirst();
}

/** Stores readings; one that is there already stays as it is. Returns those that are new, to be logged. */
export async function saveReadings(trx: DatabaseTransaction, rows: readonly ReadingRow[]): Promise<ReadingRow[]> {
  if (rows.length === 0) return [];
  const stored = await trx
    .selectFrom('readings')
    .select(['body_digest', 'extraction', 'release'])
    .where(
      'body_digest',
      'in',
      rows.map((row) => row.body_digest),
    )
    .execute();
  const known = new Set(stored.map((row) => `${row.body_digest} ${row.extraction} ${row.release}`));
  const fresh = rows.filter((row) => {
    const name = `${row.body_digest} ${row.extraction} ${row.release}`;
    // Two captures of one batch may hold the same body.
    const isNew = !known.has(name);
    known.add(name);
    return isNew;
  });
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
      'screening',
    ],
    fresh.map((row) => ({ ...row })),
  );
  return fresh;
}

/** What screening goes by, of the readings of these bodies that keep it; `shows` is equal where words and marks are. */
export async function findScreeningFacts(
  db: Database,
  digests: readonly string[],
  extraction: string,
  release: string,
): Promise<Map<string, { facts: ScreeningFacts; shows: string }>> {
  const found = new Map<string, { facts: ScreeningFacts; shows: string }>();
  for (let start = 0; start < digests.length; start += 200) {
    const rows = await db
      .selectFrom('readings')
      .select(['body_digest', 'text_digest', 'marks_digest', 'screening'])
      .where('body_digest', 'in', digests.slice(start, start + 200))
      .where('extraction', '=', extraction)
      .where('release', '=', release)
      .where('screening', 'is not', null)
      .execute();
    for (const row of rows)
      found.set(row.body_digest, {
        facts: row.screening as ScreeningFacts,
        shows: `${row.text_digest} ${row.marks_digest}`,
      });
  }
  return found;
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
