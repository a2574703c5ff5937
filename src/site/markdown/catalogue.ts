import type { EntriesPage } from '#desk';
import { link, list, page as pageOf, plain } from './writing.ts';

export function catalogueMarkdown(page: EntriesPage): string {
  const { counts } = page;
  return pageOf(
    '# Catalogue',
    `${counts.documents} documents of ${counts.platforms} platforms whose public addresses come with Codicil; ${counts.watched} are watched here, ${counts.verified} verified. An address is not yet verified until a capture from it was accepted by this installation. Watch some with \`npx codicil add <platform>\` or \`npx codicil add <platform>/<document>\`.`,
    ...page.categories.map(
      ({ title, platforms }) =>
        `## ${plain(title)}\n\n${list(
          platforms.flatMap((platform) =>
            platform.documents.map(
              (document) =>
                `\`${platform.slug}/${document.slug}\`: ${plain(platform.name)}, ${document.record === null ? plain(document.type) : link(document.type, document.record)}, ${document.watched ? 'watched' : 'not watched'}, ${document.verified ? 'verified' : 'not yet verified'}, ${link(document.address, document.address)}`,
            ),
          ),
        )}`,
    ),
  );
}
