import type { Instant } from '#kernel';
import type { Database } from '#store';

/** What is remembered of a host between processes. */
export interface KnownHost {
  readonly host: string;
  readonly robots_at: Instant | null;
  readonly robots_status: number | null;
  readonly robots: string | null;
  readonly wait_until: Instant | null;
  readonly failures: number;
}

/** Where it is remembered. */
export interface HostBook {
  find(host: string): Promise<KnownHost | undefined>;
  save(known: KnownHost): Promise<void>;
}

export function hostBook(db: Database): HostBook {
  return {
    find: (host) => db.selectFrom('hosts').selectAll().where('host', '=', host).executeTakeFirst(),
    async save(known) {
      const { host, ...rest } = known;
      await db
        .insertInto('hosts')
        .values({ host, ...rest })
        .onConflict((conflict) => conflict.column('host').doUpdateSet(rest))
        .execute();
    },
  };
}
