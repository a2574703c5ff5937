import { insertMany, settleLater, sql, type Database, type DatabaseTransaction } from '#store';
import type { Assessment, Passage } from './model.ts';

/** What following a document needs to know of a passage. */
export interface KnownPassage {
  readonly id: number;
  /** The strongest type, or null where none was found. */
  readonly mainType: string | null;
  /** 0 low, 1 medium, 2 high. */
  readonly severity: number;
}

export const severities = ['low', 'medium', 'high'] as const;

/**
 * The passages among `keys` that are stored and assessed by this release. One look into an index a passage, however little
 * the planner knows of tables that are just being filled.
 */
export async function findPassages(
  db: Database,
  keys: readonly string[],
  release: string,
): Promise<Map<string, KnownPassage>> {
  if (keys.length === 0) return new Map();
  const { rows } = await sql<{ key: string; id: number; main_type: string | null; severity: number }>`
    with wanted as materialized (select key, id from passages where key = any(${sql.val(keys)}::text[]))
    select w.key, w.id, a.main_type, a.severity from wanted w
    join lateral (select main_type, severity from assessments where passage_id = w.id and release = ${release} offset 0) a on true`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.key, { id: Number(row.id), mainType: row.main_type, severity: row.severity }]));
}

/** Stores passages with what one release says of them. A passage that is stored already keeps its number and its first words. */
export async function savePassages(
  trx: DatabaseTransaction,
  entries: readonly { passage: Passage; assessment: Assessment }[],
  release: string,
): Promise<Map<string, KnownPassage>> {
  if (entries.length === 0) return new Map();
  await settleLater(trx);
  await insertMany(
    trx,
    'passages',
    ['key', 'body', 'leads', 'heading'],
    entries.map(({ passage }) => ({
      key: passage.key,
      body: storable(passage.body),
      leads: passage.leads.map(storable),
      heading: storable(passage.heading),
    })),
    sql`(key) do nothing`,
  );
  const { rows } = await sql<{
    key: string;
    id: number;
  }>`select key, id from passages where key = any(${sql.val(entries.map(({ passage }) => passage.key))}::text[])`.execute(
    trx,
  );
  const ids = new Map(rows.map((row) => [row.key, Number(row.id)]));
  const known = entries.map(({ passage, assessment }) => ({
    key: passage.key,
    id: ids.get(passage.key) ?? 0,
    mainType: assessment.types[0]?.id ?? null,
    severity: severities.indexOf(assessment.severity),
    assessment,
  }));
  await insertMany(
    trx,
    'assessments',
    ['passage_id', 'release', 'types', 'main_type', 'severity', 'basis', 'modality'],
    known.map(({ id, mainType, severity, assessment }) => ({
      passage_id: id,
      release,
      types: assessment.types,
      main_type: mainType,
      severity,
      basis: assessment.basis,
      modality: assessment.modality,
    })),
    sql`(passage_id, release) do nothing`,
  );
  return new Map(known.map(({ key, id, mainType, severity }) => [key, { id, mainType, severity }]));
}

/** Keys and words of stored passages, for matching. */
export async function wordsOfPassages(
  db: Database,
  ids: readonly number[],
): Promise<
  Map<number, { key: string; body: string; leads: readonly string[]; mainType: string | null; severity: number }>
> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{
    id: number;
    key: string;
    body: string;
    leads: readonly string[];
    main_type: string | null;
    severity: number;
  }>`
    select p.id, p.key, p.body, p.leads, a.main_type, a.severity from passages p
    left join lateral (select main_type, severity from assessments where passage_id = p.id order by release desc limit 1) a on true
    where p.id = any(${sql.val(ids)}::bigint[])`.execute(db);
  return new Map(
    rows.map((row) => [
      Number(row.id),
      { key: row.key, body: row.body, leads: row.leads, mainType: row.main_type, severity: row.severity ?? 0 },
    ]),
  );
}

/** The database takes no NUL; a text with one is shown with the sign that stands for it. */
function storable(text: string): string {
  return text.includes('\u0000') ? text.replaceAll('\u0000', '\u2400') : text;
}
