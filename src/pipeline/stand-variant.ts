import { sliceOf } from '#kernel';
import type { Archive } from '#archive';
import { titleOf } from '#drafting';
import { decodeOutline, loadLineages, replaceStanding, type ProvisionType, type StandingRow } from '#provisions';
import { setSameAs, setTitle, variantsOf } from '#sources';
import type { Database } from '#store';
import type { PassageWords } from './passage-words.ts';
import { currentReading } from './standing.store.ts';

export interface StandParts {
  readonly db: Database;
  readonly archive: Archive;
  readonly words: PassageWords;
  readonly types: ReadonlyMap<string, ProvisionType>;
}

/** Writes down what stands in a variant's current version: titles, sections and spans, ready for pages, search and comparison. */
export async function standVariant(
  place: { platformId: string; documentId: string; variantId: string },
  kind: string,
  parts: StandParts,
): Promise<void> {
  const current = await currentReading(parts.db, place.variantId);
  if (current === undefined) {
    // All its versions were retracted.
    await replaceStanding(parts.db, place.variantId, []);
    return;
  }
  const outline = decodeOutline(current.outline);
  const text = Buffer.from(await parts.archive.read(current.text_digest)).toString('utf8');
  const stored = await loadLineages(parts.db, place.documentId);
  // The lineages name the provisions of the latest version in the order of its placements.
  const standing = stored?.variants[place.variantId]?.standing ?? [];
  const words = await parts.words.of(outline.placements.map((placement) => placement.passage));
  const rows = outline.placements.flatMap((placement, position): StandingRow[] => {
    const id = standing[position]?.id;
    const known = words[position];
    if (id === undefined || known === undefined) return [];
    const type = known.mainType === null ? null : (parts.types.get(known.mainType) ?? null);
    return [
      {
        provision_id: id,
        variant_id: place.variantId,
        document_id: place.documentId,
        platform_id: place.platformId,
        version_id: current.version,
        reading_id: current.reading,
        passage_id: placement.passage,
        kind,
        main_type: known.mainType,
        severity: known.severity,
        position,
        title: titleOf({ body: known.body }, type),
        number: placement.number,
        section: placement.section.map((block) =>
          sliceOf(text, [outline.blocks[block]?.start ?? 0, outline.blocks[block]?.end ?? 0]).slice(0, 200),
        ),
        body_span: placement.body,
        lead_spans: placement.leads.flat(),
      },
    ];
  });
  await replaceStanding(parts.db, place.variantId, rows);
  if (current.title !== null) await setTitle(parts.db, place.documentId, current.title);
}

/**
 * Compares the current words of a document's variants: one whose words are another's is the same as it and is not counted
 * again. One that is held now stands before one that is not, and then the one with the longest record.
 */
export async function joinVariants(documentId: string, db: Database): Promise<void> {
  const variants = await variantsOf(db, documentId);
  if (variants.length < 2) return;
  const readings = await Promise.all(
    variants.map(async (variant) => ({ variant, current: await currentReading(db, variant.id) })),
  );
  const ranked = readings
    .filter(({ current }) => current !== undefined)
    .sort(
      (a, b) =>
        Number(b.variant.current) - Number(a.variant.current) ||
        (b.current?.ordinal ?? 0) - (a.current?.ordinal ?? 0) ||
        (a.variant.name < b.variant.name ? -1 : 1),
    );
  for (const [index, { variant, current }] of ranked.entries()) {
    const same = ranked
      .slice(0, index)
      .find((other) => other.current?.words === current?.words && (other.variant.current || !variant.current));
    await setSameAs(db, variant.id, same?.variant.id ?? null);
  }
}
