import { insertMany, type Database, type DatabaseTransaction } from '#store';

export interface LogRow {
  readonly position: number;
  readonly leaf_hash: string;
  readonly kind: string;
  readonly subject: string;
  readonly entry: string;
  readonly logged_at: string;
}

/** A signed statement of the log's size and root. `made_at` is ours and not signed. */
export interface Checkpoint {
  readonly size: number;
  readonly note: string;
  readonly made_at: string;
}

export async function appendRows(trx: Database | DatabaseTransaction, rows: readonly LogRow[]): Promise<void> {
  await insertMany(trx, 'log', ['position', 'leaf_hash', 'kind', 'subject', 'entry', 'logged_at'], [...rows]);
}

export async function rowsFrom(db: Database, position: number, limit: number): Promise<LogRow[]> {
  return db.selectFrom('log').selectAll().where('position', '>=', position).orderBy('position').limit(limit).execute();
}

export async function saveCheckpoint(db: Database, checkpoint: Checkpoint): Promise<void> {
  await db
    .insertInto('checkpoints')
    .values(checkpoint)
    .onConflict((conflict) => conflict.column('size').doNothing())
    .execute();
}

export async function lastCheckpoint(db: Database): Promise<Checkpoint | undefined> {
  return db.selectFrom('checkpoints').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst();
}

/** The leaves that speak of a subject, oldest first; the last says what holds. */
export async function leavesOf(db: Database, subject: string): Promise<LogRow[]> {
  return db.selectFrom('log').selectAll().where('subject', '=', subject).orderBy('position').execute();
}

/** The earliest checkpoint that covers a leaf: what proves it with the smallest tree. */
export async function checkpointOver(db: Database, position: number): Promise<Checkpoint | undefined> {
  return db
    .selectFrom('checkpoints')
    .selectAll()
    .where('size', '>', position)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst();
}

/** Checkpoints from a size on, in order. */
export async function checkpointsFrom(db: Database, size: number, limit: number): Promise<Checkpoint[]> {
  return db.selectFrom('checkpoints').selectAll().where('size', '>=', size).orderBy('size').limit(limit).execute();
}
