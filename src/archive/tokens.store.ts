import type { Database } from '#store';
import type { Checkpoint } from './log.store.ts';

/** An attempt to have a checkpoint stamped. */
export interface TokenRow {
  readonly size: number;
  readonly authority: string;
  readonly at: string;
  readonly outcome: 'granted' | 'failed';
  readonly said: string;
  /** The time-stamp token (RFC 3161) in base 64; null where the attempt failed. */
  readonly token: string | null;
  readonly stamped_at: string | null;
}

export async function saveToken(db: Database, row: TokenRow): Promise<void> {
  await db.insertInto('tokens').values(row).execute();
}

const columns = ['size', 'authority', 'at', 'outcome', 'said', 'token', 'stamped_at'] as const;

/** The latest attempts, newest first. */
export async function latestTokens(db: Database, limit: number): Promise<TokenRow[]> {
  return db.selectFrom('tokens').select(columns).orderBy('id', 'desc').limit(limit).execute();
}

/** Every token that is kept. */
export async function grantedTokens(db: Database): Promise<TokenRow[]> {
  return db.selectFrom('tokens').select(columns).where('outcome', '=', 'granted').orderBy('id').execute();
}

/** The tokens granted on a checkpoint, oldest first. */
export async function tokensOf(db: Database, size: number): Promise<TokenRow[]> {
  return db
    .selectFrom('tokens')
    .select(columns)
    .where('size', '=', size)
    .where('outcome', '=', 'granted')
    .orderBy('id')
    .execute();
}

/** The earliest checkpoint with a token that covers a leaf: it tells the earliest time that somebody else vouches for. */
export async function stampedCheckpointOver(db: Database, position: number): Promise<Checkpoint | undefined> {
  return db
    .selectFrom('checkpoints')
    .selectAll()
    .where('size', '>', position)
    .where((where) =>
      where.exists(
        where
          .selectFrom('tokens')
          .select('id')
          .whereRef('tokens.size', '=', 'checkpoints.size')
          .where('outcome', '=', 'granted'),
      ),
    )
    .orderBy('size')
    .limit(1)
    .executeTakeFirst();
}
