import { sql, type Database } from '#store';

/** A provision's tenure of a passage, with the passage and what was said of it last. */
export interface WordingRow {
  readonly provision_id: string;
  readonly slug: string;
  readonly document_id: string;
  readonly alias_of: string | null;
  readonly variant_id: string;
  readonly passage_id: number;
  readonly from_ordinal: number;
  readonly to_ordinal: number | null;
  readonly technical: boolean;
  readonly body: string;
  readonly leads: readonly string[];
  readonly types:
    | readonly { readonly id: string; readonly confidence: number; readonly cues: readonly string[] }[]
    | null;
  readonly main_type: string | null;
  readonly severity: number | null;
  readonly basis: 'explicit' | 'inferred' | null;
  readonly modality: string | null;
  /** Which release of model and rubric said it; null where none did. */
  readonly release: string | null;
  /** The last accepted version before it. */
  readonly before_ordinal: number | null;
}

const columns = sql`
  p.id as provision_id, p.slug, p.document_id, p.alias_of, w.variant_id, w.passage_id, w.from_ordinal, w.to_ordinal, w.technical, m.body, m.leads,
  a.types, a.main_type, a.severity, a.basis, a.modality, a.release,
  (select max(o.ordinal) from versions o where o.variant_id = w.variant_id and o.ordinal < w.from_ordinal and o.status = 'accepted') as before_ordinal`;
const joined = sql`
  provisions p join wordings w on w.provision_id = p.id join passages m on m.id = w.passage_id
  left join lateral (select types, main_type, severity, basis, modality, release from assessments a where a.passage_id = w.passage_id order by a.release desc limit 1) a on true`;

/** The provision of an id and every tenure of it; through an alias, those of the provision that took it in. */
export async function wordingsOf(db: Database, provision: string): Promise<WordingRow[]> {
  const { rows } =
    await sql<WordingRow>`select ${columns} from ${joined} where p.id = ${provision} order by w.variant_id, w.from_ordinal`.execute(
      db,
    );
  if (rows.length > 0 && rows.every((row) => row.alias_of === null)) return rows;
  const heir = await heirOf(db, provision);
  return heir === null || heir === provision ? rows : wordingsOf(db, heir);
}

/** The provision that an alias leads to in the end. */
async function heirOf(db: Database, provision: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    with recursive named as (
      select id, alias_of, 0 as step from provisions where id = ${provision}
      union all select p.id, p.alias_of, n.step + 1 from named n join provisions p on p.id = n.alias_of where n.step < 16)
    select id from named order by step desc limit 1`.execute(db);
  return rows[0]?.id ?? null;
}

/** Every tenure of every provision of a document in one variant. */
export async function wordingsIn(db: Database, document: string, variant: string): Promise<WordingRow[]> {
  const { rows } =
    await sql<WordingRow>`select ${columns} from ${joined} where p.document_id = ${document} and w.variant_id = ${variant} order by p.id, w.from_ordinal`.execute(
      db,
    );
  return rows;
}

/** The tenures that hold at one version of a variant. */
export async function wordingsAt(
  db: Database,
  document: string,
  variant: string,
  ordinal: number,
): Promise<WordingRow[]> {
  const { rows } = await sql<WordingRow>`select ${columns} from ${joined}
    where p.document_id = ${document} and w.variant_id = ${variant} and w.from_ordinal <= ${ordinal} and (w.to_ordinal is null or w.to_ordinal >= ${ordinal}) order by p.id`.execute(
    db,
  );
  return rows;
}

export interface NamedProvisionRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly section: readonly string[] | null;
  readonly main_type: string | null;
  readonly severity: number | null;
}

/** Slugs of provisions, with how they stand now where they do. */
export async function nameProvisions(
  db: Database,
  ids: readonly string[],
  variant: string,
): Promise<NamedProvisionRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NamedProvisionRow>`
    select p.id, p.slug, s.title, s.number, s.section, s.main_type, s.severity from provisions p left join standing s on s.provision_id = p.id and s.variant_id = ${variant}
    where p.id = any(${[...new Set(ids)]}::text[])`.execute(db);
  return rows;
}

export interface PassageRow {
  readonly id: number;
  readonly body: string;
  readonly leads: readonly string[];
  readonly main_type: string | null;
  readonly severity: number | null;
}

export async function readPassages(db: Database, ids: readonly number[]): Promise<PassageRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PassageRow>`
    select m.id, m.body, m.leads, a.main_type, a.severity from passages m
    left join lateral (select types, main_type, severity, basis, modality, release from assessments a where a.passage_id = m.id order by a.release desc limit 1) a on true
    where m.id = any(${[...new Set(ids)]}::bigint[])`.execute(db);
  return rows;
}
