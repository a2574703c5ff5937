import { idOf, slugOf, type Instant } from '#kernel';
import { sql, type Database } from '#store';

/** A document's place among the platforms, with the source and variant that a collection or page feeds. */
export interface Place {
  readonly platformId: string;
  readonly documentId: string;
  readonly variantId: string;
  readonly sourceId: string;
}

/**
 * The platform, document, variant and source of these names, made where they are not yet. The same service and terms type
 * is one platform and one document, whatever collections or pages it comes from.
 */
export async function placeOf(
  db: Database,
  names: {
    platform: string;
    termsType: string;
    kind: string;
    variant: string;
    source: {
      kind: 'collection' | 'page';
      address: string;
      collectionId: string | null;
      extraction: unknown;
      since: Instant;
    };
    invented?: boolean;
  },
): Promise<Place> {
  const platformId = idOf('platform', names.platform);
  const documentId = idOf('document', platformId, names.termsType);
  const variantId = idOf('variant', documentId, names.variant);
  const sourceId = idOf('source', variantId, names.source.kind, names.source.address);
  await db.transaction().execute(async (trx) => {
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
    await trx
      .insertInto('sources')
      .values({
        id: sourceId,
        variant_id: variantId,
        kind: names.source.kind,
        address: names.source.address,
        collection_id: names.source.collectionId,
        extraction: JSON.stringify(names.source.extraction),
        valid_from: names.source.since,
        valid_until: null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  });
  return { platformId, documentId, variantId, sourceId };
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
