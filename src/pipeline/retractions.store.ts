import { sql, type Database, type DatabaseTransaction } from '#store';

/** A capture with the version that it became, and where that stands. */
export interface RetractableCapture {
  readonly id: string;
  readonly outcome: string;
  readonly platform_id: string;
  readonly document_id: string;
  readonly variant_id: string;
  readonly source_id: string;
  readonly version: string | null;
  /** Why it was retracted, where it was. */
  readonly retracted: string | null;
}

export async function findRetractable(db: Database, id: string): Promise<RetractableCapture | undefined> {
  const { rows } = await sql<RetractableCapture>`
    select c.id, c.outcome, d.platform_id, d.id as document_id, c.variant_id, c.source_id, v.id as version, t.reason as retracted
    from captures c join variants a on a.id = c.variant_id join documents d on d.id = a.document_id
    left join versions v on v.capture_id = c.id left join retractions t on t.capture_id = c.id where c.id = ${id}`.execute(
    db,
  );
  return rows[0];
}

export interface Retraction {
  readonly id: string;
  readonly capture_id: string;
  readonly version_id: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** Adds a retraction and marks its version. */
export async function saveRetraction(trx: DatabaseTransaction, retraction: Retraction): Promise<void> {
  await trx.insertInto('retractions').values(retraction).execute();
  await trx.updateTable('versions').set({ status: 'retracted' }).where('id', '=', retraction.version_id).execute();
}
