import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

/** Where a payload lies: a gzip member of a WARC file. */
export interface Place {
  readonly digest: string;
  readonly file: string;
  readonly position: number;
  readonly length: number;
  /** Bytes of the payload, unpacked. */
  readonly size: number;
}

export async function findPlace(db: Database, digest: string): Promise<Place | undefined> {
  return db.selectFrom('records').selectAll().where('digest', '=', digest).executeTakeFirst();
}

export async function knownDigests(db: Database, digests: readonly string[]): Promise<Set<string>> {
  if (digests.length === 0) return new Set();
  const rows = await db.selectFrom('records').select('digest').where('digest', 'in', digests).execute();
  return new Set(rows.map((row) => row.digest));
}

export async function rememberPlaces(trx: Database | DatabaseTransaction, places: readonly Place[]): Promise<void> {
  await insertMany(
    trx,
    'records',
    ['digest', 'file', 'position', 'length', 'size'],
    [...places],
    sql`(digest) do nothing`,
  );
}

/** How much of each WARC file is indexed, in bytes. */
export async function indexedEnds(db: Database): Promise<Map<string, number>> {
  const { rows } = await sql<{ file: string; end: number }>`
    select file, max(ending) as end from (
      select file, max(position + length) as ending from records group by file union all
      select file, max(position + length) from capture_records group by file) ends group by file`.execute(db);
  return new Map(rows.map((row) => [row.file, Number(row.end)]));
}
