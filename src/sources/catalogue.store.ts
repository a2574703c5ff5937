import { idOf, slugOf, type Instant } from '#kernel';
import { sql, type Database, type DatabaseTransaction, type SourceKind } from '#store';

/** A document's place among the platforms, with the source and variant that a collection or page feeds. */
export interface Place {
  readonly platformId: string;
  readonly documentId: string;
  readonly variantId: string;
  readonly sourceId: string;
}

/** Where and how a form of a document is found, from `since` on. */
export interface NamedSource {
  readonly kind: Exclude<SourceKind, 'declared'>;
  readonly address: string;
  readonly collectionId: string | null;
  readonly extraction: unknown;
  readonly since: Instant;
}

/** A document's place without a source. */
export type DocumentPlace = Omit<Place, 'sourceId'>;

/** Whose document it is, and which form of it. */
export interface DocumentNames {
  readonly platform: string;
  readonly termsType: string;
  readonly kind: string;
  readonly variant: string;
  readonly invented?: boolean;
}

/**
 * The platform, document, variant and source of these names, made where they are not yet. The same service and terms type
 * is one platform and one document, whatever collections or pages it comes from.
 */
export async function placeOf(db: Database, names: DocumentNames & { readonly source: NamedSource }): Promise<Place> {
  return db.transaction().execute(async (trx) => {
    const place = await placeIn(trx, names);
    return { ...place, sourceId: await sourceIn(trx, place.variantId, names.source) };
  });
}

/** The same without a source, for a form of a document of which only something is said. */
export async function placeDocument(db: Database, names: DocumentNames): Promise<DocumentPlace> {
  return db.transaction().execute((trx) => placeIn(trx, names));
}

async function placeIn(trx: DatabaseTransaction, names: DocumentNames): Promise<DocumentPlace> {
  const platformId = idOf('platform', names.platform);
  const documentId = idOf('document', platformId, names.termsType);
  const variantId = idOf('variant', documentId, names.variant);
  const held = await trx.selectFrom('variants').select('id').where('id', '=', variantId).executeTakeFirst();
  const place = { platformId, documentId, variantId };
  if (held !== undefined) return place;
  await trx
    .insertInto('platforms')
    .values({
      id: platformId,
      slug: await freeSlug(
        slugOf(names.platform),
        (slug) => trx.selectFrom('platforms').select('id').where('slug', '=', slug).executeTakeFirst(),
        platformId,
      ),
      name: names.platform,
      invented: names.invented ?? false,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await trx
    .insertInto('documents')
    .values({
      id: documentId,
      platform_id: platformId,
      slug: await freeSlug(
        slugOf(names.termsType),
        (slug) =>
          trx
            .selectFrom('documents')
            .select('id')
            .where('platform_id', '=', platformId)
            .where('slug', '=', slug)
            .executeTakeFirst(),
        documentId,
      ),
      type: names.termsType,
      kind: names.kind,
      title: names.termsType,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await trx
    .insertInto('variants')
    .values({ id: variantId, document_id: documentId, name: names.variant, same_as: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return place;
}

/**
 * The source of a variant that holds now for this address and way of extraction. Where a page has another address or another
 * way from now on, the one before ends: what was captured through it stays its own.
 */
async function sourceIn(trx: DatabaseTransaction, variantId: string, source: NamedSource): Promise<string> {
  const extraction = JSON.stringify(source.extraction);
  const held = await trx
    .selectFrom('sources')
    .select('id')
    .where('variant_id', '=', variantId)
    .where('kind', '=', source.kind)
    .where('address', '=', source.address)
    .where('valid_until', 'is', null)
    .where(sql<boolean>`extraction is not distinct from ${extraction}::jsonb`)
    .executeTakeFirst();
  if (held !== undefined) return held.id;
  const first = idOf('source', variantId, source.kind, source.address);
  const taken = await trx.selectFrom('sources').select('id').where('id', '=', first).executeTakeFirst();
  const id = taken === undefined ? first : idOf('source', variantId, source.kind, source.address, source.since);
  if (source.kind === 'page')
    await trx
      .updateTable('sources')
      .set({ valid_until: source.since })
      .where('variant_id', '=', variantId)
      .where('kind', '=', 'page')
      .where('valid_until', 'is', null)
      .execute();
  await trx
    .insertInto('sources')
    .values({
      id,
      variant_id: variantId,
      kind: source.kind,
      address: source.address,
      collection_id: source.collectionId,
      extraction,
      valid_from: source.since,
      valid_until: null,
    })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ valid_until: null, extraction }))
    .execute();
  return id;
}

/** A further variant of a document, without a source of its own: screening assigns captures to it. */
export async function variantNamed(
  db: Database | DatabaseTransaction,
  documentId: string,
  name: string,
): Promise<string> {
  const id = idOf('variant', documentId, name);
  await db
    .insertInto('variants')
    .values({ id, document_id: documentId, name, same_as: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return id;
}

/** The slug, or the slug with the first number that nobody else has. */
async function freeSlug(
  slug: string,
  holder: (slug: string) => Promise<{ id: string } | undefined>,
  own: string,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    const held = await holder(candidate);
    if (held === undefined || held.id === own) return candidate;
  }
}

export async function findCollection(
  db: Database,
  name: string,
): Promise<{ id: string; name: string; address: string; head: string | null } | undefined> {
  return db
    .selectFrom('collections')
    .select(['id', 'name', 'address', 'head'])
    .where('name', '=', name)
    .executeTakeFirst();
}

export async function saveCollection(db: Database, collection: { name: string; address: string }): Promise<string> {
  const id = idOf('collection', collection.name);
  await db
    .insertInto('collections')
    .values({ id, name: collection.name, address: collection.address, head: null, imported_at: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ address: collection.address }))
    .execute();
  return id;
}

/** The documents of a collection by their paths in it. */
export async function collectionPlaces(db: Database, collectionId: string): Promise<Map<string, Place>> {
  const { rows } = await sql<Place & { path: string }>`
    select s.address as path, s.id as "sourceId", v.id as "variantId", d.id as "documentId", d.platform_id as "platformId"
    from sources s join variants v on v.id = s.variant_id join documents d on d.id = v.document_id where s.collection_id = ${collectionId}`.execute(
    db,
  );
  return new Map(rows.map(({ path, ...place }) => [path, place]));
}

/** Notes that a collection is wholly imported up to a commit. */
export async function markImported(db: Database, id: string, head: string, at: Instant): Promise<void> {
  await db.updateTable('collections').set({ head, imported_at: at }).where('id', '=', id).execute();
}

export async function setCurrent(db: Database, variantId: string, current: boolean): Promise<void> {
  await db
    .updateTable('variants')
    .set({ current })
    .where('id', '=', variantId)
    .where('current', '!=', current)
    .execute();
}

export async function setTitle(db: Database, documentId: string, title: string): Promise<void> {
  await db.updateTable('documents').set({ title }).where('id', '=', documentId).execute();
}

export async function variantsOf(
  db: Database,
  documentId: string,
): Promise<{ id: string; name: string; same_as: string | null; current: boolean }[]> {
  return db
    .selectFrom('variants')
    .select(['id', 'name', 'same_as', 'current'])
    .where('document_id', '=', documentId)
    .orderBy('name')
    .execute();
}

export async function setSameAs(db: Database, variantId: string, sameAs: string | null): Promise<void> {
  await db
    .updateTable('variants')
    .set({ same_as: sameAs })
    .where('id', '=', variantId)
    .where(sql<boolean>`same_as is distinct from ${sameAs}`)
    .execute();
}
