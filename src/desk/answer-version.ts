import { NotFoundError } from '#kernel';
import type { Catalogue } from './catalogue.ts';
import { documentRef, platformRef } from './catalogue.ts';
import { citeVersion } from './cite-version.ts';
import { choiceOf, findPlace, findVersions } from './find-version.ts';
import type { Materials } from './materials.ts';
import { wordingRef } from './name-departed.ts';
import type { ShownBlock, VersionChoice, VersionPage } from './pages.ts';
import type { ProvisionRef } from './parts.ts';
import { headingsOf, openVersions, type OpenedVersion } from './place-passage.ts';
import { retractionsOf } from './retraction.store.ts';
import { versionRef } from './version-ref.ts';
import { versionsBeside } from './version.store.ts';
import { wordingsAt } from './wording.store.ts';

export async function answerVersion(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  at: string,
  variantName?: string,
): Promise<VersionPage | VersionChoice> {
  const place = await findPlace(desk, platformSlug, documentSlug, variantName);
  const { catalogue, platform, document } = place;
  const found = await findVersions(desk, place, at);
  const [row] = found;
  if (row === undefined || found.length > 1) return choiceOf(place, found);
  const [opened, beside, retractions] = await Promise.all([
    openVersions(desk, [row]),
    versionsBeside(desk.db, row.variant_id, row.ordinal),
    row.status === 'retracted' ? retractionsOf(desk.db, [row.id]) : [],
  ]);
  const version = opened.get(row.id);
  if (version === undefined)
    throw new NotFoundError(`The text of this version of ${document.title} has not been read.`);
  const provisions = await provisionsByBlock(desk, catalogue, version);
  const shown = versionRef(catalogue, row);
  const [platformHere, documentHere] = [platformRef(platform), documentRef(platform, document)];
  return {
    platform: platformHere,
    document: documentHere,
    version: shown,
    statedUpdated: row.stated_updated,
    statedEffective: row.stated_effective,
    blocks: version.outline.blocks.map((block, index): ShownBlock => ({
      ...block,
      text: version.text.slice([block.start, block.end]),
      provisions: provisions.get(index) ?? [],
    })),
    previous: beside?.previous == null ? null : versionRef(catalogue, beside.previous),
    next: beside?.next == null ? null : versionRef(catalogue, beside.next),
    first: beside === null ? shown : versionRef(catalogue, beside.first),
    last: beside === null ? shown : versionRef(catalogue, beside.last),
    losses: row.losses,
    bodyDigest: row.body_digest,
    retraction: retractions.map(({ at: when, by, reason }) => ({ at: when, by, reason }))[0] ?? null,
    citation: citeVersion(desk.installation, {
      platform: platformHere,
      document: documentHere,
      version: shown,
      effective: row.stated_effective ?? row.stated_updated,
      place: null,
      address: shown.address,
    }),
  };
}

/** The provisions that a version states, by the block that their body lies in, in the order of the text. */
export async function provisionsByBlock(
  desk: Materials,
  catalogue: Catalogue,
  version: OpenedVersion,
): Promise<ReadonlyMap<number, readonly ProvisionRef[]>> {
  const { row, outline } = version;
  const tenures = await wordingsAt(desk.db, row.document_id, row.variant_id, row.ordinal);
  const waiting = Map.groupBy(tenures, (tenure) => Number(tenure.passage_id));
  const found = new Map<number, ProvisionRef[]>();
  for (const placement of outline.placements) {
    const tenure = waiting.get(placement.passage)?.shift();
    if (tenure === undefined) continue;
    const provision = wordingRef(desk, catalogue, tenure, {
      section: headingsOf(version, placement.section),
      number: placement.number,
      current: tenure.to_ordinal === null,
    });
    found.set(placement.block, [...(found.get(placement.block) ?? []), provision]);
  }
  return found;
}
