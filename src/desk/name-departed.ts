import { titleOf } from '#drafting';
import type { Catalogue } from './catalogue.ts';
import { followTenures, type Followed } from './follow-tenures.ts';
import type { Materials } from './materials.ts';
import type { ProvisionRef } from './parts.ts';
import { provisionAddress } from './quote-standing.ts';
import { ruleRef, severityOf } from './type-ref.ts';
import type { WordingRow } from './wording.store.ts';

export interface Lineage {
  readonly id: string;
  readonly followed: Followed;
  /** The tenure that is or was the last. */
  readonly last: WordingRow;
}

/** The tenures of a variant by provision, each followed through. */
export function lineagesOf(rows: readonly WordingRow[]): Lineage[] {
  return [...Map.groupBy(rows, (row) => row.provision_id)].map(([id, tenures]) => ({
    id,
    followed: followTenures(tenures),
    last: tenures.at(-1)!,
  }));
}

/** A provision named by its wording alone, for lists of what stands no more or stood in an earlier version. */
export function wordingRef(
  desk: Materials,
  catalogue: Catalogue,
  row: WordingRow,
  place: { section: readonly string[]; number: string | null; current: boolean },
): ProvisionRef {
  const type = desk.typeOf(row.main_type);
  return {
    id: row.provision_id,
    title: titleOf(row, type),
    address: provisionAddress(catalogue, row.document_id, row.variant_id, row.provision_id, row.slug),
    severity: severityOf(row.severity),
    type: ruleRef(type),
    ...place,
  };
}
