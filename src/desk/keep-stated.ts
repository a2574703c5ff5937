import { statedConsequences, type PlacedProvision } from '#provisions';
import { statingConsequences, type StatingRow } from './consequence.store.ts';
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
  readonly clauses: ReturnType<typeof statedConsequences>;
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

async function read(desk: Materials, of: Asked): Promise<Stated> {
  const rows = await statingConsequences(desk.db, of);
  const clauses = statedConsequences(rows.map(placedOf), of.name);
  const holding = new Set(clauses.clauses.map((clause) => keyOf(clause.of.document, clause.of.id)));
  return {
    clauses,
    rows: rows.filter((row) => holding.has(keyOf(row.document_id, row.provision_id))),
    documents: new Set(rows.map((row) => row.document_id)),
  };
}

const keyOf = (document: string, provision: string): string => `${document} ${provision}`;

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
