import { sql, type ChangedProvision, type Database } from '#store';
import { meaningOfRow, type ChangeMeaningRow } from './meaning.store.ts';

export interface ChangeRow {
  readonly id: string;
  readonly platform_id: string;
  readonly document_id: string;
  readonly variant_id: string;
  readonly from_version: string;
  readonly to_version: string;
  readonly detected_after: string;
  readonly detected_by: string;
  readonly severity: number;
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly others: number;
  readonly meaning: ChangeMeaningRow | null;
}

const columns = sql`c.id, c.platform_id, c.document_id, c.variant_id, c.from_version, c.to_version, c.detected_after, c.detected_by, c.severity, c.added, c.removed, c.reworded, c.moved, c.others, ${meaningOfRow} as meaning`;

/** Published changes, newest first. */
export async function latestChanges(
  db: Database,
  ask: {
    platform?: string | undefined;
    document?: string | undefined;
    variant?: string | undefined;
    skip?: number;
    take: number;
  },
): Promise<ChangeRow[]> {
  const { rows } =
    await sql<ChangeRow>`select ${columns} from changes c where c.withheld is null ${narrowed(ask)} order by c.detected_by desc, c.id offset ${ask.skip ?? 0} limit ${ask.take}`.execute(
      db,
    );
  return rows;
}

export async function countChanges(
  db: Database,
  ask: { platform?: string | undefined; document?: string | undefined },
): Promise<number> {
  const { rows } = await sql<{
    total: number;
  }>`select count(*)::int as total from changes c where c.withheld is null ${narrowed(ask)}`.execute(db);
  return rows[0]?.total ?? 0;
}

function narrowed(ask: { platform?: string | undefined; document?: string | undefined; variant?: string | undefined }) {
  const platform = ask.platform === undefined ? sql`` : sql`and c.platform_id = ${ask.platform}`;
  const document = ask.document === undefined ? sql`` : sql`and c.document_id = ${ask.document}`;
  const variant = ask.variant === undefined ? sql`` : sql`and c.variant_id = ${ask.variant}`;
  return sql`${platform} ${document} ${variant}`;
}

/** The published changes of a variant that matter to one of its pages: the last, and those that made the given versions; with counts. */
export async function changesOf(
  db: Database,
  document: string,
  variant: string,
): Promise<{ changes: ChangeRow[]; withoutChange: number }> {
  const { rows } = await sql<ChangeRow & { without_change: number }>`
    select ${columns}, n.without_change from (
      select count(*)::int as without_change from versions where variant_id = ${variant} and status = 'accepted' and not wording_changed and kind <> 'first') n
    left join changes c on c.document_id = ${document} and c.variant_id = ${variant} and c.withheld is null order by c.detected_by desc, c.id`.execute(
    db,
  );
  return { changes: rows.filter((row) => row.id !== null), withoutChange: rows[0]?.without_change ?? 0 };
}

export type WholeChangeRow = ChangeRow & {
  readonly withheld: string | null;
  readonly provisions: readonly ChangedProvision[];
};

export async function findChange(db: Database, id: string): Promise<WholeChangeRow | undefined> {
  const { rows } =
    await sql<WholeChangeRow>`select ${columns}, c.withheld, c.provisions from changes c where c.id = ${id}`.execute(
      db,
    );
  return rows[0];
}

export async function changesWithProvisions(
  db: Database,
  document: string,
  variant?: string,
): Promise<WholeChangeRow[]> {
  const { rows } = await sql<WholeChangeRow>`select ${columns}, c.withheld, c.provisions from changes c
    where c.document_id = ${document} and c.withheld is null ${variant === undefined ? sql`` : sql`and c.variant_id = ${variant}`} order by c.detected_by, c.id`.execute(
    db,
  );
  return rows;
}

export async function changesById(db: Database, ids: readonly string[]): Promise<ChangeRow[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<ChangeRow>`select ${columns} from changes c where c.id = any(${[...new Set(ids)]}::text[])`.execute(db);
  return rows;
}

/** The latest published changes that brought or reworded a provision of a type that stands today, newest first. */
export async function changesOfType(db: Database, type: string, take: number): Promise<ChangeRow[]> {
  const { rows } = await sql<ChangeRow>`
    select ${columns} from changes c where c.withheld is null and c.id in (
      select h.id from standing s join wordings w on w.provision_id = s.provision_id and w.variant_id = s.variant_id
      join versions v on v.variant_id = w.variant_id and v.ordinal = w.from_ordinal join changes h on h.to_version = v.id
      where s.main_type = ${type} and s.counted and h.withheld is null and not w.technical order by h.detected_by desc limit ${take * 10})
    order by c.detected_by desc, c.id limit ${take}`.execute(db);
  return rows;
}
