import { sql, type Database } from '#store';

/** Every passage that a provision of a document ever was, with the last provision that held it. */
export async function passagesHeld(
  db: Database,
  document: string,
): Promise<{ readonly key: string; readonly provision_id: string }[]> {
  const { rows } = await sql<{ key: string; provision_id: string }>`
    select distinct on (m.key) m.key, p.id as provision_id from provisions p join wordings w on w.provision_id = p.id join passages m on m.id = w.passage_id
    where p.document_id = ${document} and p.alias_of is null order by m.key, w.to_ordinal desc nulls first, w.from_ordinal desc, p.id`.execute(
    db,
  );
  return rows;
}

export interface SetAsideRow {
  readonly reading: number;
  readonly captured_at: string;
  readonly reasons: readonly { readonly said: string }[];
}

/** Readings of captures of a document that made no version, oldest first. */
export async function readingsSetAside(db: Database, document: string, most: number): Promise<SetAsideRow[]> {
  const { rows } = await sql<SetAsideRow>`
    select reading, captured_at, reasons from (
      select distinct on (r.id) r.id as reading, c.captured_at, c.position, c.reasons || coalesce(g.reasons, '[]') as reasons
      from variants a join captures c on c.variant_id = a.id left join screenings g on g.capture_id = c.id join readings r on r.body_digest = c.body_digest
      where a.document_id = ${document} and (c.outcome = 'quarantined' or g.verdict in ('held', 'quarantined'))
        and not exists (select 1 from versions v where v.capture_id = c.id)
      order by r.id, c.captured_at, c.position) s
    order by captured_at, position limit ${most}`.execute(db);
  return rows.map((row) => ({ ...row, reading: Number(row.reading) }));
}

export async function passageKeys(
  db: Database,
  passages: readonly number[],
): Promise<{ readonly key: string; readonly body: string }[]> {
  if (passages.length === 0) return [];
  const { rows } = await sql<{
    key: string;
    body: string;
  }>`select key, body from passages where id = any(${[...passages]}::bigint[])`.execute(db);
  return rows;
}
