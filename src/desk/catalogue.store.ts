import { sql, type Database, type Tables } from '#store';
import type { Selectable } from 'kysely';

export type PlatformRow = Selectable<Tables['platforms']>;
export type DocumentRow = Selectable<Tables['documents']>;
export type SourceRow = Pick<
  Selectable<Tables['sources']>,
  'id' | 'variant_id' | 'kind' | 'address' | 'collection_id' | 'valid_from' | 'valid_until'
>;
export type CollectionRow = Pick<Selectable<Tables['collections']>, 'id' | 'name' | 'address'>;
export type TypeCountRow = Selectable<Tables['type_counts']>;

/** A variant with its last accepted version; without one there is nothing to show of it. */
export interface VariantRow {
  readonly id: string;
  readonly document_id: string;
  readonly name: string;
  readonly same_as: string | null;
  readonly current: boolean;
  readonly last_version: string;
  readonly last_ordinal: number;
  readonly last_at: string;
  /** The last capture that showed the document, with or without a change. */
  readonly seen_at: string;
  readonly last_reading: number;
  readonly last_text: string;
  /** Another version has the same time as the last. */
  readonly last_shares_time: boolean;
}

export interface CatalogueRows {
  readonly platforms: readonly PlatformRow[];
  readonly documents: readonly DocumentRow[];
  readonly variants: readonly VariantRow[];
  readonly sources: readonly SourceRow[];
  readonly collections: readonly CollectionRow[];
  readonly typeCounts: readonly TypeCountRow[];
}

/** Variants read by one statement; others go in between. */
const variantsAtOnce = 30;

/** Everything that names something: a few thousand rows, read when they changed. */
export async function readCatalogue(db: Database): Promise<CatalogueRows> {
  const [platforms, documents, variants, sources, collections, typeCounts] = await Promise.all([
    db.selectFrom('platforms').selectAll().orderBy('name').execute(),
    db.selectFrom('documents').selectAll().orderBy('title').orderBy('slug').execute(),
    readVariants(db),
    db
      .selectFrom('sources')
      .select(['id', 'variant_id', 'kind', 'address', 'collection_id', 'valid_from', 'valid_until'])
      .execute(),
    db.selectFrom('collections').select(['id', 'name', 'address']).execute(),
    db.selectFrom('type_counts').selectAll().execute(),
  ]);
  return { platforms, documents, variants, sources, collections, typeCounts };
}

async function readVariants(db: Database): Promise<VariantRow[]> {
  const variants: VariantRow[] = [];
  const ids = (await db.selectFrom('variants').select('id').orderBy('id').execute()).map(({ id }) => id);
  for (let start = 0; start < ids.length; start += variantsAtOnce) {
    const { rows } = await sql<VariantRow>`
      select a.id, a.document_id, a.name, a.same_as, a.current, l.id as last_version, l.ordinal as last_ordinal, l.captured_at as last_at, coalesce((select c.captured_at from captures c where c.variant_id = a.id and c.outcome in ('accepted', 'unchanged') order by c.captured_at desc limit 1), l.captured_at) as seen_at, l.reading_id as last_reading, r.text_digest as last_text,
        exists (select 1 from versions o where o.document_id = a.document_id and o.captured_at = l.captured_at and o.variant_id = a.id and o.id <> l.id) as last_shares_time
      from variants a
      cross join lateral (select id, ordinal, captured_at, reading_id from versions v where v.variant_id = a.id and v.ordinal = coalesce(
        (select ordinal from versions k where k.variant_id = a.id and k.status = 'accepted' order by k.ordinal desc limit 1),
        (select ordinal from versions k where k.variant_id = a.id and k.status = 'retracted' order by k.ordinal desc limit 1)) limit 1) l
      join readings r on r.id = l.reading_id
      where a.id = any(${sql.val(ids.slice(start, start + variantsAtOnce))}::text[])`.execute(db);
    variants.push(...rows);
  }
  return variants;
}
