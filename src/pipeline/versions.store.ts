import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

/** Versions and what follows from them are made anew from captures if a crash takes them back. */
export { settleLater } from '#store';

export interface VersionRow {
  readonly id: string;
  readonly document_id: string;
  readonly variant_id: string;
  readonly ordinal: number;
  readonly capture_id: string;
  readonly reading_id: number;
  readonly captured_at: string;
  readonly kind: 'first' | 'change' | 'technical';
  readonly recorded_kind: 'first' | 'change' | 'technical' | null;
  readonly status: 'accepted' | 'retracted';
  readonly wording_changed: boolean;
}

export async function saveVersions(trx: DatabaseTransaction, rows: readonly VersionRow[]): Promise<void> {
  await insertMany(
    trx,
    'versions',
    [
      'id',
      'document_id',
      'variant_id',
      'ordinal',
      'capture_id',
      'reading_id',
      'captured_at',
      'kind',
      'recorded_kind',
      'status',
      'wording_changed',
    ],
    rows.map((row) => ({ ...row })),
    sql`(id) do update set ordinal = excluded.ordinal, reading_id = excluded.reading_id, kind = excluded.kind, wording_changed = excluded.wording_changed`,
  );
}

/** Frees a variant's ordinals, so that a record of an earlier time can take its place among them. */
export async function setOrdinalsAside(trx: DatabaseTransaction, variantId: string): Promise<void> {
  await sql`update versions set ordinal = -ordinal where variant_id = ${variantId} and ordinal > 0`.execute(trx);
}

export interface LastVersion {
  readonly id: string;
  readonly ordinal: number;
  readonly captured_at: string;
  readonly reading_id: number;
  readonly words_digest: string;
  readonly outline: string;
}

export async function lastVersion(db: Database, variantId: string): Promise<LastVersion | undefined> {
  const { rows } = await sql<LastVersion>`
    select v.id, v.ordinal, v.captured_at, v.reading_id, r.words_digest, r.outline from versions v join readings r on r.id = v.reading_id
    where v.variant_id = ${variantId} and v.status = 'accepted' order by v.ordinal desc limit 1`.execute(db);
  return rows[0] === undefined ? undefined : { ...rows[0], reading_id: Number(rows[0].reading_id) };
}

/** A variant's versions in order, with what tells equal words. */
export async function wordsInTime(
  db: Database | DatabaseTransaction,
  variantId: string,
): Promise<{ id: string; captured_at: string; words: string }[]> {
  const { rows } = await sql<{ id: string; captured_at: string; words: string }>`
    select v.id, v.captured_at, r.words_digest as words from versions v join readings r on r.id = v.reading_id
    where v.variant_id = ${variantId} and v.status = 'accepted' and v.ordinal > 0 order by v.ordinal`.execute(db);
  return rows;
}

/** What tells whether a new capture of a variant differs from its last version. */
export async function lastDigests(
  db: Database,
  variantId: string,
): Promise<{ text_digest: string; marks_digest: string } | undefined> {
  const { rows } = await sql<{ text_digest: string; marks_digest: string }>`
    select r.text_digest, r.marks_digest from versions v join readings r on r.id = v.reading_id
    where v.variant_id = ${variantId} and v.status = 'accepted' order by v.ordinal desc limit 1`.execute(db);
  return rows[0];
}

export interface UnsettledPlace {
  readonly platformId: string;
  readonly documentId: string;
  readonly variantId: string;
  readonly sourceId: string;
}

/** Where a page was captured and accepted, and no version was made of it yet: a process died in between. */
export async function unsettledPlaces(db: Database): Promise<UnsettledPlace[]> {
  const { rows } = await sql<UnsettledPlace>`
    select distinct on (c.variant_id) d.platform_id as "platformId", d.id as "documentId", c.variant_id as "variantId", c.source_id as "sourceId"
    from sources s join captures c on c.source_id = s.id join variants a on a.id = c.variant_id join documents d on d.id = a.document_id
    where s.kind = 'page' and c.outcome = 'accepted' and not exists (select 1 from versions v where v.capture_id = c.id)
    order by c.variant_id`.execute(db);
  return rows;
}
