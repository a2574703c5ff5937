import type { Elsewhere } from '#comparison';
import { documentRef, platformRef, type Catalogue } from './catalogue.ts';
import type { ProvisionPage } from './pages.ts';

/** Where else a counterpart's very words stand, by the platforms' names; a document that has gone since is left out. */
export function nameElsewhere(
  catalogue: Catalogue,
  places: readonly Elsewhere[],
): ProvisionPage['counterparts'][number]['alsoAt'] {
  return places
    .filter(({ documentId }) => catalogue.knows(documentId))
    .map(({ id, documentId }) => {
      const document = catalogue.documentById(documentId);
      const platform = catalogue.platformById(document.platform_id);
      return {
        platform: platformRef(platform),
        address: `${documentRef(platform, document).address}/provisions/${id}`,
      };
    })
    .sort((a, b) => a.platform.name.localeCompare(b.platform.name, 'en'));
}
