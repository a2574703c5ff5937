import { setImmediate } from 'node:timers/promises';
import { stateConsequences, type PlacedProvision, type StatedConsequences } from '#provisions';
import { statingIn, statingOn, type StatingRow } from './consequence.store.ts';
import { keptFor } from './keep-for.ts';
import type { Materials } from './materials.ts';

interface Asked {
  /** Its id and its name. */
  readonly platform: string;
  readonly name: string;
  readonly document: string;
  readonly variant: string;
}

/** What the documents that bear on a variant's rules say of breaches. */
export interface Stated {
  readonly clauses: StatedConsequences;
  /** The provisions that hold those clauses. */
  readonly rows: readonly StatingRow[];
  /** Ids of all documents that were looked through and had something to judge. */
  readonly documents: ReadonlySet<string>;
}

/** The same for all rules of a variant, and by far the dearest part of a provision's page. Some thousand variants are kept. */
export const statedFor = keptFor({
  most: 24_000_000,
  key: ({ variant }: Asked) => variant,
  weigh: ({ rows }: Stated) => 2000 + rows.reduce((sum, { body }) => sum + body.length, 0),
  read,
});

/** What the documents of a platform say is asked once for all of them: a platform of thirty would be read through thirty times. */
const statedOn = keptFor({
  most: 12_000_000,
  key: ({ platform }: Pick<Asked, 'platform' | 'name'>) => platform,
  weigh: (stated: readonly StatedIn[]) =>
    1000 + stated.flatMap(({ rows }) => rows).reduce((sum, { body }) => sum + body.length, 300),
  read: async ({ db }, { platform, name }): Promise<readonly StatedIn[]> =>
    readThrough(await statingOn(db, platform), name),
});

/** What one document says of breaches. */
interface StatedIn extends Omit<Stated, 'documents'> {
  readonly document: string;
}

async function read(desk: Materials, of: Asked): Promise<Stated> {
  const [own, others] = await Promise.all([statingIn(desk.db, of), statedOn(desk, of)]);
  const all = [...(await readThrough(own, of.name)), ...others.filter(({ document }) => document !== of.document)];
  return {
    clauses: {
      clauses: all.flatMap(({ clauses }) => clauses.clauses),
      joining: all.flatMap(({ clauses }) => clauses.joining),
    },
    rows: all.flatMap(({ rows }) => rows),
    documents: new Set(all.map(({ document }) => document)),
  };
}

/** So long others wait while clauses are read, in milliseconds. */
const turn = 4;

/** Reads rows document by document, with pauses, so that others are answered meanwhile. */
async function readThrough(rows: readonly StatingRow[], name: string): Promise<StatedIn[]> {
  const stated: StatedIn[] = [];
  for (const [document, some] of Map.groupBy(rows, (row) => row.document_id)) {
    const clauses = await inTurns(stateConsequences(some.map(placedOf), name));
    const holding = new Set(clauses.clauses.map((clause) => clause.of.id));
    stated.push({ document, clauses, rows: some.filter((row) => holding.has(row.provision_id)) });
  }
  return stated;
}

async function inTurns<T>(work: Generator<void, T, void>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    if (performance.now() - since < turn) continue;
    await setImmediate();
    since = performance.now();
  }
}

function placedOf(row: StatingRow): PlacedProvision {
  return {
    id: row.provision_id,
    document: row.document_id,
    position: row.position,
    number: row.number,
    section: row.section,
    body: row.body,
    leads: row.leads,
    types: row.types ?? [],
    modality: (row.modality ?? 'statement') as PlacedProvision['modality'],
  };
}
