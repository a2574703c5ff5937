import { NotFoundError } from '#kernel';
import { categories, knownPages, readCatalogue, type Category, type KnownPage } from '#sources';
import type { EntriesPage, EntryPlatform } from './entries-page.ts';
import type { Materials } from './materials.ts';

/** The catalogue with what is watched and verified of it; with a category, all platforms of that one. */
export async function answerEntries(desk: Materials, category?: string): Promise<EntriesPage> {
  if (category !== undefined && !Object.hasOwn(categories, category))
    throw new NotFoundError(
      `There is no category “${category}”; there are ${Object.keys(categories).join(', ')}.`,
      'bad-category',
    );
  const [platforms, pages, catalogue] = await Promise.all([readCatalogue(), knownPages(desk.db), desk.catalogue()]);
  const known = Map.groupBy(pages, (page) => `${page.platform}\n${page.termsType}`);
  const recorded = new Map(
    catalogue.platforms.flatMap((platform) =>
      catalogue
        .documentsOf(platform.id)
        .map((document) => [`${platform.name}\n${document.type}`, `/platforms/${platform.slug}/${document.slug}`]),
    ),
  );
  const entries = platforms.map((platform): EntryPlatform => ({
    slug: platform.slug,
    name: platform.name,
    categories: platform.categories,
    documents: platform.documents.map(({ slug, type, address }) => {
      const key = `${platform.name}\n${type}`;
      const own: readonly KnownPage[] = known.get(key) ?? [];
      return {
        slug,
        type,
        address,
        watched: own.some((page) => page.watched),
        verified: own.some((page) => page.verified && page.address === address),
        record: recorded.get(key) ?? null,
      };
    }),
  }));
  const placed = (Object.keys(categories) as Category[])
    .filter((one) => category === undefined || one === category)
    .map((one) => ({
      category: one,
      title: categories[one],
      platforms: entries.filter((entry) =>
        category === undefined ? entry.categories[0] === one : entry.categories.includes(one),
      ),
    }))
    .filter(({ platforms: some }) => some.length > 0);
  const shown = placed.flatMap((one) => one.platforms);
  const documents = shown.flatMap((entry) => entry.documents);
  return {
    categories: placed,
    counts: {
      platforms: shown.length,
      documents: documents.length,
      watched: documents.filter(({ watched }) => watched).length,
      verified: documents.filter(({ verified }) => verified).length,
    },
  };
}
