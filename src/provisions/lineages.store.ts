import { atOnce, insertMany, sql, type Database, type DatabaseTransaction } from '#store';
import type { LineageState } from './lineage-state.ts';
import { packed, unpacked } from './pack.ts';

/** The state that a document's lineages were left in; null where it has none. */
export async function loadLineages(db: Database, documentId: string): Promise<LineageState | null> {
  const row = await db.selectFrom('lineages').select('state').where('document_id', '=', documentId).executeTakeFirst();
  return row === undefined ? null : (JSON.parse(unpacked(row.state)) as LineageState);
}

/** The state as it is stored. It can be large: to be made before a transaction opens, not in it. */
export function packLineages(state: LineageState): string {
  return packed(JSON.stringify(state));
}

/** @param state from `packLineages` */
export async function saveLineages(trx: DatabaseTransaction, documentId: string, state: string): Promise<void> {
  await trx
    .insertInto('lineages')
    .values({ document_id: documentId, state })
    .onConflict((conflict) => conflict.column('document_id').doUpdateSet({ state: (row) => row.ref('excluded.state') }))
    .execute();
}

export async function provisionIds(db: Database, documentId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('provisions').select('id').where('document_id', '=', documentId).execute();
  return new Set(rows.map((row) => row.id));
}

/** Provisions are minted once; an alias may be noted later. */
export async function saveProvisions(
  trx: DatabaseTransaction,
  rows: readonly { id: string; document_id: string; slug: string; alias_of: string | null }[],
): Promise<void> {
  await insertMany(
    trx,
    'provisions',
    ['id', 'document_id', 'slug', 'alias_of'],
    rows.map((row) => ({ ...row })),
    sql`(id) do update set alias_of = coalesce(excluded.alias_of, provisions.alias_of)`,
  );
}

/** Provisions that were joined with others and stand by themselves again answer with their own wordings. */
export async function takeApart(trx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable('provisions').set({ alias_of: null }).where('id', 'in', ids).execute();
}

export interface WordingRow {
  readonly provision_id: string;
  readonly variant_id: string;
  readonly passage_id: number;
  readonly from_ordinal: number;
  readonly to_ordinal: number | null;
  readonly technical: boolean;
}

/** Opens tenures and closes those that were open. */
export async function saveWordings(trx: DatabaseTransaction, rows: readonly WordingRow[]): Promise<void> {
  await insertMany(
    trx,
    'wordings',
    ['provision_id', 'variant_id', 'passage_id', 'from_ordinal', 'to_ordinal', 'technical'],
    rows.map((row) => ({ ...row })),
    sql`(provision_id, variant_id, from_ordinal) do update set to_ordinal = excluded.to_ordinal, passage_id = excluded.passage_id`,
  );
}

export async function forgetWordings(trx: DatabaseTransaction, variantId: string): Promise<void> {
  await trx.deleteFrom('wordings').where('variant_id', '=', variantId).execute();
}

export interface StandingRow {
  readonly provision_id: string;
  readonly variant_id: string;
  readonly document_id: string;
  readonly platform_id: string;
  readonly version_id: string;
  readonly reading_id: number;
  readonly passage_id: number;
  readonly kind: string;
  readonly main_type: string | null;
  readonly severity: number;
  readonly position: number;
  readonly title: string;
  readonly number: string | null;
  readonly section: readonly string[];
  readonly body_span: readonly number[];
  readonly lead_spans: readonly number[];
}

/** A row carries the words for the search with it, so that few go in at a time. */
const standingAtOnce = 50;

/**
 * Puts what stands in the current version of a variant in place of what stood before, by few rows at a time so that nobody
 * waits long: a provision is always there, in its old place or its new one. Search covers title, body and leads.
 */
export async function replaceStanding(db: Database, variantId: string, rows: readonly StandingRow[]): Promise<void> {
  for (let start = 0; start < rows.length;) {
    const some = rows.slice(start, start + atOnce(db, standingAtOnce));
    start += some.length;
    await putStanding(db, some);
  }
  const ids = rows.map((row) => row.provision_id);
  await sql`delete from standing where variant_id = ${variantId} and not (provision_id = any(${sql.val(ids)}::text[]))`.execute(
    db,
  );
}

async function putStanding(db: Database, rows: readonly StandingRow[]): Promise<void> {
  await sql`
    insert into standing (provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, kind, main_type, severity, position, title, number, section, body_span, lead_spans, counted, search)
    select s.provision_id, s.variant_id, s.document_id, s.platform_id, s.version_id, s.reading_id, s.passage_id, s.kind, s.main_type, s.severity, s.position, s.title, s.number, s.section, s.body_span, s.lead_spans,
      (select same_as is null and current from variants where id = s.variant_id),
      setweight(to_tsvector('english', s.title), 'B') || setweight(to_tsvector('english', left(p.body, 20000)), 'A') || setweight(to_tsvector('english', left(p.leads::text, 4000)), 'C')
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as s(provision_id text, variant_id text, document_id text, platform_id text, version_id text, reading_id bigint, passage_id bigint, kind text, main_type text, severity smallint, position int, title text, number text, section jsonb, body_span int4[], lead_spans int4[])
    join passages p on p.id = s.passage_id
    on conflict (provision_id, variant_id) do update set version_id = excluded.version_id, reading_id = excluded.reading_id, passage_id = excluded.passage_id, kind = excluded.kind, main_type = excluded.main_type,
      severity = excluded.severity, position = excluded.position, title = excluded.title, number = excluded.number, section = excluded.section, body_span = excluded.body_span, lead_spans = excluded.lead_spans,
      counted = excluded.counted, search = excluded.search`.execute(db);
}

/** Says again which variant's provisions are counted, after variants were found to be the same or a document ended. */
export async function recountStanding(trx: Database | DatabaseTransaction, documentId: string): Promise<void> {
  await sql`
    update standing s set counted = (v.same_as is null and v.current) from variants v
    where v.document_id = ${documentId} and v.id = s.variant_id and s.counted <> (v.same_as is null and v.current)`.execute(
    trx,
  );
}
