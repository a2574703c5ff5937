import type { BundledQuotation } from '#archive';
import type { Catalogue } from './catalogue.ts';
import type { Materials } from './materials.ts';
import { wordingRef } from './name-departed.ts';
import { headingsOf, type OpenedVersion } from './place-passage.ts';
import { refindQuotation } from './refind-quotation.ts';
import { wordingsAt } from './wording.store.ts';

/** The provisions that a version states, each found again in its text, in the order of the text; or only some of them. */
export async function quoteVersion(
  desk: Materials,
  catalogue: Catalogue,
  version: OpenedVersion,
  only: ReadonlySet<string> | null,
): Promise<BundledQuotation[]> {
  const { row, outline, text } = version;
  const tenures = await wordingsAt(desk.db, row.document_id, row.variant_id, row.ordinal);
  const waiting = Map.groupBy(tenures, (tenure) => Number(tenure.passage_id));
  return outline.placements.flatMap((placement) => {
    const tenure = waiting.get(placement.passage)?.shift();
    if (tenure === undefined || (only !== null && !only.has(tenure.provision_id))) return [];
    const found = refindQuotation(text, placement, tenure, {
      version: row.id,
      address: '',
      capturedAt: row.captured_at,
    });
    if (found === null) return [];
    const { id, title, address } = wordingRef(desk, catalogue, tenure, {
      section: headingsOf(version, placement.section),
      number: placement.number,
      current: tenure.to_ordinal === null,
    });
    return [{ provision: { id, title, address }, leads: [...found.leads], body: found.body }];
  });
}
