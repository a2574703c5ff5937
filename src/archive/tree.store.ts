import { insertMany, sql, type Database, type DatabaseTransaction } from '#store';

export interface SubtreeRow {
  readonly level: number;
  readonly number: number;
  readonly hash: string;
}

export async function saveSubtrees(trx: Database | DatabaseTransaction, rows: readonly SubtreeRow[]): Promise<void> {
  await insertMany(trx, 'log_subtrees', ['level', 'number', 'hash'], [...rows]);
}

/** Hashes of one level in order: leaves at level 0, subtrees of 256^level leaves above. */
export async function hashesAt(
  db: Database | DatabaseTransaction,
  level: number,
  from: number,
  count: number,
): Promise<string[]> {
  if (level === 0) {
    const rows = await db
      .selectFrom('log')
      .select('leaf_hash')
      .where('position', '>=', from)
      .where('position', '<', from + count)
      .orderBy('position')
      .execute();
    return rows.map((row) => row.leaf_hash);
  }
  const rows = await db
    .selectFrom('log_subtrees')
    .select('hash')
    .where('level', '=', level)
    .where('number', '>=', from)
    .where('number', '<', from + count)
    .orderBy('number')
    .execute();
  return rows.map((row) => row.hash);
}

/** Leaves in the log; it has no gaps. */
export async function countLeaves(db: Database | DatabaseTransaction): Promise<number> {
  const { rows } = await sql<{ size: number }>`select coalesce(max(position) + 1, 0) as size from log`.execute(db);
  return Number(rows[0]?.size ?? 0);
}

/** Stored subtrees of a level. */
export async function countSubtrees(db: Database | DatabaseTransaction, level: number): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from log_subtrees where level = ${level}`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
