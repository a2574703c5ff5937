import { idOf } from '#kernel';
import type { Database } from '#store';

/**
 * The form (variant) of a document that a history of this kind and origin feeds: the one it fed before, or the wanted name,
 * with a number where another origin has that name. Two origins are never one timeline.
 */
export async function historyVariant(
  db: Database,
  document: { readonly platform: string; readonly termsType: string },
  origin: { readonly kind: 'warc-file' | 'dated-file'; readonly address: string; readonly name: string },
): Promise<string> {
  const documentId = idOf('document', idOf('platform', document.platform), document.termsType);
  const held = await db
    .selectFrom('variants')
    .leftJoin('sources', 'sources.variant_id', 'variants.id')
    .select(['variants.name', 'sources.kind', 'sources.address'])
    .where('variants.document_id', '=', documentId)
    .execute();
  const same = held.find((row) => row.kind === origin.kind && row.address === origin.address);
  if (same !== undefined) return same.name;
  const taken = new Set(held.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? origin.name : `${origin.name} (${number})`;
    if (!taken.has(name)) return name;
  }
}

/** The addresses by which a source's captures were had, so that nothing is fetched twice. */
export async function capturedAddresses(db: Database, sourceId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('captures').select('address').where('source_id', '=', sourceId).execute();
  return new Set(rows.flatMap(({ address }) => address ?? []));
}

/** The pages at which a document is or was found, for whoever looks for it in an archive. */
export async function pagesOf(
  db: Database,
  document: { readonly platform: string; readonly termsType: string },
): Promise<string[]> {
  const documentId = idOf('document', idOf('platform', document.platform), document.termsType);
  const rows = await db
    .selectFrom('sources')
    .innerJoin('variants', 'variants.id', 'sources.variant_id')
    .select('sources.address')
    .where('variants.document_id', '=', documentId)
    .where('sources.kind', 'in', ['page', 'declared', 'web-archive'])
    .execute();
  return [...new Set(rows.map(({ address }) => address))];
}
