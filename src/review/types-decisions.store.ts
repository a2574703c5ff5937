import { sql, type Database, type DatabaseTransaction } from '#store';
import { severities, type Severity } from '#provisions';
import type { Dispute, TypesDecision } from './decide-types.ts';

/** A provision that stands, as far as deciding on its wording goes. */
export interface Reviewable {
  readonly provision: string;
  readonly passage: number;
  readonly key: string;
  readonly version: string;
  readonly spans: readonly number[];
}

/** The provision as it stands now; undefined where it does not. */
export async function reviewable(db: Database, provision: string): Promise<Reviewable | undefined> {
  const { rows } = await sql<Reviewable>`
    select s.provision_id as provision, s.passage_id::int as passage, p.key, s.version_id as version, s.body_span || s.lead_spans as spans
    from standing s join passages p on p.id = s.passage_id where s.provision_id = ${provision} order by s.counted desc, s.variant_id limit 1`.execute(
    db,
  );
  return rows[0];
}

/** Adds a decision; one that is there already stays as it is. Gives its place in the order of decisions. */
export async function saveTypesDecision(trx: DatabaseTransaction, decision: TypesDecision): Promise<number> {
  const { subject, provision, version, spans, types, severity, reason, by, at, id } = decision;
  await trx
    .insertInto('decisions')
    .values({
      id,
      subject_kind: 'passage',
      subject,
      verdict: 'type',
      variant: null,
      provision,
      version,
      spans,
      types: JSON.stringify(types),
      severity: severity === null ? null : severities.indexOf(severity),
      reason,
      by,
      at,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const row = await trx.selectFrom('decisions').select('position').where('id', '=', id).executeTakeFirstOrThrow();
  return Number(row.position);
}

/** A decision that counts, with the words that it is on. */
export interface DecidedWording extends TypesDecision {
  readonly position: number;
  readonly passage: number;
  readonly body: string;
  readonly leads: readonly string[];
  readonly heading: string;
}

type Row = Omit<DecidedWording, 'severity'> & { severity: number | null };

/** The latest decision on each wording, newest first; of one by its id, whether it is the latest or not. */
export async function typesDecisions(db: Database, id: string | null = null): Promise<DecidedWording[]> {
  const { rows } = await sql<Row>`
    select d.id, d.position::int as position, d.subject, d.provision, d.version, d.spans, d.types, d.severity, d.reason, d.by, d.at,
      p.id::int as passage, p.body, p.leads, p.heading
    from (${
      id === null
        ? sql`select distinct on (subject) * from decisions where subject_kind = 'passage' order by subject, position desc`
        : sql`select * from decisions where subject_kind = 'passage' and id = ${id}`
    }) d join passages p on p.key = d.subject
    order by d.position desc`.execute(db);
  return rows.map((row) => ({
    ...row,
    severity: row.severity === null ? null : (severities[row.severity] as Severity),
  }));
}

export async function saveDispute(db: Database, { provision, passage, ...dispute }: Dispute): Promise<void> {
  await db
    .insertInto('disputes')
    .values({ ...dispute, provision_id: provision, passage_id: passage })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export interface OpenDispute {
  readonly passage: number;
  readonly provision: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Disputes that no later decision on the same wording has answered, newest first: all, or those of a passage. */
export async function openDisputes(db: Database, passage: number | null = null): Promise<OpenDispute[]> {
  const { rows } = await sql<OpenDispute>`
    select x.passage_id::int as passage, x.provision_id as provision, x.reason, x.by, x.at from disputes x join passages p on p.id = x.passage_id
    where ${passage === null ? sql`` : sql`x.passage_id = ${passage} and`} not exists (select 1 from decisions d where d.subject_kind = 'passage' and d.subject = p.key and d.at >= x.at)
    order by x.position desc limit 200`.execute(db);
  return rows;
}

/** Wordings that stand and whose main type is far from sure, the weightiest first. A person's word is never unsure. */
export async function unsurePassages(
  db: Database,
  page: { readonly take: number; readonly skip: number },
): Promise<number[]> {
  const { rows } = await sql<{ passage: number }>`
    select a.passage_id::int as passage from assessments a
    where a.main_type is not null and (a.types->0->>'confidence')::float8 < 0.7
      and not exists (select 1 from assessments n where n.passage_id = a.passage_id and n.release > a.release)
      and exists (select 1 from standing s where s.passage_id = a.passage_id and s.counted)
    order by a.severity desc, a.passage_id limit ${page.take} offset ${page.skip}`.execute(db);
  return rows.map(({ passage }) => passage);
}

/** What standing passages may be twins of a wording: they hold one of the groups of words whole. */
export async function standingLike(
  db: Database,
  groups: readonly (readonly string[])[],
): Promise<{ passage: number; body: string; leads: readonly string[]; heading: string }[]> {
  const query = groups
    .map((some) => `(${some.map((word) => `'${word.replaceAll("'", '')}'`).join(' & ')})`)
    .join(' | ');
  if (query === '') return [];
  const { rows } = await sql<{ passage: number; body: string; leads: readonly string[]; heading: string }>`
    with found as materialized (select distinct passage_id from standing where search @@ to_tsquery('english', ${query}) limit 5000)
    select p.id::int as passage, p.body, p.leads, p.heading from found f join passages p on p.id = f.passage_id`.execute(
    db,
  );
  return rows;
}

/** What was said of passages last by the machine: the part that a person does not decide. */
export async function machineSaid(
  db: Database,
  passages: readonly number[],
): Promise<Map<number, { basis: string; modality: string; severity: number; mainType: string | null }>> {
  if (passages.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    basis: string;
    modality: string;
    severity: number;
    main_type: string | null;
  }>`
    select distinct on (passage_id) passage_id::int as id, basis, modality, severity, main_type from assessments
    where passage_id = any(${sql.val([...passages])}::bigint[]) and release not like 'reviewed-%' order by passage_id, release desc`.execute(
    db,
  );
  return new Map(rows.map(({ id, main_type: mainType, ...row }) => [id, { ...row, mainType }]));
}

/** What a person's decision says of passages, as an assessment that stands before those of every release. */
export interface ReviewedRow {
  readonly passage: number;
  readonly decision: string;
  readonly position: number;
  readonly types: readonly string[];
  readonly severity: number;
  readonly basis: string;
  readonly modality: string;
}

/** Assessments are read by the release that sorts last: a person's sorts behind every machine's, and a later decision behind an earlier. */
export function reviewedRelease(position: number): string {
  return `reviewed-${String(position).padStart(12, '0')}`;
}

export async function saveReviewed(db: Database | DatabaseTransaction, rows: readonly ReviewedRow[]): Promise<void> {
  for (const row of rows)
    await db
      .insertInto('assessments')
      .values({
        passage_id: row.passage,
        release: reviewedRelease(row.position),
        types: JSON.stringify(row.types.map((id) => ({ id, confidence: 1, cues: [`review:${row.decision}`] }))),
        main_type: row.types[0] ?? null,
        severity: row.severity,
        basis: row.basis as 'explicit' | 'inferred',
        modality: row.modality,
      })
      .onConflict((conflict) => conflict.columns(['passage_id', 'release']).doNothing())
      .execute();
}

/** Which of these passages a person's decision speaks for already. */
export async function reviewedAmong(db: Database, passages: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select distinct passage_id::int as id from assessments where passage_id = any(${sql.val([...passages])}::bigint[]) and release like 'reviewed-%'`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** The variants, of all documents, in which any of the passages stands. */
export async function placesOf(
  db: Database,
  passages: readonly number[],
): Promise<{ platformId: string; documentId: string; variantId: string }[]> {
  const { rows } = await sql<{ platformId: string; documentId: string; variantId: string }>`
    select distinct platform_id as "platformId", document_id as "documentId", variant_id as "variantId" from standing
    where passage_id = any(${sql.val([...passages])}::bigint[])`.execute(db);
  return rows;
}
