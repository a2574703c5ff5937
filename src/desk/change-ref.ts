import { changeSentence } from '#drafting';
import { documentRef, platformRef, type Catalogue } from './catalogue.ts';
import type { ChangeRow } from './change.store.ts';
import type { ChangeRef } from './parts.ts';
import { sayMeaning } from './say-meaning.ts';
import { severityOf } from './type-ref.ts';

/** `headlines` say what changes are about, by their ids; where they are not asked for, a list does not show it. */
export function changeRef(catalogue: Catalogue, row: ChangeRow, headlines?: ReadonlyMap<string, string>): ChangeRef {
  const document = catalogue.documentById(row.document_id);
  const platform = catalogue.platformById(document.platform_id);
  const variants = catalogue.variantsOf(document.id);
  return {
    id: row.id,
    address: `/changes/${row.id}`,
    platform: platformRef(platform),
    document: documentRef(platform, document),
    variant: variants.length < 2 ? null : (variants.find(({ id }) => id === row.variant_id)?.name ?? null),
    detectedAfter: row.detected_after,
    detectedBy: row.detected_by,
    headline: headlines?.get(row.id) ?? null,
    sentence: changeSentence(row),
    severity: severityOf(row.severity),
    counts: { added: row.added, removed: row.removed, reworded: row.reworded, moved: row.moved },
    meaning: row.meaning === null ? null : sayMeaning(row.meaning),
  };
}
