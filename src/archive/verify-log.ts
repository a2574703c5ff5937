import type { Database } from '#store';
import { lastCheckpoint, rowsFrom } from './log.store.ts';
import { Frontier, leafHash } from './merkle.ts';
import { openNote } from './sign-note.ts';

/**
 * Recomputes every leaf and the root of the last checkpoint, and checks its signature. Returns sentences about what is
 * wrong; none when the log is whole.
 */
export async function verifyLog(db: Database, verifierKey: string): Promise<{ leaves: number; faults: string[] }> {
  const faults: string[] = [];
  const frontier = new Frontier();
  const checkpoint = await lastCheckpoint(db);
  let rootAtCheckpoint: Buffer | null = checkpoint?.size === 0 ? frontier.root() : null;
  const step = 10_000;
  for (let rows = await rowsFrom(db, 0, step); rows.length > 0; rows = await rowsFrom(db, frontier.size, step)) {
    for (const row of rows) {
      if (row.position !== frontier.size) faults.push(`Leaf ${frontier.size} is missing from the log.`);
      if (leafHash(row.entry).toString('hex') !== row.leaf_hash)
        faults.push(`Leaf ${row.position} (${row.kind} ${row.subject}) does not have the hash that was logged.`);
      frontier.add(Buffer.from(row.leaf_hash, 'hex'));
      if (frontier.size === checkpoint?.size) rootAtCheckpoint = frontier.root();
    }
    if (rows.length < step) break;
  }
  if (checkpoint !== undefined) {
    try {
      const [, size, root] = openNote(checkpoint.note, verifierKey).split('\n');
      if (Number(size) !== checkpoint.size || root !== rootAtCheckpoint?.toString('base64'))
        faults.push(`The checkpoint at ${checkpoint.size} leaves does not have the root of the log.`);
    } catch (error) {
      faults.push((error as Error).message);
    }
  }
  return { leaves: frontier.size, faults };
}
