import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql, type Store } from '#store';
import { openFresh } from '../../tests/template/open-fresh.ts';
import { leafOfDecision, lastCheckpoint, openLog, openSigner, verifyLog, type Log, type Signer } from './index.ts';

let directory: string;
let store: Store;
let signer: Signer;
let log: Log;
const now = (): string => '2026-01-02T03:04:05Z';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codicil-log-'));
  store = await openFresh(join(directory, 'database'));
  signer = await openSigner(directory, 'codicil.example/log');
  log = await openLog(store.db, signer, now);
  for (const [second, from] of [0, 300].entries()) {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: `decision${String(from + index).padStart(4, '0')}`,
      subject: 'c',
      verdict: 'reject' as const,
      reason: `for reason ${index}`,
      by: 'a test',
      at: now(),
    }));
    await store.db.transaction().execute(async (trx) => {
      await trx
        .insertInto('decisions')
        .values(rows.map((row) => ({ ...row, subject_kind: 'capture' as const })))
        .execute();
      await log.append(trx, rows.map(leafOfDecision), now());
    });
    await log.checkpoint(`2026-01-02T03:04:0${second}Z`);
  }
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true });
});

const faults = async (): Promise<readonly string[]> => (await verifyLog(store.db, signer.verifierKey)).faults;

/** Alters the stored log, says what verification finds, and undoes it. */
async function altered(change: string): Promise<readonly string[]> {
  const undone = new Error('undone');
  let found: readonly string[] = [];
  await store.db
    .transaction()
    .execute(async (trx) => {
      await sql.raw(change).execute(trx);
      found = (await verifyLog(trx, signer.verifierKey)).faults;
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return found;
}

test('a whole log has no faults', async () => {
  expect(await verifyLog(store.db, signer.verifierKey)).toMatchObject({ leaves: 600, checkpoints: 2, faults: [] });
});

test.each([
  ['an entry', `update log set entry = replace(entry, 'reason 3"', 'reason 4"') where position = 3`, /Leaf 3 .* hash/],
  ['a hash', `update log set leaf_hash = repeat('0', 64) where position = 3`, /Leaf 3 .* hash/],
  ['a subject', `update log set subject = 'x' where position = 3`, /Leaf 3 .* filed/],
  ['a kind', `update log set kind = 'version' where position = 3`, /Leaf 3 .* filed/],
  ['a time', `update log set logged_at = '2026-01-02T03:04:06Z' where position = 3`, /Leaf 3 .* filed/],
  ['a leaf taken away', `delete from log where position = 3`, /Leaf 3 is missing/],
  ['a leaf taken from the end', `delete from log where position = 599`, /checkpoint at 600/],
  ['a tile', `update log_subtrees set hash = repeat('0', 64) where number = 1`, /tile of 256 leaves, number 1/],
  ['a tile taken away', `delete from log_subtrees where number = 1`, /tile of 256 leaves, number 1/],
  ['a tile too many', `insert into log_subtrees values (1, 2, repeat('0', 64))`, /tile 1 2 is of leaves/],
  ['the size of a checkpoint', `update checkpoints set size = 299 where size = 300`, /checkpoint at 299/],
  ['a checkpoint', `update checkpoints set note = replace(note, E'\\n300\\n', E'\\n301\\n')`, /checkpoint at 300/],
  [
    'a record',
    `update decisions set reason = 'another' where id = 'decision0003'`,
    /decision0003 is not as it was logged/,
  ],
  ['a record taken away', `delete from decisions where id = 'decision0003'`, /decision0003, which is not here/],
  [
    'a record too many',
    `insert into decisions (id, subject_kind, subject, verdict, reason, by, at) values ('more', 'capture', 'c', 'accept', 'r', 'b', now())`,
    /more has no leaf/,
  ],
])('%s that was altered is named', async (_, change, said) => {
  expect(await altered(change)).toContainEqual(expect.stringMatching(said));
});

test('a log that was set back is not signed, and a call in the second of the last one is made good at the end', async () => {
  const before = await lastCheckpoint(store.db);
  await store.db.transaction().execute(async (trx) => {
    await trx
      .insertInto('decisions')
      .values({ id: 'z', subject_kind: 'capture', subject: 'c', verdict: 'accept', reason: 'r', by: 'b', at: now() })
      .execute();
    await log.append(
      trx,
      [leafOfDecision({ id: 'z', subject: 'c', verdict: 'accept', reason: 'r', by: 'b', at: now() })],
      now(),
    );
  });
  await log.checkpoint(before?.made_at ?? '');
  expect((await lastCheckpoint(store.db))?.size).toBe(600);
  await log.close();
  expect((await lastCheckpoint(store.db))?.size).toBe(601);
  expect(await faults()).toEqual([]);
  await sql`delete from log where position = 600`.execute(store.db);
  await expect(log.checkpoint('2026-01-02T04:00:00Z')).rejects.toMatchObject({ code: 'log-forked' });
});
