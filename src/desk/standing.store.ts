import type { Elsewhere } from '#comparison';
import { sql, type Database } from '#store';
import type { RawBuilder } from 'kysely';

/** A provision that stands in the current version of a variant, with its passage and what must be known to quote it. */
export interface StandingRow {
  readonly provision_id: string;
  readonly slug: string;
  readonly variant_id: string;
  readonly document_id: string;
  readonly platform_id: string;
  readonly version_id: string;
  readonly reading_id: number;
  readonly passage_id: number;
  readonly main_type: string | null;
  readonly severity: number;
  readonly position: number;
  readonly title: string;
  readonly number: string | null;
  readonly section: readonly string[];
  readonly body_span: readonly number[];
  readonly lead_spans: readonly number[];
  readonly body: string;
  readonly leads: readonly string[];
}

/** Why a row was picked, where several questions are asked at once. */
export interface PickedRow extends StandingRow {
  readonly role: 'beside' | 'counterpart';
  readonly nearness: number;
  readonly same: boolean;
  readonly also: readonly Elsewhere[];
}

const own = sql`s.provision_id, s.variant_id, s.document_id, s.platform_id, s.version_id, s.reading_id, s.passage_id, s.main_type, s.severity, s.position, s.title, s.number, s.section, s.body_span, s.lead_spans`;

/** Rows picked from `standing`, with their words. `picked` selects the columns `own` and perhaps more. */
export async function standingRows<R extends StandingRow>(
  db: Database,
  picked: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<R[]> {
  const { rows } = await sql<R>`with s as materialized (${picked})
    select s.*, p.slug, m.body, m.leads from s join provisions p on p.id = s.provision_id join passages m on m.id = s.passage_id
    order by ${order}`.execute(db);
  return rows;
}

/** Everything that stands in a variant, in the order of the text. */
export function standingIn(db: Database, variant: string): Promise<StandingRow[]> {
  return standingRows(db, sql`select ${own} from standing s where s.variant_id = ${variant}`, sql`s.position`);
}

/** One provision with its neighbours and its counterparts elsewhere: one question, since they are shown together. */
export function standingAround(
  db: Database,
  ask: {
    provision: string;
    variant: string;
    counterparts: number;
  },
): Promise<PickedRow[]> {
  const beside = sql`select ${own}, 'beside' as role, 0::float8 as nearness, false as same, '[]'::jsonb as also, 0 as rank
    from standing me join standing s on s.variant_id = me.variant_id and s.position between me.position - 1 and me.position + 1
    where me.provision_id = ${ask.provision} and me.variant_id = ${ask.variant}`;
  const counterparts = sql`(select ${own}, 'counterpart' as role, (e.item->>'nearness')::float8 as nearness, (e.item->>'same')::boolean as same, coalesce(e.item->'also', '[]'::jsonb) as also, e.place::int as rank
    from counterparts c cross join lateral jsonb_array_elements(c.nearest) with ordinality e(item, place) join standing s on s.provision_id = e.item->>'id' and s.counted
    where c.provision_id = ${ask.provision} and e.place <= ${ask.counterparts})`;
  return standingRows(db, sql`${beside} union all ${counterparts}`, sql`s.role, s.rank, s.position`);
}

/** A page of a type: every provision of it on some twenty platforms, by the platforms' names. */
export function standingOfType(
  db: Database,
  type: string,
  page: { platforms: readonly string[]; severity: number | null },
): Promise<StandingRow[]> {
  const bySeverity = page.severity === null ? sql`` : sql`and s.severity = ${page.severity}`;
  return standingRows(
    db,
    sql`select ${own} from standing s where s.main_type = ${type} and s.platform_id = any(${[...page.platforms]}::text[]) and s.counted ${bySeverity}`,
    sql`s.document_id, s.position`,
  );
}

/** How many provisions of a type each platform has. */
export async function countOfType(
  db: Database,
  type: string,
  severity: number | null,
): Promise<{ platform_id: string; provisions: number }[]> {
  const bySeverity = severity === null ? sql`` : sql`and severity = ${severity}`;
  const { rows } = await sql<{
    platform_id: string;
    provisions: number;
  }>`select platform_id, count(*)::int as provisions from standing where main_type = ${type} and counted ${bySeverity} group by platform_id`.execute(
    db,
  );
  return rows;
}

/** The weightiest provisions of a platform. */
export function notableOf(db: Database, platform: string, most: number): Promise<StandingRow[]> {
  return standingRows(
    db,
    sql`select ${own} from standing s where s.platform_id = ${platform} and s.counted and s.severity = 2 and s.main_type is not null order by s.severity desc limit ${most}`,
    sql`s.document_id, s.position`,
  );
}

/** Provisions of any of some types, at most `most`, one a platform and type, the weightiest first. */
export function examplesOf(db: Database, types: readonly string[], most: number): Promise<StandingRow[]> {
  return standingRows(
    db,
    sql`select * from (
      select distinct on (s.platform_id) ${own} from unnest(${[...types]}::text[]) t(type)
        cross join lateral (select * from standing o where o.main_type = t.type and o.counted order by o.main_type, o.platform_id limit 20) s
      order by s.platform_id, s.severity desc, s.position) one order by severity desc, platform_id limit ${most}`,
    sql`s.severity desc, s.platform_id`,
  );
}

export interface HitRow extends StandingRow {
  readonly rank: number;
  readonly total: number;
}

/** Provisions whose words match, the best of the first two hundred found. */
export function matching(
  db: Database,
  query: string,
  page: { most: number; skip: number; take: number },
): Promise<HitRow[]> {
  return standingRows(
    db,
    sql`select h.*, count(*) over ()::int as total from (
        select ${own}, ts_rank(s.search, q) as rank from standing s, websearch_to_tsquery('english', ${query}) q where s.search @@ q and s.counted limit ${page.most}) h
      order by rank desc, provision_id offset ${page.skip} limit ${page.take}`,
    sql`s.rank desc, s.provision_id`,
  );
}
