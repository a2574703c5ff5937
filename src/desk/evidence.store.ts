import { sql, type Database } from '#store';

/** What a bundle says of a version beside what its pages say. */
export interface EvidenceRow {
  readonly version_id: string;
  /** The media type with its parameters. */
  readonly media_type: string | null;
  readonly extraction: unknown;
  readonly extraction_key: string;
  readonly release: string;
  readonly source_kind: string;
  readonly source_address: string;
  /** The picture that a browser made of the page, where one drew it. */
  readonly screenshot_digest: string | null;
}

export async function evidenceRows(db: Database, versions: readonly string[]): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select v.id as version_id, c.media_type, s.extraction, r.extraction as extraction_key, r.release, s.kind as source_kind, s.address as source_address, c.screenshot_digest
    from versions v join captures c on c.id = v.capture_id join sources s on s.id = c.source_id join readings r on r.id = v.reading_id
    where v.id = any(${[...versions]}::text[])`.execute(db);
  return rows;
}
