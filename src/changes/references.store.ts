import { sql, type Database } from '#store';
import { rulesOfReferences, type FoundReference, type KnownDocument } from './references/reference.ts';

/** A current version whose references this release has not found, with all that is needed to read its body again. */
export interface VersionToSearch {
  readonly variant: string;
  readonly document: string;
  readonly reading: number;
  readonly body: string;
  readonly text: string;
  readonly media_type: string | null;
  readonly address: string | null;
  readonly extraction: unknown;
}

/** Of one document or of all, so many at a time. */
export async function versionsToSearch(
  db: Database,
  document: string | null,
  take: number,
): Promise<VersionToSearch[]> {
  const { rows } = await sql<VersionToSearch>`
    select a.id as variant, a.document_id as document, l.reading_id as reading, r.body_digest as body, r.text_digest as text, c.media_type, c.address, s.extraction
    from variants a
    cross join lateral (select reading_id, capture_id from versions v where v.variant_id = a.id and v.status = 'accepted' order by v.ordinal desc limit 1) l
    join readings r on r.id = l.reading_id join captures c on c.id = l.capture_id join sources s on s.id = c.source_id
    left join document_references f on f.variant_id = a.id and f.reading_id = l.reading_id and f.release = ${rulesOfReferences}
    where f.variant_id is null ${document === null ? sql`` : sql`and a.document_id = ${document}`} order by a.id limit ${take}`.execute(
    db,
  );
  return rows;
}

export async function saveReferences(
  db: Database,
  { variant, document, reading }: VersionToSearch,
  found: readonly FoundReference[],
): Promise<void> {
  await sql`insert into document_references (variant_id, document_id, reading_id, release, found)
    values (${variant}, ${document}, ${reading}, ${rulesOfReferences}, ${JSON.stringify(found)}::jsonb)
    on conflict (variant_id) do update set document_id = excluded.document_id, reading_id = excluded.reading_id, release = excluded.release, found = excluded.found`.execute(
    db,
  );
}

export interface StoredReferences {
  readonly variant: string;
  readonly document: string;
  readonly reading: number;
  readonly found: readonly FoundReference[];
}

/** What the documents of some platforms name, by variant. */
export async function referencesOf(db: Database, platforms: readonly string[]): Promise<StoredReferences[]> {
  if (platforms.length === 0) return [];
  const { rows } = await sql<StoredReferences>`
    select f.variant_id as variant, f.document_id as document, f.reading_id as reading, f.found from document_references f
    join documents d on d.id = f.document_id where d.platform_id = any(${sql.val([...platforms])}::text[]) order by f.variant_id`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, reading: Number(row.reading) }));
}

/** The documents of some platforms that a reference may mean, with the addresses under which their pages were found. */
export async function documentsNamed(
  db: Database,
  platforms: readonly string[],
): Promise<(KnownDocument & { readonly platform: string; readonly platformName: string })[]> {
  if (platforms.length === 0) return [];
  const { rows } = await sql<KnownDocument & { readonly platform: string; readonly platformName: string }>`
    select d.id, d.platform_id as platform, p.name as "platformName", d.type, d.title, coalesce((
      select jsonb_agg(distinct s.address) from variants a join sources s on s.variant_id = a.id
      where a.document_id = d.id and s.address like 'http%'), '[]') as addresses
    from documents d join platforms p on p.id = d.platform_id where d.platform_id = any(${sql.val([...platforms])}::text[]) and exists (
      select 1 from variants a join versions v on v.variant_id = a.id where a.document_id = d.id and v.status = 'accepted')`.execute(
    db,
  );
  return rows;
}
