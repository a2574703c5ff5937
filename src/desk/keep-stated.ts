import { statedConsequences, type PlacedProvision } from '#provisions';
import { statingConsequences, type StatingRow } from './consequence.store.ts';
import { Recent } from './keep-recent.ts';
import type { Materials } from './materials.ts';
import { foundNow, stillStands, type FoundAt } from './still-stands.ts';

/** What the documents that bear on a variant's rules say of breaches. */
export interface Stated {
  readonly clauses: ReturnType<typeof statedConsequences>;
  /** The provisions that hold those clauses. */
  readonly rows: readonly StatingRow[];
  /** Ids of all documents that were looked through and had something to judge. */
  readonly documents: ReadonlySet<string>;
}

interface Kept extends FoundAt {
  readonly stated: Promise<Stated>;
}

/** Characters of words that are kept; some thousand variants' worth. */
const mostCharacters = 24_000_000;

const kept = new WeakMap<object, Recent<string, Kept>>();

/** The same for all rules of a variant, and by far the dearest part of a provision's page: kept as long as it still stands. */
export function statedFor(
  desk: Materials,
  of: { readonly platform: string; readonly document: string; readonly variant: string },
): Promise<Stated> {
  const all = kept.get(desk.db) ?? new Recent<string, Kept>(mostCharacters);
  kept.set(desk.db, all);
  const known = all.get(of.variant);
  if (known !== undefined && stillStands(desk, known)) return known.stated;
  const stated = read(desk, of);
  const mine = { ...foundNow(desk), stated };
  all.set(of.variant, mine, 0);
  stated.then(
    ({ rows }) => all.set(of.variant, mine, 2000 + rows.reduce((sum, { body }) => sum + body.length, 0)),
    () => all.set(of.variant, mine, Number.POSITIVE_INFINITY),
  );
  return stated;
}

async function read(desk: Materials, of: Parameters<typeof statedFor>[1]): Promise<Stated> {
  const rows = await statingConsequences(desk.db, of);
  const clauses = statedConsequences(rows.map(placedOf));
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
