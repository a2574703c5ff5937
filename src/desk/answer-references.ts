import { documentsNamed, referencesOf, resolveReferences, type ResolvedReference } from '#changes';
import { documentRef } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { latestChanges } from './change.store.ts';
import { findPlace, type Place } from './find-version.ts';
import type { Materials } from './materials.ts';
import { quoteAt } from './refind-quotation.ts';
import type { ReferencesView, ReferenceView } from './references-said.ts';
import { spanAddress } from './span-address.ts';
import { versionRef } from './version-ref.ts';
import { versionsById } from './version.store.ts';

const mostChanges = 10;

/** The graph around one document: what its current text names, who names it, and the changes that it imports. */
export async function answerReferences(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  variantName?: string,
): Promise<ReferencesView> {
  const place = await findPlace(desk, platformSlug, documentSlug, variantName);
  const { catalogue, platform, document, variant } = place;
  const [stored, documents] = await Promise.all([
    referencesOf(desk.db, [platform.id]),
    documentsNamed(desk.db, [platform.id]),
  ]);
  const resolved = new Map(
    stored.map((one) => [one.variant, resolveReferences(one.found, one.document, documents, platform.name)]),
  );
  const own = stored.find((one) => one.variant === variant.id && one.reading === Number(variant.last_reading));
  const refers = own === undefined ? [] : await showReferences(desk, place, resolved.get(variant.id) ?? []);
  const imports = new Set(
    refers.flatMap((one) => (one.force === 'incorporated' && one.document !== null ? [one.document.slug] : [])),
  );
  const shown = catalogue.documentsOf(platform.id).map((row) => ({ row, ref: documentRef(platform, row) }));
  const changes = await Promise.all(
    shown
      .filter(({ ref }) => imports.has(ref.slug))
      .map(async ({ row, ref }) =>
        (await latestChanges(desk.db, { document: row.id, take: mostChanges })).map((change) => ({
          document: ref,
          change: changeRef(catalogue, change),
          said: `${ref.title}, which ${document.title} incorporates, changed: ${changeRef(catalogue, change).sentence}`,
        })),
      ),
  );
  return {
    refers,
    referredBy: shown.flatMap(({ row, ref }) => {
      const standing = stored.filter((one) => one.document === row.id && row.id !== document.id);
      const found = standing
        .flatMap((one) => resolved.get(one.variant) ?? [])
        .filter((one) => one.document === document.id);
      const [first] = found;
      if (first === undefined) return [];
      return [
        { document: ref, force: found.some(({ force }) => force === 'incorporated') ? 'incorporated' : first.force },
      ];
    }),
    imported: changes
      .flat()
      .toSorted((a, b) => (a.change.detectedBy < b.change.detectedBy ? 1 : -1))
      .slice(0, mostChanges),
  };
}

async function showReferences(
  desk: Materials,
  { catalogue, platform, variant }: Place,
  found: readonly ResolvedReference[],
): Promise<ReferenceView[]> {
  const [version] = await versionsById(desk.db, [variant.last_version]);
  if (version === undefined) return [];
  const text = await desk.text(variant.last_text);
  const { address } = versionRef(catalogue, version);
  return found.flatMap(({ name, span, words, force, target, document, by }): ReferenceView[] => {
    const quote = quoteAt(text, span);
    if (!quote.exact.replaceAll(/\s+/g, ' ').includes(name)) return [];
    const row = document === null ? null : catalogue.documentsOf(platform.id).find(({ id }) => id === document);
    const sentence = words === null ? null : quoteAt(text, words);
    return [
      {
        name,
        force,
        quote,
        words: sentence,
        address: spanAddress(address, sentence ?? quote),
        target: target === 'broken' ? null : target,
        document: row == null ? null : documentRef(platform, row),
        by,
        state:
          row != null
            ? catalogue.variant(row).current
              ? 'watched'
              : 'gone'
            : target === 'broken'
              ? 'broken'
              : 'unwatched',
      },
    ];
  });
}
