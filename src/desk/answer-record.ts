import { titleOf } from '#drafting';
import { answerReferences } from './answer-references.ts';
import { changesWithProvisions } from './change.store.ts';
import { findOne, findPlace } from './find-version.ts';
import { datesOf } from './measure-stability.ts';
import type { Materials } from './materials.ts';
import { lineagesOf, type Lineage } from './name-departed.ts';
import type { Quotation } from './parts.ts';
import { openVersions, placePassage, type OpenedVersion } from './place-passage.ts';
import { provisionAddress, quoteRows } from './quote-standing.ts';
import type { DocumentRecord, RecordedProvision } from './record.ts';
import type { ReferencesView } from './references-said.ts';
import { standingIn } from './standing.store.ts';
import { sayMeaning } from './say-meaning.ts';
import { isRule, severityOf } from './type-ref.ts';
import { versionRef } from './version-ref.ts';
import { versionsOf, type VersionRow } from './version.store.ts';
import { wordingsIn, type WordingRow } from './wording.store.ts';

interface Options {
  readonly at?: string | undefined;
  readonly variant?: string | undefined;
}

/**
 * A document as published data. Without a variant: every version of all variants, and the provisions of the one that
 * stands for the document. With a time: what stood then, quoted from the version then current.
 */
export async function answerRecord(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  options: Options,
): Promise<DocumentRecord> {
  const place = await findPlace(desk, platformSlug, documentSlug, options.variant);
  const { catalogue, platform, document } = place;
  const then = options.at === undefined ? null : await findOne(desk, place, options.at);
  const variant =
    then === null
      ? place.variant
      : (catalogue.variantsOf(document.id).find(({ id }) => id === then.variant_id) ?? place.variant);
  const [rows, tenures, changes] = await Promise.all([
    versionsOf(desk.db, document.id, options.variant === undefined ? undefined : variant.id),
    wordingsIn(desk.db, document.id, variant.id),
    changesWithProvisions(desk.db, document.id, options.variant === undefined ? undefined : variant.id),
  ]);
  const byOrdinal = new Map(rows.filter((row) => row.variant_id === variant.id).map((row) => [row.ordinal, row]));
  const shownOrdinal = then?.ordinal ?? variant.last_ordinal;
  const lineages = lineagesOf(then === null ? tenures : tenuresUntil(tenures, then.ordinal)).filter(
    ({ last }) => last.alias_of === null,
  );
  const quoted = then === null ? await quoteCurrent(desk, place.catalogue, variant.id) : new Map<string, Shown>();
  const opened = await openVersions(
    desk,
    neededVersions(
      lineages.filter(({ id }) => !quoted.has(id)),
      byOrdinal,
      shownOrdinal,
    ),
  );

  const provisions = lineages.flatMap((lineage): { position: number; shown: RecordedProvision }[] => {
    const { id, followed, last } = lineage;
    const end = followed.to ?? shownOrdinal;
    const version = opened.get(byOrdinal.get(end)?.id ?? '');
    const shown = quoted.get(id) ?? (version === undefined ? undefined : showOld(desk, version, lineage, place));
    if (shown === undefined) return [];
    const { quotation } = shown;
    const at = (ordinal: number): string => byOrdinal.get(ordinal)?.captured_at ?? place.variant.last_at;
    const recorded: RecordedProvision = {
      id,
      slug: last.slug,
      title: shown.title,
      section: shown.section,
      types: (last.types ?? [])
        .filter((type) => isRule(desk.typeOf(type.id)))
        .map((type) => ({ id: type.id, confidence: type.confidence })),
      severity: severityOf(last.severity),
      quotation: {
        version: quotation.version,
        textDigest: quotation.textDigest,
        lead: quotation.lead,
        leads: quotation.leads,
        body: quotation.body,
      },
      ...datesOf(followed, at, then?.captured_at ?? variant.seen_at),
      wordings: followed.wordings,
      current: followed.current,
      address: provisionAddress(catalogue, document.id, variant.id, id, last.slug),
    };
    return [
      {
        position: shown.quotation.body.start + (followed.current ? 0 : 1e9 * (1 + shownOrdinal - end)),
        shown: recorded,
      },
    ];
  });
  return {
    platform: { slug: platform.slug, name: platform.name },
    document: { slug: document.slug, type: document.type, title: document.title },
    versions: rows
      .filter((row) => then === null || row.captured_at <= then.captured_at)
      .map((row) => recordVersion(versionRef(catalogue, row))),
    provisions: provisions.toSorted((a, b) => a.position - b.position).map(({ shown }) => shown),
    changes: changes
      .filter((row) => then === null || row.detected_by <= then.captured_at)
      .map((row) => ({
        id: row.id,
        from: row.from_version,
        to: row.to_version,
        detectedAfter: row.detected_after,
        detectedBy: row.detected_by,
        provisions: row.provisions.map(({ id, kind }) => ({ id, kind })),
        meaning: row.meaning === null ? null : sayMeaning(row.meaning),
      })),
    references:
      then === null ? recordReferences(await answerReferences(desk, platformSlug, documentSlug, options.variant)) : [],
  };
}

function recordReferences({ refers }: ReferencesView): DocumentRecord['references'] {
  return refers.map(({ name, force, quote, target, document, state }) => ({
    name,
    force,
    start: quote.start,
    end: quote.end,
    target,
    document: document?.address ?? null,
    state,
  }));
}

/** Tenures as they were known at a version: what came later is left out, what lasted longer lasts. */
function tenuresUntil(rows: readonly WordingRow[], ordinal: number): WordingRow[] {
  return rows
    .filter((row) => row.from_ordinal <= ordinal)
    .map((row) => (row.to_ordinal !== null && row.to_ordinal >= ordinal ? { ...row, to_ordinal: null } : row));
}

interface Shown {
  readonly title: string;
  readonly section: readonly string[];
  readonly quotation: Quotation;
}

async function quoteCurrent(
  desk: Materials,
  catalogue: Parameters<typeof quoteRows>[1],
  variant: string,
): Promise<Map<string, Shown>> {
  const quoted = await quoteRows(desk, catalogue, await standingIn(desk.db, variant));
  return new Map(quoted.map(({ row, quoted: one }) => [row.provision_id, one]));
}

/** The last versions of what does not stand in the current one. */
function neededVersions(
  lineages: readonly Lineage[],
  byOrdinal: ReadonlyMap<number, VersionRow>,
  shown: number,
): VersionRow[] {
  const ordinals = new Set(lineages.map(({ followed }) => followed.to ?? shown));
  return [...ordinals].flatMap((ordinal) => byOrdinal.get(ordinal) ?? []);
}

function showOld(
  desk: Materials,
  version: OpenedVersion,
  lineage: Lineage,
  place: Parameters<typeof findOne>[1],
): Shown | undefined {
  const placed = placePassage(place.catalogue, version, lineage.id, lineage.last);
  if (placed === null) return undefined;
  return {
    title: titleOf(lineage.last, desk.typeOf(lineage.last.main_type)),
    section: placed.section,
    quotation: placed.quotation,
  };
}

function recordVersion(version: ReturnType<typeof versionRef>): DocumentRecord['versions'][number] {
  const { id, ordinal, kind, recordedKind, status, variant, capturedAt, textDigest, wordingChanged, provenance } =
    version;
  return {
    id,
    ordinal,
    kind,
    recordedKind,
    status,
    variant,
    capturedAt,
    textDigest,
    wordingChanged,
    provenance: { collection: provenance.collection, commit: provenance.commit },
  };
}
