import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

export interface CaptureRow {
  readonly id: string;
  readonly variant_id: string;
  readonly source_id: string;
  readonly captured_at: string;
  readonly position: number;
  readonly logged_at: string;
  readonly outcome: 'accepted' | 'unchanged' | 'quarantined' | 'failed';
  readonly reasons: readonly { readonly code: string; readonly said: string }[];
  readonly media_type: string | null;
  readonly body_digest: string | null;
  readonly address: string | null;
  readonly status: number | null;
  readonly commit_id: string | null;
  readonly recorded_kind: 'first' | 'change' | 'technical' | null;
  readonly etag?: string | null;
  readonly last_modified?: string | null;
  /** The capture whose body this one found unchanged without receiving it. */
  readonly refers_to?: string | null;
  readonly render?: 'http' | 'browser' | null;
  readonly screenshot_digest?: string | null;
}

const columns = [
  'id',
  'variant_id',
  'source_id',
  'captured_at',
  'position',
  'logged_at',
  'outcome',
  'reasons',
  'media_type',
  'body_digest',
  'address',
  'status',
  'commit_id',
  'recorded_kind',
  'etag',
  'last_modified',
  'refers_to',
  'render',
  'screenshot_digest',
] as const;

/** Captures are write-once: one that is stored stays as it is. Returns the ids of those that are new. */
export async function saveCaptures(
  trx: Database | DatabaseTransaction,
  rows: readonly CaptureRow[],
): Promise<string[]> {
  const known = await knownCaptures(
    trx,
    rows.map((row) => row.id),
  );
  const fresh = rows.filter((row) => !known.has(row.id));
  await insertMany(
    trx,
    'captures',
    columns,
    fresh.map((row) => ({ ...row })),
    sql`(id) do nothing`,
  );
  return fresh.map((row) => row.id);
}

/** Which of these captures are stored. */
async function knownCaptures(db: Database | DatabaseTransaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db.selectFrom('captures').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map((row) => row.id));
}

/** The highest position among a collection's captures, 0 when there is none. */
export async function lastPosition(db: Database, collectionId: string): Promise<number> {
  const { rows } = await sql<{ last: number | null }>`
    select max(c.position) as last from sources s join captures c on c.variant_id = s.variant_id and c.source_id = s.id where s.collection_id = ${collectionId}`.execute(
    db,
  );
  return Number(rows[0]?.last ?? 0);
}

/** The last capture of a source that was taken for its document. */
export interface LastGood {
  readonly id: string;
  readonly captured_at: string;
  readonly body_digest: string;
  readonly media_type: string | null;
  readonly address: string | null;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly refers_to: string | null;
  readonly render: 'http' | 'browser' | null;
}

/** The latest capture of a source, if it is one that was taken for its document; undefined where the latest was set aside or there is none. Failures do not count. */
export async function lastGood(db: Database, sourceId: string): Promise<LastGood | undefined> {
  const { rows } = await sql<LastGood & { outcome: string }>`
    select id, captured_at, body_digest, media_type, address, etag, last_modified, refers_to, render, outcome from captures
    where source_id = ${sourceId} and outcome <> 'failed' order by captured_at desc, position desc limit 1`.execute(db);
  const [last] = rows;
  return last?.outcome === 'accepted' || last?.outcome === 'unchanged' ? last : undefined;
}

export interface AcceptedCapture {
  readonly id: string;
  readonly captured_at: string;
  readonly position: number;
  readonly body_digest: string;
  readonly recorded_kind: 'first' | 'change' | 'technical' | null;
  /** How the source says that the document is found in the page. */
  readonly extraction: unknown;
  /** The ordinal of its version, or null where it has none yet. */
  readonly ordinal: number | null;
  /** It was found bad after it became a version: that stays, and the document is followed past it. */
  readonly retracted: boolean;
}

/**
 * A variant's accepted captures in the order of its timeline: those that screening accepted, or took from another variant, and
 * those that it set aside and a person accepted. A capture was *unchanged* beside what was recorded then; where a capture accepted later comes to
 * stand right before it, it is a record again, since it shows what followed.
 */
export async function acceptedCaptures(db: Database, variantId: string): Promise<AcceptedCapture[]> {
  const { rows } = await sql<AcceptedCapture>`
    with own as (
      select id from captures where variant_id = ${variantId} union select capture_id from screenings where variant_id = ${variantId}
    ), held as (
      select c.*, c.outcome = 'quarantined' or d.verdict is not null as decided from own o join captures c on c.id = o.id
      left join screenings g on g.capture_id = c.id
      left join lateral (select verdict from decisions where subject_kind = 'capture' and subject = c.id order by position desc limit 1) d on true
      where coalesce(g.variant_id, c.variant_id) = ${variantId} and c.outcome <> 'failed'
        and (d.verdict in ('accept', 'assign') or d.verdict is null and coalesce(g.verdict, 'accepted') = 'accepted' and c.outcome in ('accepted', 'unchanged'))
    ), ordered as (
      select h.*, lag(h.decided) over (order by h.captured_at, h.position, h.id) as after_decided from held h
    )
    select c.id, c.captured_at, c.position, c.body_digest, c.recorded_kind, s.extraction, v.ordinal, t.id is not null as retracted
    from ordered c join sources s on s.id = c.source_id left join versions v on v.capture_id = c.id left join retractions t on t.capture_id = c.id
    where c.outcome <> 'unchanged' or c.after_decided order by c.captured_at, c.position, c.id`.execute(db);
  return rows.map((row) => ({ ...row, position: Number(row.position) }));
}
