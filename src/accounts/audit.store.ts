import type { Instant } from '#kernel';
import type { Database } from '#store';

/** Notes who did what, before it is done: an act that fails was still asked for. */
export async function audit(
  db: Database,
  entry: { at: Instant; act: string; by: string; details: unknown },
): Promise<void> {
  await db
    .insertInto('audit')
    .values({ at: entry.at, act: entry.act, by: entry.by, details: JSON.stringify(entry.details) })
    .execute();
}
