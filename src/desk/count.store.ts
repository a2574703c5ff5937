import { sql, type Database } from '#store';

export interface StandingCount {
  readonly platform_id: string;
  readonly document_id: string;
  readonly variant_id: string;
  readonly provisions: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
}

const sums = sql`count(*)::int as provisions, count(*) filter (where severity = 2)::int as high, count(*) filter (where severity = 1)::int as medium, count(*) filter (where severity = 0)::int as low`;

/** Provisions that stand, by variant; of one platform, or of all. */
export async function countStanding(db: Database, platform?: string): Promise<StandingCount[]> {
  const { rows } =
    await sql<StandingCount>`select platform_id, document_id, variant_id, ${sums} from standing where counted ${platform === undefined ? sql`` : sql`and platform_id = ${platform}`} group by platform_id, document_id, variant_id`.execute(
      db,
    );
  return rows;
}

export async function countRecords(db: Database): Promise<{ versions: number; changes: number }> {
  const { rows } = await sql<{
    versions: number;
    changes: number;
  }>`select (select count(*)::int from versions where status = 'accepted') as versions, (select count(*)::int from changes where withheld is null) as changes`.execute(
    db,
  );
  return rows[0] ?? { versions: 0, changes: 0 };
}

/** Published changes by month, the last twenty-four months that have a record. */
export async function countByMonth(db: Database): Promise<{ month: string; changes: number }[]> {
  const { rows } = await sql<{ month: string; changes: number }>`
    select to_char(detected_by at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as changes from changes
    where withheld is null and detected_by >= (select max(detected_by) - interval '24 months' from changes where withheld is null) group by 1 order by 1`.execute(
    db,
  );
  return rows;
}

export async function lastChanges(db: Database): Promise<{ platform_id: string; at: string }[]> {
  const { rows } = await sql<{
    platform_id: string;
    at: string;
  }>`select platform_id, max(detected_by) as at from changes where withheld is null group by platform_id`.execute(db);
  return rows;
}

/** How many versions and changes of wording each document of a platform has. */
export async function countVersions(
  db: Database,
  platform: string,
): Promise<{ document_id: string; versions: number; changes: number }[]> {
  const { rows } = await sql<{ document_id: string; versions: number; changes: number }>`
    select d.id as document_id, (select count(*)::int from versions v where v.document_id = d.id and v.status = 'accepted') as versions,
      (select count(*)::int from changes c where c.document_id = d.id and c.withheld is null) as changes
    from documents d where d.platform_id = ${platform}`.execute(db);
  return rows;
}
