import { notableCaptures } from './capture.store.ts';
import { documentRef, platformRef } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { latestChanges } from './change.store.ts';
import { countStanding, countVersions } from './count.store.ts';
import { headChanges } from './head-changes.ts';
import type { Materials } from './materials.ts';
import type { PlatformPage } from './pages.ts';
import { quoteRows } from './quote-standing.ts';
import { sayAge } from './say-age.ts';
import { notableOf } from './standing.store.ts';
import { timelineOfChanges } from './timeline-of-changes.ts';
import { watchOn } from './watch.store.ts';

const mostNotable = 8;
/** More changes stand on the pages of changes. */
const mostDrawn = 60;

export async function answerPlatform(desk: Materials, slug: string): Promise<PlatformPage> {
  const catalogue = await desk.catalogue();
  const platform = catalogue.platform(slug);
  const [standing, versions, latest, notable, watched, drawn] = await Promise.all([
    countStanding(desk.db, platform.id),
    countVersions(desk.db, platform.id),
    latestChanges(desk.db, { platform: platform.id, take: 20 }),
    notableOf(desk.db, platform.id, mostNotable),
    watchOn(desk.db, 'platform', platform.id),
    latestChanges(desk.db, { platform: platform.id, take: mostDrawn }),
  ]);
  const [headlines, quoted, captures] = await Promise.all([
    headChanges(desk, latest),
    quoteRows(
      desk,
      catalogue,
      notable.filter((row) => row.main_type?.startsWith('none.') === false),
    ),
    notableCaptures(
      desk.db,
      drawn.map((row) => row.variant_id),
    ),
  ]);
  return {
    platform: platformRef(platform),
    documents: catalogue.documentsOf(platform.id).map((document) => {
      const variant = catalogue.variant(document);
      const counts =
        standing.find((row) => row.variant_id === variant.id) ??
        standing.find((row) => row.document_id === document.id);
      const recorded = versions.find((row) => row.document_id === document.id);
      return {
        ...documentRef(platform, document),
        current: variant.current,
        lastCapture: variant.seen_at,
        age: sayAge(variant, desk.clock(), catalogue.isElsewhere(variant.id)),
        versions: recorded?.versions ?? 0,
        provisions: counts?.provisions ?? 0,
        high: counts?.high ?? 0,
        wordingChanges: recorded?.changes ?? 0,
      };
    }),
    changes: latest.map((row) => changeRef(catalogue, row, headlines)),
    timeline: timelineOfChanges(catalogue, drawn, captures, 'one'),
    notable: quoted.map((one) => one.quoted),
    watched,
  };
}
