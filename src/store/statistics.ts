import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

const tables: readonly (keyof Tables)[] = [
  'platforms',
  'documents',
  'variants',
  'sources',
  'captures',
  'records',
  'readings',
  'versions',
  'passages',
  'assessments',
  'provisions',
  'wordings',
  'changes',
  'standing',
  'counterparts',
  'type_counts',
  'log',
];

/**
 * Below so many bytes a table is not counted. The planner takes one that was never counted for ten pages at least and goes
 * by its indexes; one counted while it was all but empty it searches from end to end, and the checks of references keep
 * such a plan for as long as the database is open, however much the table grows.
 */
const smallest = 1024 * 1024;

/** A table that was counted is counted again when it has grown by half: its shape has hardly changed before, and readers wait. */
const grown = 1.5;

/**
 * Counts again what the planner goes by: the embedded database never does so by itself, and a table that grew from
 * nothing to a million rows is then searched from end to end. One table at a time and by a small sample, so that readers
 * in between hardly wait.
 */
export async function refreshStatistics(db: Kysely<Tables>): Promise<void> {
  for (const table of tables) {
    const { rows } = await sql<{ due: boolean }>`
      select pg_relation_size(oid) >= greatest(${smallest}::float8, relpages * ${grown}::float8 * current_setting('block_size')::int) as due
      from pg_class where oid = ${table}::regclass`.execute(db);
    if (rows[0]?.due !== true) continue;
    await db.transaction().execute(async (trx) => {
      await sql`set local default_statistics_target = 20`.execute(trx);
      await sql`analyze ${sql.table(table)}`.execute(trx);
    });
  }
}
