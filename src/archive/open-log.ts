import { ArchiveError, type Instant } from '#kernel';
import type { Database, DatabaseTransaction } from '#store';
import { growSubtrees } from './grow-subtrees.ts';
import { entryOf, leafOfReading, readingSubject, type Leaf } from './leaf-of.ts';
import { appendRows, lastCheckpoint, saveCheckpoint, type Checkpoint } from './log.store.ts';
import { countUnlogged, loggedSubjects, readingsAfter } from './logged-rows.store.ts';
import { Frontier, leafHash, type Subtree } from './merkle.ts';
import { subtreesOf } from './prove-tree.ts';
import { tileHeight, treeOf } from './read-tree.ts';
import type { Signer } from './sign-note.ts';
import { countLeaves, saveSubtrees, type SubtreeRow } from './tree.store.ts';

export interface Log {
  /**
   * Adds leaves inside the transaction that writes what they speak of. One thread appends at a time.
   *
   * @throws ArchiveError `entry-too-long`
   */
  append(trx: DatabaseTransaction, leaves: readonly Leaf[], now: Instant): Promise<void>;
  /** To be called after the transaction failed: forgets the leaves that were not committed. */
  reload(): Promise<void>;
  /**
   * Signs the tree of what is committed, in the C2SP tlog-checkpoint form: at most one a second, so that a call in the
   * second of the last one is made good a second later, or when the log is closed.
   *
   * @throws ArchiveError `log-forked` if the log does not go on from what was signed last: nothing is signed
   */
  checkpoint(now: Instant): Promise<void>;
  size(): number;
  /** Signs what still waits for its checkpoint. */
  close(): Promise<void>;
}

/** Entries are served with two bytes for their length (C2SP tlog-tiles). */
const longestEntry = 0xffff;

/**
 * Opens the transparency log: goes on from the subtrees that are stored, and adds the readings of older data directories,
 * which were not logged.
 */
export async function openLog(db: Database, signer: Signer, clock: () => Instant): Promise<Log> {
  await growSubtrees(db);
  let frontier = await loadFrontier(db);
  let waiting: NodeJS.Timeout | null = null;

  async function append(trx: DatabaseTransaction, leaves: readonly Leaf[], now: Instant): Promise<void> {
    const rows = leaves.map((leaf, index) => {
      const entry = entryOf(leaf, now);
      if (Buffer.byteLength(entry) > longestEntry)
        throw new ArchiveError('entry-too-long', `The log takes no entry of over ${longestEntry} bytes.`);
      return {
        position: frontier.size + index,
        leaf_hash: leafHash(entry).toString('hex'),
        kind: leaf.kind,
        subject: leaf.subject,
        entry,
        logged_at: now,
      };
    });
    await appendRows(trx, rows);
    const completed = rows.flatMap((row) => frontier.add(Buffer.from(row.leaf_hash, 'hex')));
    await saveSubtrees(trx, completed.filter(({ level }) => level % tileHeight === 0).map(subtreeRow));
  }

  async function checkpoint(now: Instant): Promise<void> {
    const last = await lastCheckpoint(db);
    if (last?.made_at === now) {
      waiting ??= setTimeout(() => void later(), 1000).unref();
      return;
    }
    await signTree(db, signer, last, now);
  }

  async function later(): Promise<void> {
    waiting = null;
    // What cannot be signed now is met again by the next checkpoint, which somebody waits for.
    await signTree(db, signer, await lastCheckpoint(db), clock()).catch(() => undefined);
  }

  await logReadings(db, (trx, leaves) => append(trx, leaves, clock()));
  // What a process that died left unsigned.
  if (frontier.size > 0) await checkpoint(clock());
  return {
    append,
    async reload() {
      frontier = await loadFrontier(db);
    },
    checkpoint,
    size: () => frontier.size,
    async close() {
      if (waiting === null) return;
      clearTimeout(waiting);
      waiting = null;
      await signTree(db, signer, await lastCheckpoint(db), clock());
    },
  };
}

/** Readings of before they were logged, or whose import was cut short: each gets its leaf, once. */
async function logReadings(
  db: Database,
  append: (trx: DatabaseTransaction, leaves: readonly Leaf[]) => Promise<void>,
): Promise<void> {
  if ((await countUnlogged(db)) <= 0) return;
  const step = 500;
  for (let rows = await readingsAfter(db, 0, step); rows.length > 0;) {
    const subjects = rows.map((row) => readingSubject(row.body_digest, row.extraction, row.release));
    const logged = await loggedSubjects(db, subjects);
    const leaves = rows.map(leafOfReading).filter((leaf) => !logged.has(leaf.subject));
    if (leaves.length > 0) await db.transaction().execute((trx) => append(trx, leaves));
    rows = await readingsAfter(db, rows.at(-1)?.id ?? 0, step);
  }
}

/** Signs the tree as the database holds it, never one that a transaction may still take back. */
async function signTree(db: Database, signer: Signer, last: Checkpoint | undefined, now: Instant): Promise<void> {
  const tree = treeOf(db);
  const size = await countLeaves(db);
  if (last?.size === size) return;
  if (last !== undefined) {
    const signed = last.note.split('\n')[2];
    const held = last.size <= size ? Buffer.from(await tree.root(last.size)).toString('base64') : null;
    if (signed !== held)
      throw new ArchiveError(
        'log-forked',
        `The log of ${size} leaves does not go on from its checkpoint at ${last.size}: nothing is signed. Is this an older copy of the data?`,
      );
  }
  const root = Buffer.from(await tree.root(size)).toString('base64');
  await saveCheckpoint(db, { size, note: signer.sign(`${signer.name}\n${size}\n${root}\n`), made_at: now });
}

async function loadFrontier(db: Database): Promise<Frontier> {
  const size = await countLeaves(db);
  const nodes = subtreesOf({ from: 0, to: size });
  const tree = treeOf(db);
  const roots = await Promise.all(
    nodes.map(async ({ level, number }) => ({ level, hash: await tree.subtree({ level, number }) })),
  );
  return Frontier.from(size, roots);
}

function subtreeRow({ level, number, hash }: Subtree): SubtreeRow {
  return { level: level / tileHeight, number, hash: Buffer.from(hash).toString('hex') };
}
