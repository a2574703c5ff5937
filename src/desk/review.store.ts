import { sql, type Database } from '#store';
import { standingRows, type StandingRow } from './standing.store.ts';

export interface WaitingRow extends StandingRow {
  readonly types: readonly { readonly id: string; readonly confidence: number }[] | null;
  readonly provisions: number;
}

/** Where passages stand, each once, with what was said of them last. */
export function standingWith(db: Database, passages: readonly number[]): Promise<WaitingRow[]> {
  return standingRows<WaitingRow>(
    db,
    sql`select distinct on (s.passage_id) s.*, a.types, (select count(distinct provision_id)::int from standing o where o.passage_id = s.passage_id and o.counted) as provisions
      from (select provision_id, variant_id, document_id, platform_id, version_id, reading_id, passage_id, main_type, severity, position, title, number, section, body_span, lead_spans
        from standing where passage_id = any(${sql.val([...passages])}::bigint[]) and counted) s
      left join lateral (select types from assessments where passage_id = s.passage_id order by release desc limit 1) a on true
      order by s.passage_id, s.provision_id`,
    sql`s.passage_id`,
  );
}

export interface LabelRow {
  readonly id: string;
  readonly collection: string | null;
  readonly commit_id: string | null;
  readonly path: string | null;
  readonly body_digest: string;
  readonly text_digest: string;
  readonly reader: string;
  readonly spans: readonly number[];
  readonly types: readonly string[];
  readonly severity: number | null;
  readonly at: string;
}

/** The latest decision on each wording, with what its version was read from. */
export async function decidedLabels(db: Database): Promise<LabelRow[]> {
  const { rows } = await sql<LabelRow>`
    select d.id, o.name as collection, c.commit_id, case when o.id is null then null else s.address end as path, r.body_digest, r.text_digest, r.release as reader, d.spans, d.types, d.severity, d.at
    from (select distinct on (subject) * from decisions where subject_kind = 'passage' order by subject, position desc) d
    join versions v on v.id = d.version join captures c on c.id = v.capture_id join sources s on s.id = c.source_id
    left join collections o on o.id = s.collection_id join readings r on r.id = v.reading_id
    order by d.position`.execute(db);
  return rows;
}
