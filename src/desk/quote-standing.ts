import type { Span } from '#kernel';
import { documentRef, platformRef, variantQuery, type Catalogue } from './catalogue.ts';
import type { Materials } from './materials.ts';
import type { ProvisionRef, Quotation, QuotedProvision } from './parts.ts';
import { refindQuotation, spansOf } from './refind-quotation.ts';
import type { StandingRow } from './standing.store.ts';
import { ruleRef, severityOf } from './type-ref.ts';
import { versionAddress } from './version-ref.ts';
import { versionsById, type VersionRow } from './version.store.ts';

export function provisionAddress(
  catalogue: Catalogue,
  documentId: string,
  variantId: string | null,
  id: string,
  slug: string,
): string {
  const document = catalogue.documentById(documentId);
  const platform = catalogue.platformById(document.platform_id);
  const query = variantId === null ? '' : variantQuery(catalogue, document, variantId);
  return `${documentRef(platform, document).address}/provisions/${id}-${slug}${query}`;
}

export function standingRef(desk: Materials, catalogue: Catalogue, row: StandingRow): ProvisionRef {
  return {
    id: row.provision_id,
    title: row.title,
    address: provisionAddress(catalogue, row.document_id, row.variant_id, row.provision_id, row.slug),
    severity: severityOf(row.severity),
    type: ruleRef(desk.typeOf(row.main_type)),
    number: row.number,
    section: row.section,
    current: true,
  };
}

/** The words of a standing provision, found again in the archived text; null if they are not there. */
export async function quoteStanding(
  desk: Materials,
  catalogue: Catalogue,
  row: StandingRow,
): Promise<Quotation | null> {
  const [start = 0, end = 0] = row.body_span;
  const version = await versionOf(desk, catalogue, row);
  if (version === null) return null;
  const text = await desk.text(version.text_digest);
  return refindQuotation(text, { body: [start, end] as Span, leads: spansOf(row.lead_spans) }, row, {
    version: row.version_id,
    address: `${versionAddress(catalogue, version)}#${row.provision_id}`,
    capturedAt: version.captured_at,
  });
}

type QuotedVersion = Pick<
  VersionRow,
  'id' | 'document_id' | 'variant_id' | 'captured_at' | 'shares_time' | 'text_digest'
>;

/** The version that a row stands in: the last of its variant, which the catalogue knows unless the record has just moved on. */
async function versionOf(desk: Materials, catalogue: Catalogue, row: StandingRow): Promise<QuotedVersion | null> {
  const variant = catalogue.variantsOf(row.document_id).find(({ id }) => id === row.variant_id);
  if (variant?.last_version === row.version_id && Number(variant.last_reading) === Number(row.reading_id)) {
    return {
      id: row.version_id,
      document_id: row.document_id,
      variant_id: row.variant_id,
      captured_at: variant.last_at,
      shares_time: variant.last_shares_time,
      text_digest: variant.last_text,
    };
  }
  return (
    (await versionsById(desk.db, [row.version_id])).find((one) => Number(one.reading_id) === Number(row.reading_id)) ??
    null
  );
}

/** Rows with each provision once for each reason that it was picked: where several variants hold it, from the one that stands first. Those of documents that came a moment ago wait for the catalogue. */
function eachOnce<R extends StandingRow & { readonly role?: string }>(catalogue: Catalogue, rows: readonly R[]): R[] {
  const place = (row: R): number => catalogue.variantsOf(row.document_id).findIndex(({ id }) => id === row.variant_id);
  const best = new Map<string, R>();
  for (const row of rows) {
    const key = `${row.role ?? ''} ${row.provision_id}`;
    const other = best.get(key);
    if (other === undefined || place(row) < place(other)) best.set(key, row);
  }
  return rows.filter(
    (row) => catalogue.knows(row.document_id) && best.get(`${row.role ?? ''} ${row.provision_id}`) === row,
  );
}

/** Rows as quoted provisions, in their order; a row whose words cannot be found again is left out. */
export async function quoteRows<R extends StandingRow & { readonly role?: string }>(
  desk: Materials,
  catalogue: Catalogue,
  rows: readonly R[],
): Promise<{ row: R; quoted: QuotedProvision }[]> {
  const quoted = await Promise.all(
    eachOnce(catalogue, rows).map(async (row) => {
      const quotation = await quoteStanding(desk, catalogue, row);
      if (quotation === null) return [];
      const platform = catalogue.platformById(row.platform_id);
      const document = documentRef(platform, catalogue.documentById(row.document_id));
      return [
        { row, quoted: { ...standingRef(desk, catalogue, row), platform: platformRef(platform), document, quotation } },
      ];
    }),
  );
  return quoted.flat();
}
