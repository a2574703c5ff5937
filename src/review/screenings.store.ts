import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';
import type { Reason } from '#text';

/** What screening found of a capture, where that is not what its own outcome says. */
export interface ScreeningRow {
  readonly capture_id: string;
  /** The timeline that it belongs to. */
  readonly variant_id: string;
  /** `unchanged`: let in, but it shows what the record before it shows. */
  readonly verdict: 'accepted' | 'unchanged' | 'held' | 'quarantined';
  readonly reasons: readonly Reason[];
}

export interface ScreenedCapture {
  readonly id: string;
  readonly captured_at: string;
  readonly body_digest: string;
  readonly extraction: unknown;
  readonly imported: boolean;
  /** It is a version already, or a person decided on it: screening leaves it as it is. */
  readonly settled: boolean;
  /** It was judged before, and not to wait. */
  readonly judged: boolean;
}

/** The captures of a variant's sources that may be versions, in the order of time, from its last version on. */
export async function screenedCaptures(db: Database, variantId: string): Promise<ScreenedCapture[]> {
  const { rows } = await sql<ScreenedCapture>`
    select c.id, c.captured_at, c.body_digest, s.extraction, c.commit_id is not null as imported, v.id is not null or d.id is not null as settled,
      v.id is not null or d.id is not null or c.outcome = 'unchanged' or (g.verdict is not null and g.verdict <> 'held') as judged
    from captures c join sources s on s.id = c.source_id left join screenings g on g.capture_id = c.id
    left join versions v on v.capture_id = c.id
    left join lateral (select id from decisions where subject_kind = 'capture' and subject = c.id limit 1) d on true
    where c.variant_id = ${variantId} and c.outcome in ('accepted', 'unchanged') and c.body_digest is not null and (d.id is null or v.id is not null)
      and c.captured_at >= coalesce((select max(captured_at) from versions where variant_id = ${variantId} and status = 'accepted'), '-infinity'::timestamptz)
    order by c.captured_at, c.position, c.id`.execute(db);
  return rows;
}

/** Replaces what is known of some captures: rows for those of `rows`, nothing for those of `plain`. */
export async function setScreenings(
  trx: DatabaseTransaction,
  rows: readonly ScreeningRow[],
  plain: readonly string[],
): Promise<void> {
  if (plain.length > 0) await trx.deleteFrom('screenings').where('capture_id', 'in', plain).execute();
  await insertMany(
    trx,
    'screenings',
    ['capture_id', 'variant_id', 'verdict', 'reasons'],
    rows.map((row) => ({ ...row })),
    sql`(capture_id) do update set variant_id = excluded.variant_id, verdict = excluded.verdict, reasons = excluded.reasons`,
  );
}

/** Lets a capture in, by a person's word: to the timeline that it was screened for, or to another. */
export async function letIn(trx: DatabaseTransaction, capture: string, variantId: string): Promise<void> {
  await trx
    .insertInto('screenings')
    .values({ capture_id: capture, variant_id: variantId, verdict: 'accepted', reasons: '[]' })
    .onConflict((conflict) => conflict.column('capture_id').doUpdateSet({ variant_id: variantId, verdict: 'accepted' }))
    .execute();
}

/** When the collection that feeds a variant last recorded anything; null where none does. */
export async function lastRecorded(db: Database, variantId: string): Promise<string | null> {
  const { rows } = await sql<{ at: string | null }>`
    select max(c.captured_at) as at from sources s join sources o on o.collection_id = s.collection_id
    join lateral (select captured_at from captures where variant_id = o.variant_id order by captured_at desc limit 1) c on true
    where s.variant_id = ${variantId} and s.collection_id is not null`.execute(db);
  return rows[0]?.at ?? null;
}
