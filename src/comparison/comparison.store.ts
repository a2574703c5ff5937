import { insertMany, sql, type Database } from '#store';
import type { Counterpart } from './nearest.ts';
import type { Members, ReadableDocument, TypeCount } from './prevalence.ts';

export interface MemberRow {
  readonly id: string;
  readonly platformId: string;
  readonly documentId: string;
  readonly passageId: number;
}

export interface PassageRow {
  readonly id: number;
  readonly body: string;
  readonly leads: readonly string[];
}

/** Current documents of which at least one counted passage was given a type: the others are “not assessed”, not “without”. */
export async function readableDocuments(db: Database): Promise<ReadableDocument[]> {
  const { rows } = await sql<ReadableDocument>`
    select d.id as "documentId", d.platform_id as "platformId", d.kind from documents d
    where exists (
      select 1 from variants v join standing s on s.variant_id = v.id
      where v.document_id = d.id and v.current and s.counted and s.main_type is not null)`.execute(db);
  return rows;
}

export async function countMembers(db: Database, type: string): Promise<Members[]> {
  const { rows } = await sql<Members>`
    select platform_id as "platformId", severity::int as severity, count(distinct provision_id)::int as provisions
    from standing where main_type = ${type} and counted group by platform_id, severity`.execute(db);
  return rows;
}

export async function saveTypeCounts(db: Database, counts: readonly TypeCount[]): Promise<void> {
  await insertMany(
    db,
    'type_counts',
    ['type', 'platforms', 'provisions', 'high', 'medium', 'low', 'of'],
    counts.map((count) => ({ ...count })),
    sql`(type) do update set platforms = excluded.platforms, provisions = excluded.provisions, high = excluded.high, medium = excluded.medium, low = excluded.low, "of" = excluded."of"`,
  );
}

export async function dropTypeCounts(db: Database, kept: readonly string[]): Promise<void> {
  await sql`delete from type_counts where not (type = any(${sql.val(kept)}::text[]))`.execute(db);
}

/** How many counted provisions of a type each platform has. */
export async function memberCounts(db: Database, type: string): Promise<{ platformId: string; members: number }[]> {
  const { rows } = await sql<{ platformId: string; members: number }>`
    select platform_id as "platformId", count(*)::int as members from standing
    where main_type = ${type} and counted group by platform_id order by platform_id`.execute(db);
  return rows;
}

/** The counted provisions of a type on some platforms. */
export async function membersOn(db: Database, type: string, platforms: readonly string[]): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`
    select distinct on (provision_id) provision_id as id, platform_id as "platformId", document_id as "documentId", passage_id as "passageId"
    from standing where main_type = ${type} and counted and platform_id = any(${sql.val([...platforms])}::text[])
    order by provision_id, variant_id`.execute(db);
  return rows.map((row) => ({ ...row, passageId: Number(row.passageId) }));
}

export async function readPassages(db: Database, ids: readonly number[]): Promise<PassageRow[]> {
  const { rows } = await sql<PassageRow>`
    select id, body, leads from passages where id = any(${sql.val(ids)}::bigint[])`.execute(db);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The passages that stand in the counted provisions of some documents. */
export async function passagesOf(db: Database, documents: readonly string[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select distinct s.passage_id as id from variants v join standing s on s.variant_id = v.id
    where v.document_id = any(${sql.val(documents)}::text[]) and s.counted and s.main_type is not null`.execute(db);
  return rows.map((row) => Number(row.id));
}

export async function documentIds(db: Database): Promise<string[]> {
  const rows = await db.selectFrom('documents').select('id').orderBy('id').execute();
  return rows.map((row) => row.id);
}

export async function saveCounterparts(
  db: Database,
  rows: readonly { readonly provision: string; readonly nearest: readonly Counterpart[] }[],
): Promise<void> {
  await insertMany(
    db,
    'counterparts',
    ['provision_id', 'nearest'],
    rows.map(({ provision, nearest }) => ({ provision_id: provision, nearest })),
    sql`(provision_id) do update set nearest = excluded.nearest where counterparts.nearest is distinct from excluded.nearest`,
  );
}

/** The provisions after a given one that have counterparts, in the order of their ids. */
export async function comparedAfter(db: Database, after: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('counterparts')
    .select('provision_id')
    .where('provision_id', '>', after)
    .orderBy('provision_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.provision_id);
}

/** Deletes what is held of provisions, among the given, that no longer stand or now stand as one of no compared type. */
export async function dropFallen(db: Database, provisions: readonly string[], types: readonly string[]): Promise<void> {
  await sql`
    delete from counterparts c where c.provision_id = any(${sql.val(provisions)}::text[]) and not exists (
      select 1 from standing s where s.provision_id = c.provision_id and s.counted and s.main_type = any(${sql.val(types)}::text[]))`.execute(
    db,
  );
}
