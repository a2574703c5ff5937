import { sql, type Database, type DatabaseTransaction } from '#store';

/** What a witness signed under a checkpoint of ours. */
export interface Cosignature {
  readonly size: number;
  readonly origin: string;
  /** One signature line of a note, with its line feed. */
  readonly line: string;
  readonly signed_at: string;
}

export async function saveCosignature(db: Database, row: Cosignature): Promise<void> {
  await db
    .insertInto('cosignatures')
    .values(row)
    .onConflict((conflict) => conflict.columns(['size', 'origin']).doNothing())
    .execute();
}

/** The cosignatures of a checkpoint, by witness. */
export async function cosignaturesOf(db: Database, size: number): Promise<Cosignature[]> {
  return db.selectFrom('cosignatures').selectAll().where('size', '=', size).orderBy('origin').execute();
}

/** Every cosignature that is kept. */
export async function allCosignatures(db: Database): Promise<Cosignature[]> {
  return db.selectFrom('cosignatures').selectAll().orderBy('size').execute();
}

/** The keys that witnesses were known by, those of before among them. */
export async function peersEver(db: Database): Promise<{ origin: string; witness_key: string }[]> {
  return db.selectFrom('peers').select(['origin', 'witness_key']).orderBy('id').execute();
}

/** Another installation that is known: whose checkpoints are cosigned here, and whose cosignatures are kept. */
export interface Peer {
  readonly origin: string;
  readonly address: string;
  readonly log_key: string;
  readonly witness_key: string;
  readonly at: string;
  readonly by: string;
}

export async function savePeer(db: Database, peer: Peer): Promise<void> {
  await db.insertInto('peers').values(peer).execute();
}

/** Peers as they are known now, by origin. */
export async function knownPeers(db: Database | DatabaseTransaction): Promise<Peer[]> {
  const rows = await db
    .selectFrom('peers')
    .select(['origin', 'address', 'log_key', 'witness_key', 'at', 'by'])
    .distinctOn('origin')
    .orderBy('origin')
    .orderBy('id', 'desc')
    .execute();
  return rows;
}

/** What was cosigned last for another log. */
export interface Witnessed {
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly note: string;
  readonly at: string;
}

/** Locked until the transaction ends, so that two requests cannot set each other back, not even two first ones. */
export async function witnessedOf(trx: DatabaseTransaction, origin: string): Promise<Witnessed | undefined> {
  await sql`select pg_advisory_xact_lock(7133303)`.execute(trx);
  return trx.selectFrom('witnessed').selectAll().where('origin', '=', origin).executeTakeFirst();
}

export async function saveWitnessed(trx: DatabaseTransaction, row: Witnessed): Promise<void> {
  await trx
    .insertInto('witnessed')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('origin').doUpdateSet({ size: row.size, root: row.root, note: row.note, at: row.at }),
    )
    .execute();
}

/** The other logs that were cosigned here, by origin. */
export async function allWitnessed(db: Database): Promise<Witnessed[]> {
  return db.selectFrom('witnessed').selectAll().orderBy('origin').execute();
}
