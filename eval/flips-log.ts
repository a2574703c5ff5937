import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leafOfDecision, openLog, openSigner, verifyLog } from '#archive';
import { openStore, sql, type Database } from '#store';
import { drawFrom } from './flips-draw.ts';

/** What the log is stored in, and what finds a row. `made_at` beside a checkpoint is not signed: docs/log.md says so. */
const columns = [
  { table: 'log', key: 'position', column: 'entry' },
  { table: 'log', key: 'position', column: 'leaf_hash' },
  { table: 'log', key: 'position', column: 'kind' },
  { table: 'log', key: 'position', column: 'subject' },
  { table: 'log_subtrees', key: 'number', column: 'hash' },
  { table: 'checkpoints', key: 'size', column: 'note' },
] as const;

interface Cell {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly at: number;
  readonly text: string;
}

/** Alters single bytes of a stored log of 600 leaves, each time another, and asks `verifyLog`. @returns what it did not tell */
export async function flipLog(positions: number, seed: number): Promise<{ bytes: number; missed: string[] }> {
  const directory = await mkdtemp(join(tmpdir(), 'codicil-flips-log-'));
  const store = await openStore({ directory: join(directory, 'database') });
  try {
    const verifierKey = await layLog(store.db, directory);
    const cells = await cellsOf(store.db);
    const bytes = cells.reduce((sum, { text }) => sum + text.length, 0);
    const random = drawFrom(seed);
    const missed: string[] = [];
    for (let count = 0; count < positions; count += 1) {
      let at = Math.floor(random() * bytes);
      const cell = cells.find(({ text }) => (at < text.length ? true : ((at -= text.length), false)))!;
      const put = (text: string) =>
        sql`update ${sql.table(cell.table)} set ${sql.ref(cell.column)} = ${text} where ${sql.ref(cell.key)} = ${cell.at}`.execute(
          store.db,
        );
      await put(cell.text.slice(0, at) + otherThan(cell.text[at]!, random) + cell.text.slice(at + 1));
      if ((await verifyLog(store.db, verifierKey)).faults.length === 0)
        missed.push(`${cell.table}.${cell.column} ${cell.at} at ${at}`);
      await put(cell.text);
    }
    return { bytes, missed };
  } finally {
    await store.close();
    await rm(directory, { recursive: true });
  }
}

/** A byte that text may hold: another printable one. */
function otherThan(character: string, random: () => number): string {
  for (;;) {
    const other = String.fromCodePoint(33 + Math.floor(random() * 94));
    if (other !== character) return other;
  }
}

async function layLog(db: Database, directory: string): Promise<string> {
  const now = (): string => '2026-01-02T03:04:05Z';
  const signer = await openSigner(directory, 'lanternfish.example/log');
  const log = await openLog(db, signer, now);
  for (const from of [0, 300]) {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: `decision${String(from + index).padStart(4, '0')}`,
      subject: 'c',
      verdict: 'reject' as const,
      reason: `for reason ${index}`,
      by: 'nobody',
      at: now(),
    }));
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('decisions')
        .values(rows.map((row) => ({ ...row, subject_kind: 'capture' as const })))
        .execute();
      await log.append(trx, rows.map(leafOfDecision), now());
    });
    await log.checkpoint(now());
  }
  return signer.verifierKey;
}

async function cellsOf(db: Database): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const one of columns) {
    const { rows } = await sql<{ at: number; text: string }>`
      select ${sql.ref(one.key)} as at, ${sql.ref(one.column)} as text from ${sql.table(one.table)} order by 1`.execute(
      db,
    );
    cells.push(...rows.map((row) => ({ ...one, at: Number(row.at), text: row.text })));
  }
  return cells;
}
