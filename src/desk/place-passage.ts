import type { Outline, StoredPlacement } from '#provisions';
import type { CanonicalText } from './canonical-text.ts';
import type { Catalogue } from './catalogue.ts';
import type { Materials } from './materials.ts';
import type { Quotation } from './parts.ts';
import { refindQuotation, type ExpectedPassage } from './refind-quotation.ts';
import { versionAddress } from './version-ref.ts';
import type { VersionRow } from './version.store.ts';

/** A passage found where one version states it. */
export interface Placed {
  readonly quotation: Quotation;
  readonly section: readonly string[];
  readonly number: string | null;
  readonly placement: StoredPlacement;
}

/** The text and outline of a version, for finding passages in it. */
export interface OpenedVersion {
  readonly row: VersionRow;
  readonly text: CanonicalText;
  readonly outline: Outline;
}

export async function openVersions(
  desk: Materials,
  rows: readonly VersionRow[],
): Promise<ReadonlyMap<string, OpenedVersion>> {
  const outlines = await desk.outlines([...new Set(rows.map((row) => Number(row.reading_id)))]);
  const opened = await Promise.all(
    rows.map(async (row): Promise<[string, OpenedVersion][]> => {
      const outline = outlines.get(Number(row.reading_id));
      return outline === undefined ? [] : [[row.id, { row, outline, text: await desk.text(row.text_digest) }]];
    }),
  );
  return new Map(opened.flat());
}

export function headingsOf({ outline, text }: OpenedVersion, section: readonly number[]): string[] {
  return section.flatMap((index) => {
    const block = outline.blocks[index];
    return block === undefined ? [] : [text.slice([block.start, block.end])];
  });
}

/** Where a version states a passage, with the words found again; null if it does not. */
export function placePassage(
  catalogue: Catalogue,
  version: OpenedVersion,
  provision: string,
  passage: ExpectedPassage & { readonly passage_id: number },
  occurrence = 0,
): Placed | null {
  const placements = version.outline.placements.filter((one) => one.passage === passage.passage_id);
  const placement = placements[occurrence] ?? placements[0];
  if (placement === undefined) return null;
  const { row, text } = version;
  const quotation = refindQuotation(text, placement, passage, {
    version: row.id,
    address: `${versionAddress(catalogue, row)}#${provision}`,
    capturedAt: row.captured_at,
  });
  return quotation === null
    ? null
    : { quotation, section: headingsOf(version, placement.section), number: placement.number, placement };
}
