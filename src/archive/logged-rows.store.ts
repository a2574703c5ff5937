import { sql, type Database } from '#store';

/** The records that the log speaks of, as they are stored, in keyset order. */
export interface LoggedReading {
  readonly id: number;
  readonly body_digest: string;
  readonly extraction: string;
  readonly release: string;
  readonly text_digest: string;
  readonly marks_digest: string;
}

export async function readingsAfter(db: Database, id: number, limit: number): Promise<LoggedReading[]> {
  const rows = await db
    .selectFrom('readings')
    .select(['id', 'body_digest', 'extraction', 'release', 'text_digest', 'marks_digest'])
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** How many readings there are more than leaves of readings. */
export async function countUnlogged(db: Database): Promise<number> {
  const { rows } = await sql<{ missing: number }>`
    select (select count(*) from readings) - (select count(*) from log where kind = 'reading') as missing`.execute(db);
  return Number(rows[0]?.missing ?? 0);
}

/** Which of these subjects have a leaf. */
export async function loggedSubjects(db: Database, subjects: readonly string[]): Promise<Set<string>> {
  if (subjects.length === 0) return new Set();
  const rows = await db.selectFrom('log').select('subject').where('subject', 'in', subjects).execute();
  return new Set(rows.map((row) => row.subject));
}

export interface LoggedCapture {
  readonly id: string;
  readonly body_digest: string | null;
  readonly captured_at: string;
  readonly outcome: string;
  readonly address: string | null;
  readonly commit_id: string | null;
  readonly collection: string | null;
}

export async function capturesAfter(db: Database, id: string, limit: number): Promise<LoggedCapture[]> {
  const { rows } = await sql<LoggedCapture>`
    select c.id, c.body_digest, c.captured_at, c.outcome, c.address, c.commit_id, o.name as collection
    from captures c join sources s on s.id = c.source_id left join collections o on o.id = s.collection_id
    where c.id > ${id} order by c.id limit ${limit}`.execute(db);
  return rows;
}

export interface LoggedVersion {
  readonly id: string;
  readonly capture_id: string;
  readonly captured_at: string;
  readonly kind: string;
  readonly body_digest: string;
  readonly extraction: string;
  readonly release: string;
}

export async function versionsAfter(db: Database, id: string, limit: number): Promise<LoggedVersion[]> {
  const { rows } = await sql<LoggedVersion>`
    select v.id, v.capture_id, v.captured_at, v.kind, r.body_digest, r.extraction, r.release
    from versions v join readings r on r.id = v.reading_id where v.id > ${id} order by v.id limit ${limit}`.execute(db);
  return rows;
}

export async function changesAfter(
  db: Database,
  id: string,
  limit: number,
): Promise<{ id: string; from_version: string; to_version: string }[]> {
  return db
    .selectFrom('changes')
    .select(['id', 'from_version', 'to_version'])
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface LoggedDecision {
  readonly id: string;
  readonly subject_kind: 'capture' | 'passage';
  readonly subject: string;
  readonly verdict: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
  readonly variant: string | null;
  readonly provision: string | null;
  readonly version: string | null;
  readonly types: readonly string[] | null;
  readonly severity: number | null;
}

export async function decisionsAfter(db: Database, id: string, limit: number): Promise<LoggedDecision[]> {
  return db
    .selectFrom('decisions')
    .select([
      'id',
      'subject_kind',
      'subject',
      'verdict',
      'reason',
      'by',
      'at',
      'variant',
      'provision',
      'version',
      'types',
      'severity',
    ])
    .where('id', '>', id)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function retractionsAfter(
  db: Database,
  id: string,
  limit: number,
): Promise<{ id: string; capture_id: string; version_id: string; reason: string; by: string; at: string }[]> {
  return db.selectFrom('retractions').selectAll().where('id', '>', id).orderBy('id').limit(limit).execute();
}

export async function subtreesFrom(
  db: Database,
  level: number,
): Promise<{ level: number; number: number; hash: string }[]> {
  return db.selectFrom('log_subtrees').selectAll().where('level', '=', level).orderBy('number').execute();
}

export async function subtreeLevels(db: Database): Promise<number[]> {
  const rows = await db.selectFrom('log_subtrees').select('level').distinct().orderBy('level').execute();
  return rows.map((row) => Number(row.level));
}

/** Versions whose status and retraction tell two things. */
export async function disagreeingRetractions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select v.id from versions v full join retractions t on t.version_id = v.id
    where (v.status = 'retracted') is distinct from (t.id is not null) and (v.status = 'retracted' or t.id is not null)`.execute(
    db,
  );
  return rows.map((row) => row.id);
}
