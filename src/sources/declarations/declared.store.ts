import { idOf } from '#kernel';
import { insertMany, sql, type Database } from '#store';
import type { DatedSource } from './read-declarations.ts';

/** A declared source that holds now, with whose document it is. */
export interface OpenDeclaration {
  readonly platform: string;
  readonly termsType: string;
  readonly address: string;
  readonly extraction: unknown;
}

/**
 * Makes the declared sources of a variant just these; returns whether anything differs from what was there. They say where a
 * collection found its text, no capture of ours refers to them, and the latest state of the declarations says all there was.
 */
export async function saveDeclared(db: Database, variantId: string, sources: readonly DatedSource[]): Promise<boolean> {
  const rows = sources.map((source) => ({
    id: idOf('source', variantId, 'declared', source.address, source.validFrom ?? '', source.validUntil ?? ''),
    variant_id: variantId,
    kind: 'declared',
    address: source.address,
    collection_id: null,
    extraction: { ...source.extraction, ...(source.filters.length === 0 ? {} : { filters: source.filters }) },
    valid_from: source.validFrom,
    valid_until: source.validUntil,
  }));
  return db.transaction().execute(async (trx) => {
    const { rows: held } = await sql<{ same: boolean }>`
      select count(*) = ${rows.length}::int and not exists (
        select 1 from jsonb_populate_recordset(null::sources, ${JSON.stringify(rows)}::jsonb) n
        where not exists (select 1 from sources s where s.id = n.id and s.extraction = n.extraction)) as same
      from sources where variant_id = ${variantId} and kind = 'declared'`.execute(trx);
    if (held[0]?.same === true) return false;
    await trx.deleteFrom('sources').where('variant_id', '=', variantId).where('kind', '=', 'declared').execute();
    await insertMany(
      trx,
      'sources',
      ['id', 'variant_id', 'kind', 'address', 'collection_id', 'extraction', 'valid_from', 'valid_until'],
      rows,
    );
    return true;
  });
}

/** What the declarations of collections say now, of documents for which no page is watched yet. */
export async function openDeclarationsOf(db: Database, collections: readonly string[]): Promise<OpenDeclaration[]> {
  const { rows } = await sql<OpenDeclaration>`
    select distinct on (d.id) p.name as platform, d.type as "termsType", s.address, s.extraction - 'filters' as extraction
    from sources s join variants v on v.id = s.variant_id join documents d on d.id = v.document_id join platforms p on p.id = d.platform_id
    where s.kind = 'declared' and s.valid_until is null and v.name = any(${collections}::text[])
      and not exists (select 1 from variants o join sources w on w.variant_id = o.id where o.document_id = d.id and w.kind = 'page' and w.valid_until is null)
    order by d.id, v.name`.execute(db);
  return rows;
}
