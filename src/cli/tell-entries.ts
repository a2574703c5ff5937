import type { EntriesPage } from '#desk';

/** The catalogue as lines of columns, by category. */
export function sayEntries(page: EntriesPage): string {
  const { counts } = page;
  return [
    `${counts.documents} documents of ${counts.platforms} platforms; ${counts.watched} watched, ${counts.verified} verified. Watch some: codicil add <platform> or <platform>/<document>.`,
    ...page.categories.flatMap(({ category, title, platforms }) => [
      '',
      `${title} (${category})`,
      ...platforms.flatMap((platform) =>
        platform.documents.map((document) =>
          [
            `${platform.slug}/${document.slug}`,
            document.watched ? 'watched' : 'not watched',
            document.verified ? 'verified' : 'not yet verified',
            document.address,
          ].join('\t'),
        ),
      ),
    ]),
  ].join('\n');
}
