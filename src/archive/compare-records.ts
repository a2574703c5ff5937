import type { Database } from '#store';
import {
  leafOfCapture,
  leafOfChange,
  leafOfDecision,
  leafOfReading,
  leafOfRetraction,
  leafOfTypesDecision,
  leafOfVersion,
  readingSubject,
  type Leaf,
} from './leaf-of.ts';
import {
  capturesAfter,
  changesAfter,
  decisionsAfter,
  disagreeingRetractions,
  readingsAfter,
  retractionsAfter,
  versionsAfter,
  type LoggedDecision,
} from './logged-rows.store.ts';

/** The last leaf that speaks of a subject. */
export interface LastLeaf {
  readonly position: number;
  readonly entry: string;
}

const step = 2000;

/**
 * Compares every record with the last leaf that speaks of it: the facts that the leaf names must be the record's. `last`
 * is by kind and subject, and is used up. Returns sentences about what does not agree.
 */
export async function compareRecords(db: Database, last: Map<string, LastLeaf>): Promise<string[]> {
  const faults: string[] = [];
  for await (const leaf of leavesOfRecords(db)) {
    const key = `${leaf.kind} ${leaf.subject}`;
    const logged = last.get(key);
    last.delete(key);
    if (logged === undefined) {
      faults.push(`The ${leaf.kind} ${leaf.subject} has no leaf in the log.`);
      continue;
    }
    for (const [name, value] of differing(leaf, logged.entry))
      faults.push(
        `The ${leaf.kind} ${leaf.subject} is not as it was logged in leaf ${logged.position}: ${name} is ${String(value)}.`,
      );
  }
  for (const id of await disagreeingRetractions(db))
    faults.push(`The version ${id} and the log do not agree on whether it was retracted.`);
  for (const [key, { position }] of last) faults.push(`Leaf ${position} speaks of the ${key}, which is not here.`);
  return faults;
}

/** Facts of a record that its leaf tells otherwise. Older leaves name fewer facts; what they do not name is not compared. */
function differing(leaf: Leaf, entry: string): [string, unknown][] {
  let logged: Record<string, unknown>;
  try {
    logged = JSON.parse(entry) as Record<string, unknown>;
  } catch {
    // Said of the leaf already.
    return [];
  }
  return Object.entries(leaf.facts).filter(([name, value]) => name in logged && logged[name] !== value);
}

async function* leavesOfRecords(db: Database): AsyncGenerator<Leaf> {
  yield* each(
    '',
    (id) => capturesAfter(db, id, step),
    (row) => leafOfCapture(row, row.collection),
  );
  yield* each(
    0,
    (id) => readingsAfter(db, id, step),
    (row) => leafOfReading(row),
  );
  yield* each(
    '',
    (id) => versionsAfter(db, id, step),
    (row) => leafOfVersion(row, readingSubject(row.body_digest, row.extraction, row.release)),
  );
  yield* each('', (id) => changesAfter(db, id, step), leafOfChange);
  yield* each('', (id) => decisionsAfter(db, id, step), leafOfAnyDecision);
  yield* each('', (id) => retractionsAfter(db, id, step), leafOfRetraction);
}

const severities = ['low', 'medium', 'high'];

function leafOfAnyDecision(row: LoggedDecision): Leaf {
  if (row.subject_kind === 'capture') return leafOfDecision(row);
  return leafOfTypesDecision({
    ...row,
    provision: row.provision ?? '',
    version: row.version ?? '',
    types: row.types ?? [],
    severity: row.severity === null ? null : (severities[row.severity] ?? null),
  });
}

async function* each<Key, Row extends { readonly id: Key }>(
  first: Key,
  after: (id: Key) => Promise<Row[]>,
  leafOf: (row: Row) => Leaf,
): AsyncGenerator<Leaf> {
  for (let rows = await after(first); rows.length > 0; rows = await after((rows.at(-1) as Row).id)) {
    for (const row of rows) yield leafOf(row);
    if (rows.length < step) return;
  }
}
