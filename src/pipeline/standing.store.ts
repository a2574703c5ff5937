import { sql, type Database } from '#store';

/** Told again after much was written. */
export { refreshStatistics } from '#store';

export interface CurrentReading {
  readonly version: string;
  readonly ordinal: number;
  readonly reading: number;
  readonly text_digest: string;
  readonly words: string;
  readonly title: string | null;
  readonly outline: string;
}

/** The reading of a variant's latest version. */
export async function currentReading(db: Database, variantId: string): Promise<CurrentReading | undefined> {
  const { rows } = await sql<CurrentReading>`
    select v.id as version, v.ordinal, r.id as reading, r.text_digest, r.words_digest as words, r.title, r.outline
    from versions v join readings r on r.id = v.reading_id
    where v.variant_id = ${variantId} and v.status = 'accepted' order by v.ordinal desc limit 1`.execute(db);
  return rows[0] === undefined ? undefined : { ...rows[0], reading: Number(rows[0].reading) };
}

export async function documentFacts(db: Database, documentId: string): Promise<{ type: string; kind: string }> {
  return db.selectFrom('documents').select(['type', 'kind']).where('id', '=', documentId).executeTakeFirstOrThrow();
}

/** Whether what stands was written down from the variant's latest version; a variant without a version has nothing to stand. */
export async function isStanding(db: Database, variantId: string): Promise<boolean> {
  const { rows } = await sql<{ stands: boolean }>`
    select coalesce((select version_id from standing where variant_id = ${variantId} limit 1) = (
      select id from versions where variant_id = ${variantId} and status = 'accepted' order by ordinal desc limit 1), not exists (
      select 1 from versions where variant_id = ${variantId})) as stands`.execute(db);
  return rows[0]?.stands === true;
}
