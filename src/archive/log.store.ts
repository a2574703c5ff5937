import { insertMany, type Database, type DatabaseTransaction } from '#store';

export interface LogRow {
  readonly position: number;
  readonly leaf_hash: string;
  readonly kind: string;
  readonly subject: string;
  readonly entry: string;
  readonly logged_at: string;
}

export async function appendRows(trx: Database | DatabaseTransaction, rows: readonly LogRow[]): Promise<void> {
  await insertMany(trx, 'log', ['position', 'leaf_hash', 'kind', 'subject', 'entry', 'logged_at'], [...rows]);
}

/** Leaf hashes from a position on, in order, at most `limit`. */
export async function leavesFrom(
  db: Database | DatabaseTransaction,
  position: number,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('log')
    .select('leaf_hash')
    .where('position', '>=', position)
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => row.leaf_hash);
}

export async function rowsFrom(db: Database, position: number, limit: number): Promise<LogRow[]> {
  return db.selectFrom('log').selectAll().where('position', '>=', position).orderBy('position').limit(limit).execute();
}

export async function saveCheckpoint(
  db: Database,
  checkpoint: { size: number; note: string; made_at: string },
): Promise<void> {
  await db
    .insertInto('checkpoints')
    .values(checkpoint)
    .onConflict((conflict) => conflict.column('size').doNothing())
    .execute();
}

export async function lastCheckpoint(
  db: Database,
): Promise<{ size: number; note: string; made_at: string } | undefined> {
  return db.selectFrom('checkpoints').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}
