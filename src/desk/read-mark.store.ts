import { sql, type Database } from '#store';

/** When the reader of this installation last read a document to its end, by their own word; null where never. */
export async function readMarkOf(db: Database, document: string): Promise<{ readonly at: string } | null> {
  const { rows } = await sql<{ at: string }>`
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from read_marks where document_id = ${document}`.execute(
    db,
  );
  return rows[0] ?? null;
}
