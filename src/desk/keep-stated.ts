import { statedConsequences, type PlacedProvision } from '#provisions';
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

/** What the documents of a platform say is asked once for all of them: a platform of thirty would be read through thirty times. */
const statedOn = keptFor({
  most: 12_000_000,
  key: (platform: string) => platform,
  weigh: (rows: readonly StatingRow[]) => 1000 + rows.reduce((sum, { body }) => sum + body.length, 0),
  read: ({ db }, platform): Promise<readonly StatingRow[]> => statingOn(db, platform),
});

async function read(desk: Materials, of: Asked): Promise<Stated> {
  const [own, others] = await Promise.all([statingIn(desk.db, of.variant), statedOn(desk, of.platform)]);
  const rows = [...own, ...others.filter((row) => row.document_id !== of.document)];
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
