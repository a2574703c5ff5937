import { sql, type Database } from '#store';

/** A version with what its capture and its reading say of it. */
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
  readonly status: 'accepted' | 'quarantined' | 'retracted';
  readonly wording_changed: boolean;
  readonly source_id: string;
  readonly commit_id: string | null;
  readonly capture_address: string | null;
  readonly body_digest: string;
  readonly text_digest: string;
  readonly stated_updated: string | null;
  readonly stated_effective: string | null;
  readonly losses: readonly string[];
  /** Another version of the variant has the same time: its address cannot be the time alone. */
  readonly shares_time: boolean;
  /** Its place in the transparency log. */
  readonly log_position: number | null;
}

const columns = sql`
  v.id, v.document_id, v.variant_id, v.ordinal, v.capture_id, v.reading_id, v.captured_at, v.kind, v.recorded_kind, v.status, v.wording_changed,
  c.source_id, c.commit_id, c.address as capture_address, r.body_digest, r.text_digest, r.stated_updated, r.stated_effective, r.losses,
  exists (select 1 from versions o where o.document_id = v.document_id and o.captured_at = v.captured_at and o.variant_id = v.variant_id and o.id <> v.id) as shares_time,
  (select min(l.position) from log l where l.subject in (v.id, v.capture_id)) as log_position`;
const joined = sql`versions v join captures c on c.id = v.capture_id join readings r on r.id = v.reading_id`;

/** Every version of a document, or of one variant, in order. */
export async function versionsOf(db: Database, document: string, variant?: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`select ${columns} from ${joined}
    where v.document_id = ${document} ${variant === undefined ? sql`` : sql`and v.variant_id = ${variant}`} order by v.captured_at, v.variant_id, v.ordinal`.execute(
    db,
  );
  return rows;
}

/** Versions of a variant by their place in it. */
export async function versionsAt(db: Database, variant: string, ordinals: readonly number[]): Promise<VersionRow[]> {
  const { rows } =
    await sql<VersionRow>`select ${columns} from ${joined} where v.variant_id = ${variant} and v.ordinal = any(${[...new Set(ordinals)]}::int[]) order by v.ordinal`.execute(
      db,
    );
  return rows;
}

export async function versionsById(db: Database, ids: readonly string[]): Promise<VersionRow[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<VersionRow>`select ${columns} from ${joined} where v.id = any(${[...new Set(ids)]}::text[])`.execute(db);
  return rows;
}

/** The version current at a time, and every other recorded at exactly the same time; a retracted one at its own time alone. */
export async function versionsThen(db: Database, variant: string, at: string): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    with last as (select o.captured_at from versions o where o.variant_id = ${variant} and o.captured_at <= ${at}::timestamptz
      and (o.status = 'accepted' or o.status = 'retracted' and o.captured_at = ${at}::timestamptz) order by o.captured_at desc limit 1)
    select ${columns} from ${joined} where v.variant_id = ${variant} and v.captured_at = (select captured_at from last)
      and (v.status = 'accepted' or v.status = 'retracted' and v.captured_at = ${at}::timestamptz) order by v.ordinal`.execute(
    db,
  );
  return rows;
}

/** The versions of a variant before and after one, its first and its last. */
export async function versionsBeside(
  db: Database,
  variant: string,
  ordinal: number,
): Promise<{ previous: VersionRow | null; next: VersionRow | null; first: VersionRow; last: VersionRow } | null> {
  const { rows } = await sql<VersionRow>`
    with known as (select id, ordinal from versions where variant_id = ${variant} and status = 'accepted'),
    picked as (
      (select id from known where ordinal < ${ordinal} order by ordinal desc limit 1) union (select id from known where ordinal > ${ordinal} order by ordinal limit 1)
      union (select id from known order by ordinal limit 1) union (select id from known order by ordinal desc limit 1))
    select ${columns} from ${joined} where v.id in (select id from picked) order by v.ordinal`.execute(db);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    first,
    last,
    previous: rows.findLast((row) => row.ordinal < ordinal) ?? null,
    next: rows.find((row) => row.ordinal > ordinal) ?? null,
  };
}

export async function readOutlines(
  db: Database,
  readings: readonly number[],
): Promise<{ id: number; outline: string }[]> {
  if (readings.length === 0) return [];
  const { rows } = await sql<{
    id: number;
    outline: string;
  }>`select id, outline from readings where id = any(${[...new Set(readings)]}::bigint[])`.execute(db);
  return rows;
}
