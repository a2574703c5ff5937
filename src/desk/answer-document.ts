import { firstWords, standingSentence } from '#drafting';
import { families } from '#provisions';
import { documentRef, platformRef } from './catalogue.ts';
import { answerReferences } from './answer-references.ts';
import { answerSchedules } from './answer-schedules.ts';
import { headChanges } from './head-changes.ts';
import { changeRef } from './change-ref.ts';
import { notableCaptures } from './capture.store.ts';
import { changesOf } from './change.store.ts';
import { drawTimeline, saySetAside } from './draw-timeline.ts';
import { findPlace, type Place } from './find-version.ts';
import type { Materials } from './materials.ts';
import { lineagesOf, wordingRef } from './name-departed.ts';
import type { DocumentPage } from './pages.ts';
import { quoteRows } from './quote-standing.ts';
import { readMarkOf } from './read-mark.store.ts';
import { sayNoticePromises } from './say-dates.ts';
import { sayAge } from './say-age.ts';
import { standingIn } from './standing.store.ts';
import { familyKey, isRule } from './type-ref.ts';
import { versionRef } from './version-ref.ts';
import { versionsOf, type VersionRow } from './version.store.ts';
import { watchOn } from './watch.store.ts';
import { wordingsIn } from './wording.store.ts';

const excerptWords = 40;
const mostSetAside = 20;
/** Changes whose subjects are named: as many as the page lists. */
const mostHeaded = 20;

export async function answerDocument(
  desk: Materials,
  platformSlug: string,
  documentSlug: string,
  variantName?: string,
): Promise<DocumentPage> {
  const place = await findPlace(desk, platformSlug, documentSlug, variantName);
  const { catalogue, platform, document, variant } = place;
  const [rows, standing, changed, tenures, captures, watched, schedules, references, read] = await Promise.all([
    versionsOf(desk.db, document.id, variant.id),
    standingIn(desk.db, variant.id),
    changesOf(desk.db, document.id, variant.id),
    wordingsIn(desk.db, document.id, variant.id),
    notableCaptures(desk.db, [variant.id]),
    watchOn(desk.db, 'document', document.id),
    answerSchedules(desk, `${platform.slug}/${document.slug}`),
    answerReferences(desk, platform.slug, document.slug, variantName),
    readMarkOf(desk.db, document.id),
  ]);
  const accepted = rows.filter((row) => row.status === 'accepted');
  // Where all were retracted, the last of them is shown, and says so.
  const latest = accepted.at(-1) ?? rows.at(-1)!;
  const versions = rows.map((row) => versionRef(catalogue, row));
  const headlines = await headChanges(desk, changed.changes.slice(0, mostHeaded));
  const changes = changed.changes.map((row) => changeRef(catalogue, row, headlines));
  const quoted = await quoteRows(desk, catalogue, standing);
  const listed = quoted.map(({ row, quoted: { platform: _p, document: _d, quotation, ...ref } }) => ({
    type: desk.typeOf(row.main_type),
    shown: {
      ...ref,
      excerpt: firstWords([...quotation.leads, quotation.body].map(({ exact }) => exact).join(' … '), excerptWords),
    },
  }));
  const count = (severity: string): number =>
    listed.filter(({ type, shown }) => isRule(type) && shown.severity === severity).length;
  const current = versionRef(catalogue, latest);
  return {
    platform: platformRef(platform),
    document: documentRef(platform, document),
    originalUrl: current.provenance.originalUrl,
    current: variant.current,
    lastCapture: variant.seen_at,
    age: sayAge(variant, desk.clock(), catalogue.isElsewhere(variant.id)),
    variant: variant.name,
    variants: variantsSaid(place),
    latest: current,
    standing: standingOf(accepted, latest, variant.current, new Set(changed.changes.map((row) => row.to_version))),
    statedUpdated: latest.stated_updated,
    statedEffective: latest.stated_effective,
    noticePromises: sayNoticePromises(
      { text: await desk.text(latest.text_digest), address: current.address },
      platform.name,
    ),
    losses: latest.losses,
    counts: {
      provisions: listed.length,
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      versions: rows.length,
      wordingChanges: changes.length,
    },
    timeline: drawTimeline(
      versions,
      new Map(changed.changes.map((row, index) => [row.to_version, changes[index]!])),
      captures,
      variant.seen_at,
    ),
    setAside: captures
      .filter(({ outcome }) => outcome === 'quarantined')
      .slice(-mostSetAside)
      .map((capture) => ({ at: capture.captured_at, said: saySetAside(capture) }))
      .toReversed(),
    families: (Object.keys(families) as (keyof typeof families)[])
      .map((key) => ({
        family: families[key] as string,
        provisions: listed.filter(({ type }) => isRule(type) && familyKey(type) === key).map(({ shown }) => shown),
      }))
      .filter((family) => family.provisions.length > 0),
    untyped: listed.filter(({ type }) => !isRule(type)).map(({ shown }) => shown),
    removed: lineagesOf(tenures)
      .filter(({ followed, last }) => !followed.current && last.alias_of === null)
      .map(({ last }) => wordingRef(desk, catalogue, last, { section: [], number: null, current: false })),
    versions: versions.toReversed(),
    changes,
    references,
    lastRead:
      read === null ? null : { at: read.at, changes: changes.filter(({ detectedBy }) => detectedBy > read.at).length },
    schedule: schedules[0] ?? null,
    watched,
  };
}

/** Since when the present words stand, as far as the record goes; changes that are not published are none. */
function standingOf(
  accepted: readonly VersionRow[],
  latest: VersionRow,
  current: boolean,
  published: ReadonlySet<string>,
): string {
  const turns = accepted.filter((row, index) => index > 0 && published.has(row.id));
  const since = turns.at(-1) ?? accepted[0] ?? latest;
  const after = accepted[accepted.indexOf(since) - 1]?.captured_at ?? null;
  return standingSentence({
    since: since.captured_at,
    after,
    stated: since.stated_effective ?? since.stated_updated,
    rewordings: turns.length,
    current,
    until: latest.captured_at,
  });
}

function variantsSaid({ catalogue, platform, document }: Place): DocumentPage['variants'] {
  const own = catalogue.variantsOf(document.id);
  const { address } = documentRef(platform, document);
  return own.map((one, index) => {
    const same = one.same_as === null ? null : (own.find(({ id }) => id === one.same_as)?.name ?? null);
    return {
      name: one.name,
      said:
        same === null
          ? index === 0
            ? 'The form shown by default.'
            : 'Another form of the document, with its own record.'
          : `The same words as ${same}; counted once.`,
      address: index === 0 ? address : `${address}?variant=${encodeURIComponent(one.name)}`,
      versions: one.last_ordinal,
      sameTextAs: same,
    };
  });
}
