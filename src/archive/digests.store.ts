import { sql, type Database } from '#store';
import type { SeenDocument } from './compare-digests.ts';

/** So many documents a page. */
const documentsAtOnce = 50;

/** What was seen here of documents, in the order of their addresses after one: for another installation to compare. */
export async function seenDocuments(db: Database, after: string, limit = documentsAtOnce): Promise<SeenDocument[]> {
  const { rows } = await sql<{
    document: string;
    seen: readonly { body: string; text: string; reader: string; at: string }[];
  }>`
    with page as (
      select d.id, p.slug || '/' || d.slug as document from documents d join platforms p on p.id = d.platform_id
      where p.slug || '/' || d.slug > ${after} and not p.invented order by 2 limit ${limit}
    )
    select page.document, jsonb_agg(distinct jsonb_build_object('body', r.body_digest, 'text', r.text_digest, 'reader', r.release,
      'at', to_char(v.captured_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) as seen
    from page join versions v on v.document_id = page.id and v.status = 'accepted' join readings r on r.id = v.reading_id
    group by page.document order by page.document`.execute(db);
  return rows.map(({ document, seen }) => ({ document, seen: seen.toSorted((a, b) => (a.at < b.at ? -1 : 1)) }));
}
