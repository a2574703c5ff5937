import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import type { Tables } from './tables.ts';

type Executor = Kysely<Tables> | Transaction<Tables>;

/**
 * Inserts many rows by one statement with one parameter, which is several times faster than a VALUES list on the
 * embedded database. Rows are plain objects; columns with JSON take values, not strings.
 *
 * @param onConflict what follows `on conflict`, such as sql`(key) do nothing`; an error without it.
 */
export async function insertMany<T extends keyof Tables>(
  db: Executor,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: readonly object[],
  onConflict?: RawBuilder<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const conflict = onConflict === undefined ? sql`` : sql` on conflict ${onConflict}`;
  await sql`insert into ${sql.table(table)} (${list}) select ${list} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)${conflict}`.execute(
    db,
  );
}

/**
 * Lets this transaction commit without waiting for the disk. What it writes is safe as soon as any later transaction that
 * waits has committed, since the database's journal is flushed in order; until then a crash undoes it as a whole. For what
 * can be derived again, or is not yet acknowledged.
 */
export async function settleLater(trx: Transaction<Tables>): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(trx);
}
