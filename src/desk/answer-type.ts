import { dayOf, NotFoundError } from '#kernel';
import { records } from './answer-home.ts';
import { lawOn } from './bear-law.ts';
import { notableCaptures } from './capture.store.ts';
import { platformRef } from './catalogue.ts';
import { changesOfType } from './change.store.ts';
import { documentsSearched, prevalenceOf } from './count-prevalence.ts';
import type { Materials } from './materials.ts';
import { nameTypes } from './name-types.ts';
import type { TypePage } from './pages.ts';
import { quoteRows } from './quote-standing.ts';
import { countOfType, standingOfType } from './standing.store.ts';
import { timelineOfChanges } from './timeline-of-changes.ts';
import { isRule, levelOf, typeRef } from './type-ref.ts';
import { watchOn } from './watch.store.ts';

const platformsOnPage = 20;
/** More changes stand on the pages of platforms and documents. */
const mostDrawn = 60;

/** Every platform's wording of one kind, twenty platforms a page by name, and where none was found. */
export async function answerType(
  desk: Materials,
  asked: string,
  options: { page?: number; severity?: string | undefined },
): Promise<TypePage> {
  const type = desk.typeOf(asked);
  if (!isRule(type)) throw new NotFoundError(`There is no provision type “${asked}”.`);
  const { id } = type;
  const level = options.severity === undefined || levelOf(options.severity) < 0 ? null : levelOf(options.severity);
  const [catalogue, counts, all, { readable }, watched, drawn] = await Promise.all([
    desk.catalogue(),
    countOfType(desk.db, id, level),
    level === null ? null : countOfType(desk.db, id, null),
    records(desk),
    watchOn(desk.db, 'type', id),
    changesOfType(desk.db, id, mostDrawn),
  ]);
  const captures = await notableCaptures(
    desk.db,
    drawn.map((row) => row.variant_id),
  );
  const having = new Map(counts.map((row) => [row.platform_id, row.provisions]));
  const listed = catalogue.platforms.filter((platform) => having.has(platform.id));
  const page = Math.max(1, Math.floor(options.page ?? 1));
  const onPage = listed.slice((page - 1) * platformsOnPage, page * platformsOnPage);
  const rows = await standingOfType(desk.db, id, { platforms: onPage.map((platform) => platform.id), severity: level });
  const quoted = await quoteRows(desk, catalogue, rows);
  const anywhere = new Set((all ?? counts).map((row) => row.platform_id));
  const searched = documentsSearched(catalogue, type, readable);
  const count = catalogue.typeCount(id);
  const isNot = nameTypes(type.isNot, (named) => desk.typeOf(named));
  return {
    type: typeRef(type),
    definition: type.definition,
    is: type.is,
    isNot: isNot.map(({ text }) => text).join(''),
    isNotNamed: isNot,
    why: type.prose.why
      .replaceAll('{platform}', 'the provider')
      .replaceAll('{document}', 'the document')
      .replaceAll(/(^|[.!?] )the (provider|document)/g, '$1The $2'),
    prevalence: prevalenceOf(catalogue, type, searched.length),
    severities: { high: count?.high ?? 0, medium: count?.medium ?? 0, low: count?.low ?? 0 },
    platforms: onPage.map((platform) => ({
      platform: platformRef(platform),
      provisions: quoted.filter(({ row }) => row.platform_id === platform.id).map((one) => one.quoted),
    })),
    total: counts.reduce((sum, row) => sum + row.provisions, 0),
    page,
    pages: Math.max(1, Math.ceil(listed.length / platformsOnPage)),
    without: searched
      .filter(({ platform }) => !anywhere.has(platform.id))
      .map(({ platform, documents }) => ({
        platform: platformRef(platform),
        searched: saySearched(documents.map(({ title, variant }) => ({ title, at: variant.last_at }))),
      })),
    law: lawOn(type).law,
    timeline: timelineOfChanges(catalogue, drawn, captures, 'several'),
    watched,
  };
}

/** “Terms of Service of 21 August 2026 and 2 more”. */
function saySearched(documents: readonly { title: string; at: string }[]): string {
  const [first] = documents;
  if (first === undefined) return 'nothing';
  return `${first.title} of ${dayOf(first.at)}${documents.length > 1 ? ` and ${documents.length - 1} more` : ''}`;
}
