import { sql, type ChangedProvision, type Database } from '#store';

export type WatchKind = 'platform' | 'document' | 'provision' | 'type';

/** `target` is the id of what is watched: of a platform, document or provision, or a provision type's id. */
export interface Watch {
  readonly id: string;
  readonly kind: WatchKind;
  readonly target: string;
  readonly since: string;
  readonly until: string | null;
}

export interface WatchableChange {
  readonly id: string;
  readonly platformId: string;
  readonly documentId: string;
  readonly detectedBy: string;
  readonly provisions: readonly ChangedProvision[];
}

/** Watches that were kept at some time not before the given one. */
export async function watchesSince(db: Database, earliest: string): Promise<Watch[]> {
  return db
    .selectFrom('watches')
    .selectAll()
    .where((row) => row.or([row('until', 'is', null), row('until', '>', earliest)]))
    .execute();
}

/** Of the given changes those that are published and change the words of an accepted version: only these alert anybody. */
export async function publishedChanges(db: Database, ids: readonly string[]): Promise<WatchableChange[]> {
  const { rows } = await sql<WatchableChange>`
    select c.id, c.platform_id as "platformId", c.document_id as "documentId", c.detected_by as "detectedBy", c.provisions
    from changes c join versions v on v.id = c.to_version
    where c.id = any(${sql.val(ids)}::text[]) and c.withheld is null and v.kind = 'change' and v.status = 'accepted'
    order by c.detected_by, c.id`.execute(db);
  return rows;
}

/** Published changes since the earliest watch began, by id only, in the order of time. */
export async function publishedSinceWatched(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from changes where withheld is null and detected_by >= (select min(since) from watches) order by detected_by, id`.execute(
    db,
  );
  return rows.map(({ id }) => id);
}

/** The main type of each passage by its last assessment. */
export async function mainTypes(db: Database, passages: readonly number[]): Promise<Map<number, string>> {
  if (passages.length === 0) return new Map();
  const { rows } = await sql<{ id: number; type: string }>`
    select distinct on (passage_id) passage_id as id, main_type as type from assessments
    where passage_id = any(${sql.val(passages)}::bigint[]) order by passage_id, release desc`.execute(db);
  return new Map(rows.filter(({ type }) => type !== null).map(({ id, type }) => [Number(id), type]));
}

/** For provisions that were taken in by others, the one that holds them now. */
export async function heirsOf(db: Database, provisions: readonly string[]): Promise<Map<string, string>> {
  if (provisions.length === 0) return new Map();
  const { rows } = await sql<{ id: string; heir: string }>`
    with recursive line as (
      select id, alias_of as heir, 1 as steps from provisions where id = any(${sql.val(provisions)}::text[]) and alias_of is not null
      union all
      select l.id, p.alias_of, l.steps + 1 from line l join provisions p on p.id = l.heir where p.alias_of is not null and l.steps < 20)
    select distinct on (id) id, heir from line order by id, steps desc`.execute(db);
  return new Map(rows.map(({ id, heir }) => [id, heir]));
}
