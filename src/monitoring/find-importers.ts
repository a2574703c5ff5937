import { documentsNamed, referencesOf, resolveReferences } from '#changes';
import type { Database } from '#store';

/** For documents of some platforms, the titles of those that incorporate them, by id: whoever watches one of those is told as well. */
export async function findImporters(
  db: Database,
  platforms: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const [stored, documents] = await Promise.all([referencesOf(db, platforms), documentsNamed(db, platforms)]);
  const importers = new Map<string, Map<string, string>>();
  for (const { document, found } of stored) {
    const own = documents.find(({ id }) => id === document);
    if (own === undefined) continue;
    const siblings = documents.filter((one) => one.platform === own.platform);
    for (const one of resolveReferences(found, document, siblings, own.platformName)) {
      if (one.force !== 'incorporated' || one.document === null) continue;
      const known = importers.get(one.document) ?? new Map<string, string>();
      importers.set(one.document, known.set(document, own.title));
    }
  }
  return importers;
}
