import type { Database } from '#store';
import type { Compared } from './compare-digests.ts';

/** A meeting with another installation, and what came of it. */
export interface Exchange {
  readonly origin: string;
  readonly at: string;
  readonly size: number;
  readonly outcome: 'cosigned' | 'failed';
  readonly said: string;
  readonly compared: readonly Compared[];
}

export async function saveExchange(db: Database, exchange: Exchange): Promise<void> {
  await db
    .insertInto('exchanges')
    .values({ ...exchange, compared: JSON.stringify(exchange.compared) })
    .execute();
}

/** The latest exchange with each peer, by origin. */
export async function lastExchanges(db: Database): Promise<Exchange[]> {
  const rows = await db
    .selectFrom('exchanges')
    .select(['origin', 'at', 'size', 'outcome', 'said', 'compared'])
    .distinctOn('origin')
    .orderBy('origin')
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, compared: row.compared as readonly Compared[] }));
}
