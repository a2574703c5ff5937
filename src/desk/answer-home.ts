import { readableDocuments } from '#comparison';
import { platformRef } from './catalogue.ts';
import { changeRef } from './change-ref.ts';
import { latestChanges } from './change.store.ts';
import { countByMonth, countRecords, countStanding, lastChanges } from './count.store.ts';
import { keptCount } from './keep-counts.ts';
import { headChanges } from './head-changes.ts';
import type { Materials } from './materials.ts';
import type { HomePage, PlatformsPage, TypesPage } from './pages.ts';
import { byFamily, typeRef } from './type-ref.ts';

/** Counts over all records, shared by the pages that show them. */
export const records = keptCount(async ({ db }) => {
  const [counts, standing, activity, last, readable] = await Promise.all([
    countRecords(db),
    countStanding(db),
    countByMonth(db),
    lastChanges(db),
    readableDocuments(db),
  ]);
  return { counts, standing, activity, last: new Map(last.map((row) => [row.platform_id, row.at])), readable };
});

export async function answerHome(desk: Materials): Promise<HomePage> {
  const [catalogue, { counts, standing, activity }, latest] = await Promise.all([
    desk.catalogue(),
    records(desk),
    latestChanges(desk.db, { take: 20 }),
  ]);
  const headlines = await headChanges(desk, latest);
  const documents = catalogue.platforms.reduce((sum, platform) => sum + catalogue.documentsOf(platform.id).length, 0);
  return {
    counts: {
      platforms: catalogue.platforms.length,
      documents,
      ...counts,
      provisions: standing.reduce((sum, row) => sum + row.provisions, 0),
    },
    empty: documents === 0,
    changes: latest.map((row) => changeRef(catalogue, row, headlines)),
    activity: everyMonth(activity),
    progress: desk.progress(),
    families: byFamily(desk.types, (type) => ({
      ...typeRef(type),
      provisions: catalogue.typeCount(type.id)?.provisions ?? 0,
    })),
  };
}

/** At most twenty-four months up to the last one with a change; a month without any is a zero, but none before the first: nothing may have been kept then. */
function everyMonth(found: readonly { month: string; changes: number }[]): { month: string; changes: number }[] {
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = new Map(found.map((row) => [row.month, row.changes]));
  const [year = 0, month = 1] = last.month.split('-').map(Number);
  return Array.from({ length: 24 }, (_, index) => {
    const count = year * 12 + month - 1 - (23 - index);
    const name = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    return { month: name, changes: byMonth.get(name) ?? 0 };
  }).filter((one) => one.month >= first.month);
}

export async function answerPlatforms(desk: Materials): Promise<PlatformsPage> {
  const [catalogue, { standing, last }] = await Promise.all([desk.catalogue(), records(desk)]);
  const provisions = new Map<string, number>();
  for (const row of standing) provisions.set(row.platform_id, (provisions.get(row.platform_id) ?? 0) + row.provisions);
  return {
    platforms: catalogue.platforms.map((row) => ({
      ...platformRef(row),
      documents: catalogue.documentsOf(row.id).length,
      provisions: provisions.get(row.id) ?? 0,
      lastChange: last.get(row.id) ?? null,
    })),
  };
}

export async function answerTypes(desk: Materials): Promise<TypesPage> {
  const catalogue = await desk.catalogue();
  return {
    families: byFamily(desk.types, (type) => {
      const count = catalogue.typeCount(type.id);
      return {
        ...typeRef(type),
        definition: type.definition,
        platforms: count?.platforms ?? 0,
        provisions: count?.provisions ?? 0,
      };
    }),
  };
}
