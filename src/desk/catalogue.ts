import { NotFoundError } from '#kernel';
import { kindOfDocument, type DocumentKind } from '#provisions';
import type {
  CatalogueRows,
  CollectionRow,
  DocumentRow,
  PlatformRow,
  SourceRow,
  TypeCountRow,
  VariantRow,
} from './catalogue.store.ts';
import type { DocumentRef, PlatformRef } from './parts.ts';

/** Names and places of everything watched, by id and by address. */
export interface Catalogue {
  readonly platforms: readonly PlatformRow[];
  platformById(id: string): PlatformRow;
  documentById(id: string): DocumentRow;
  /** False for a document that came after the catalogue was read. */
  knows(documentId: string): boolean;
  source(id: string): SourceRow | undefined;
  /** Where the collection that feeds a variant said that it found the document at a time. */
  declared(variantId: string, at: string): SourceRow | undefined;
  /** Whether a variant's states were kept by somebody else: a web archive, a WARC file, a folder of dated files. */
  isElsewhere(variantId: string): boolean;
  /** Whether a variant's records were kept by somebody else, in a collection or elsewhere: nothing is known of the watching between them. */
  isImported(variantId: string): boolean;
  collection(id: string | null): CollectionRow | undefined;
  typeCount(type: string): TypeCountRow | undefined;
  readonly typeCounts: readonly TypeCountRow[];
  /** @throws NotFoundError */
  platform(slug: string): PlatformRow;
  /** Documents of a platform that have a version. */
  documentsOf(platformId: string): readonly DocumentRow[];
  /** @throws NotFoundError */
  document(platform: string, document: string): { platform: PlatformRow; document: DocumentRow };
  variantsOf(documentId: string): readonly VariantRow[];
  /** The variant asked for by name, or the one that stands for the document. @throws NotFoundError */
  variant(document: DocumentRow, name?: string): VariantRow;
}

export function platformRef(row: PlatformRow): PlatformRef {
  return { slug: row.slug, name: row.name, address: `/platforms/${row.slug}` };
}

export function documentRef(platform: PlatformRow, row: DocumentRow): DocumentRef {
  return {
    slug: row.slug,
    type: row.type,
    kind: kindIn(row),
    title: row.title,
    address: `/platforms/${platform.slug}/${row.slug}`,
  };
}

function kindIn(row: DocumentRow): DocumentKind {
  return row.kind === '' ? kindOfDocument(row.type) : (row.kind as DocumentKind);
}

/** `?variant=…` where the document has several and this is not the one that stands for it. */
export function variantQuery(catalogue: Catalogue, document: DocumentRow, variantId: string): string {
  const own = catalogue.variantsOf(document.id).find(({ id }) => id === variantId);
  return own === undefined || catalogue.variant(document).id === variantId
    ? ''
    : `?variant=${encodeURIComponent(own.name)}`;
}

/** Current before gone, its own words before another's, newest first, then by name. */
function byStanding(a: VariantRow, b: VariantRow): number {
  return (
    Number(b.current) - Number(a.current) ||
    Number(a.same_as !== null) - Number(b.same_as !== null) ||
    (a.last_at < b.last_at ? 1 : a.last_at > b.last_at ? -1 : 0) ||
    (a.name < b.name ? -1 : 1)
  );
}

export function indexRows(rows: CatalogueRows): Catalogue {
  const platformsById = new Map(rows.platforms.map((row) => [row.id, row]));
  const platformsBySlug = new Map(rows.platforms.map((row) => [row.slug, row]));
  const documentsById = new Map(rows.documents.map((row) => [row.id, row]));
  const variants = Map.groupBy(rows.variants.toSorted(byStanding), (row) => row.document_id);
  const documents = Map.groupBy(
    rows.documents.filter((row) => variants.has(row.id)),
    (row) => row.platform_id,
  );
  const sources = new Map(rows.sources.map((row) => [row.id, row]));
  const collections = new Map(rows.collections.map((row) => [row.id, row]));
  const declared = Map.groupBy(
    rows.sources.filter(({ kind }) => kind === 'declared'),
    (row) => row.variant_id,
  );
  const elsewhere = new Set(
    rows.sources
      .filter(({ kind }) => kind === 'web-archive' || kind === 'warc-file' || kind === 'dated-file')
      .map((row) => row.variant_id),
  );
  const imported = new Set(
    rows.sources.filter(({ kind }) => kind !== 'page' && kind !== 'declared').map(({ variant_id }) => variant_id),
  );
  const counts = new Map(rows.typeCounts.map((row) => [row.type, row]));
  const catalogue: Catalogue = {
    platforms: rows.platforms.filter((row) => documents.has(row.id)),
    typeCounts: rows.typeCounts,
    platformById: (id) => platformsById.get(id) ?? missing(`There is no platform ${id}.`),
    documentById: (id) => documentsById.get(id) ?? missing(`There is no document ${id}.`),
    knows: (id) => documentsById.has(id),
    source: (id) => sources.get(id),
    declared: (variantId, at) =>
      declared
        .get(variantId)
        ?.find(
          (row) =>
            (row.valid_from === null || row.valid_from < at) && (row.valid_until === null || at <= row.valid_until),
        ),
    isElsewhere: (id) => elsewhere.has(id),
    isImported: (id) => imported.has(id),
    collection: (id) => (id === null ? undefined : collections.get(id)),
    typeCount: (type) => counts.get(type),
    platform: (slug) => platformsBySlug.get(slug) ?? missing(`This installation watches no platform “${slug}”.`),
    documentsOf: (id) => documents.get(id) ?? [],
    document(platformSlug, slug) {
      const platform = catalogue.platform(platformSlug);
      const document = rows.documents.find((row) => row.platform_id === platform.id && row.slug === slug);
      return document === undefined
        ? missing(`${platform.name} has no document “${slug}” here.`)
        : { platform, document };
    },
    variantsOf: (id) => variants.get(id) ?? [],
    variant(document, name) {
      const own = catalogue.variantsOf(document.id);
      const found = name === undefined ? own[0] : own.find((row) => row.name === name);
      if (found !== undefined) return found;
      return missing(
        name === undefined
          ? `No version of ${document.title} is recorded yet.`
          : `${document.title} has no variant “${name}”; it has ${own.map((row) => row.name).join(', ')}.`,
      );
    },
  };
  return catalogue;
}

function missing(said: string): never {
  throw new NotFoundError(said);
}
