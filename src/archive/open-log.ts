import type { Instant } from '#kernel';
import type { Database, DatabaseTransaction } from '#store';
import { growSubtrees } from './grow-subtrees.ts';
import { appendRows, lastCheckpoint, saveCheckpoint } from './log.store.ts';
import { Frontier, leafHash, type Subtree } from './merkle.ts';
import { subtreesOf } from './prove-tree.ts';
import { tileHeight, treeOf } from './read-tree.ts';
import type { Signer } from './sign-note.ts';
import { countLeaves, saveSubtrees, type SubtreeRow } from './tree.store.ts';

/** What a leaf is about. The entry is one line of JSON; it names the time claimed apart from the time logged. */
export interface Leaf {
  readonly kind: 'capture' | 'version' | 'reading' | 'change' | 'retraction' | 'decision';
  readonly subject: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

export interface Log {
  /** Adds leaves inside the transaction that writes what they speak of. One thread appends at a time. */
  append(trx: DatabaseTransaction, leaves: readonly Leaf[], now: Instant): Promise<void>;
  /** To be called after the transaction failed: forgets the leaves that were not committed. */
  reload(): Promise<void>;
  /** Signs the tree as it stands, in the C2SP tlog-checkpoint form. */
  checkpoint(now: Instant): Promise<string>;
  size(): number;
}

/** Opens the transparency log: goes on from the subtrees that are stored. */
export async function openLog(db: Database, signer: Signer): Promise<Log> {
  await growSubtrees(db);
  let frontier = await loadFrontier(db);
  return {
    async append(trx, leaves, now) {
      const rows = leaves.map((leaf, index) => {
        const entry = JSON.stringify({ kind: leaf.kind, subject: leaf.subject, ...leaf.facts, logged: now });
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
      await saveSubtrees(trx, completed.filter(({ level }) => level % tileHeight === 0).map(rowOf));
    },
    async reload() {
      frontier = await loadFrontier(db);
    },
    async checkpoint(now) {
      const last = await lastCheckpoint(db);
      if (last?.size === frontier.size) return last.note;
      const note = signer.sign(`${signer.name}\n${frontier.size}\n${frontier.root().toString('base64')}\n`);
      await saveCheckpoint(db, { size: frontier.size, note, made_at: now });
      return note;
    },
    size: () => frontier.size,
  };
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

function rowOf({ level, number, hash }: Subtree): SubtreeRow {
  return { level: level / tileHeight, number, hash: Buffer.from(hash).toString('hex') };
}
