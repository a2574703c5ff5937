import { NotFoundError } from '#kernel';
import type { CatalogueDocument, CataloguePlatform } from './read-catalogue.ts';

export interface CatalogueEntry {
  readonly platform: CataloguePlatform;
  readonly document: CatalogueDocument;
}

/** The entries that `platform` or `platform/document` names. @throws NotFoundError `not-in-catalogue` */
export function findInCatalogue(platforms: readonly CataloguePlatform[], named: string): CatalogueEntry[] {
  const [platformSlug = '', documentSlug, ...rest] = named.replaceAll(/^\/+|\/+$/g, '').split('/');
  const platform = rest.length > 0 ? undefined : platforms.find(({ slug }) => slug === platformSlug);
  const documents = platform?.documents.filter(({ slug }) => documentSlug === undefined || slug === documentSlug) ?? [];
  if (platform === undefined || documents.length === 0) {
    throw new NotFoundError(
      platform === undefined
        ? `The catalogue has no platform “${platformSlug}”; codicil catalogue lists what it has.`
        : `The catalogue has no “${documentSlug}” of ${platform.name}; it has ${platform.documents.map(({ slug }) => slug).join(', ')}.`,
      'not-in-catalogue',
    );
  }
  return documents.map((document) => ({ platform, document }));
}
