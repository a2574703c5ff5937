import type { Instant } from '#kernel';
import type { Database } from '#store';
import { checkpointsFrom, rowsFrom, type LogRow } from './log.store.ts';
import { subtreeLevels, subtreesFrom } from './logged-rows.store.ts';
import { Frontier, leafHash } from './merkle.ts';
import { openNote, readCheckpoint } from './open-note.ts';
import { tileHeight } from './read-tree.ts';
import { verifyVouchers } from './verify-vouchers.ts';
import { compareRecords, type LastLeaf } from './compare-records.ts';

/** What was verified, counted, and what is wrong. */
export interface LogReport {
  readonly leaves: number;
  readonly checkpoints: number;
  readonly cosignatures: number;
  readonly tokens: number;
  readonly faults: readonly string[];
}

const noVouchers = { cosignatures: 0, tokens: 0, faults: [] };

const step = 10_000;

/**
 * Verifies the whole log: that every leaf has its hash and says what its row says, that every checkpoint is signed and has
 * the root of its size, so that each goes on from the one before, that the stored tiles are those of the leaves, and that
 * every record has its leaf and equals it; with `vouchers`, what witnesses and time-stamping authorities signed too, tokens
 * by the trusted certificates in PEM. The faults are sentences; none when the log is whole.
 */
export async function verifyLog(
  db: Database,
  verifierKey: string,
  vouchers: { readonly trusted: string | null; readonly now: Instant } | null = null,
): Promise<LogReport> {
  const faults: string[] = [];
  const frontier = new Frontier();
  const last = new Map<string, LastLeaf>();
  const subtrees = await storedSubtrees(db);
  const checkpoints = await checkpointsFrom(db, 0, Number.MAX_SAFE_INTEGER);
  const roots = new Map<number, string>(
    checkpoints.map(({ size }) => [size, size === 0 ? frontier.root().toString('base64') : '']),
  );
  let time = '';
  for (let rows = await rowsFrom(db, 0, step); rows.length > 0; rows = await rowsFrom(db, frontier.size, step)) {
    for (const row of rows) {
      if (row.position !== frontier.size) faults.push(`Leaf ${frontier.size} is missing from the log.`);
      if (leafHash(row.entry).toString('hex') !== row.leaf_hash)
        faults.push(`Leaf ${row.position} (${row.kind} ${row.subject}) does not have the hash that was logged.`);
      faults.push(...faultsOfRow(row, time));
      time = row.logged_at;
      last.set(`${row.kind} ${row.subject}`, { position: row.position, entry: row.entry });
      for (const { level, number, hash } of frontier.add(Buffer.from(row.leaf_hash, 'hex'))) {
        if (level % tileHeight !== 0) continue;
        const key = `${level / tileHeight} ${number}`;
        if (subtrees.get(key) !== Buffer.from(hash).toString('hex'))
          faults.push(`The stored tile of ${2 ** level} leaves, number ${number}, is not that of the leaves.`);
        subtrees.delete(key);
      }
      if (roots.has(frontier.size)) roots.set(frontier.size, frontier.root().toString('base64'));
    }
    if (rows.length < step || faults.length > 1000) break;
  }
  for (const key of subtrees.keys()) faults.push(`The stored tile ${key} is of leaves that are not in the log.`);
  let made = '';
  for (const checkpoint of checkpoints) {
    if (checkpoint.made_at < made)
      faults.push(`The checkpoint at ${checkpoint.size} leaves is dated before the one that it goes on from.`);
    made = checkpoint.made_at;
    try {
      const said = readCheckpoint(openNote(checkpoint.note, verifierKey));
      if (
        said.size !== checkpoint.size ||
        said.root !== roots.get(checkpoint.size) ||
        !verifierKey.startsWith(`${said.origin}+`)
      )
        faults.push(`The checkpoint at ${checkpoint.size} leaves does not have the root of the log.`);
    } catch (error) {
      faults.push(`The checkpoint at ${checkpoint.size} leaves: ${(error as Error).message}`);
    }
  }
  faults.push(...(await compareRecords(db, last)));
  const others = vouchers === null ? noVouchers : await verifyVouchers(db, checkpoints, vouchers);
  return {
    leaves: frontier.size,
    checkpoints: checkpoints.length,
    cosignatures: others.cosignatures,
    tokens: others.tokens,
    faults: [...faults, ...others.faults],
  };
}

/** What beside the entry stands in a row for finding it must be what the entry says. */
function faultsOfRow(row: LogRow, earlier: string): string[] {
  const name = `Leaf ${row.position} (${row.kind} ${row.subject})`;
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(row.entry) as Record<string, unknown>;
  } catch {
    return [`${name} is not JSON.`];
  }
  // Versions logged before entries were canonical carry what kind of record they are under `kind`.
  const kindAgrees = entry['kind'] === row.kind || (row.kind === 'version' && row.entry.startsWith('{"kind":'));
  if (!kindAgrees || entry['subject'] !== row.subject || entry['logged'] !== row.logged_at)
    return [`${name} is not filed under what its entry says.`];
  return row.logged_at < earlier ? [`${name} was logged before the leaf before it.`] : [];
}

async function storedSubtrees(db: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const level of await subtreeLevels(db)) {
    for (const { number, hash } of await subtreesFrom(db, level)) found.set(`${level} ${number}`, hash);
  }
  return found;
}
