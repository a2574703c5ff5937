import { dayOf, InputError, NotFoundError, parseInstant } from '#kernel';
import { documentRef, platformRef, type Catalogue } from './catalogue.ts';
import type { DocumentRow, PlatformRow, VariantRow } from './catalogue.store.ts';
import type { Materials } from './materials.ts';
import type { VersionChoice } from './pages.ts';
import { versionRef } from './version-ref.ts';
import { versionsAt, versionsById, versionsThen, type VersionRow } from './version.store.ts';

export interface Place {
  readonly catalogue: Catalogue;
  readonly platform: PlatformRow;
  readonly document: DocumentRow;
  readonly variant: VariantRow;
}

/** The document of an address and the variant that is meant. @throws NotFoundError */
export async function findPlace(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  variant?: string,
): Promise<Place> {
  const catalogue = await desk.catalogue();
  const { platform, document } = catalogue.document(platformSlug, documentSlug);
  return { catalogue, platform, document, variant: catalogue.variant(document, variant) };
}

/** The version meant by an id, a stamp or a date; several where they were recorded at the same time. @throws NotFoundError */
export async function findVersions(desk: Materials, place: Place, at: string): Promise<VersionRow[]> {
  if (/^[a-z2-7]{16}$/.test(at)) {
    const found = (await versionsById(desk.db, [at])).filter((row) => row.document_id === place.document.id);
    if (found.length === 0) throw new NotFoundError(`${place.document.title} has no version ${at}.`);
    return found;
  }
  const instant = parseMoment(at);
  const found = await versionsThen(desk.db, place.variant.id, instant);
  if (found.length > 0) return found;
  throw new NotFoundError(
    `No version of ${place.platform.name}’s ${place.document.title} is recorded for ${dayOf(instant)}: the record begins later.`,
    'before-first-version',
  );
}

/** A day without a time means its end: the version current on that day. */
function parseMoment(at: string): string {
  try {
    return parseInstant(/^\d{4}-\d\d-\d\d$/.test(at) ? `${at}T23:59:59Z` : at);
  } catch (error) {
    if (error instanceof InputError)
      throw new NotFoundError(
        `“${at}” names no version: write a date such as 2021-08-17, or a time such as 20210817T104617Z.`,
      );
    throw error;
  }
}

/** The last version of the variant, or the one meant by `at`; the later where two fit. */
export async function findOne(desk: Materials, place: Place, at?: string): Promise<VersionRow> {
  const found =
    at === undefined
      ? await versionsAt(desk.db, place.variant.id, [place.variant.last_ordinal])
      : await findVersions(desk, place, at);
  const last = found.at(-1);
  if (last === undefined) throw new NotFoundError(`No version of ${place.document.title} is recorded yet.`);
  return last;
}

export function choiceOf(place: Place, rows: readonly VersionRow[]): VersionChoice {
  return {
    platform: platformRef(place.platform),
    document: documentRef(place.platform, place.document),
    choices: rows.map((row) => versionRef(place.catalogue, row)),
  };
}
