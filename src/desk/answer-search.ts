import { documentRef, platformRef } from './catalogue.ts';
import { markMatches } from './mark-matches.ts';
import type { Materials } from './materials.ts';
import type { SearchPage } from './pages.ts';
import { quoteRows } from './quote-standing.ts';
import { matching } from './standing.store.ts';
import { isRule, typeRef } from './type-ref.ts';

const onPage = 20;
const mostRanked = 200;
const mostNamed = 8;

/** Provisions by their words; platforms, documents and types by their names. */
export async function answerSearch(desk: Materials, asked: string, options: { page?: number }): Promise<SearchPage> {
  const query = asked.replaceAll('\u0000', ' ').replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  const page = Math.min(Math.max(1, Math.floor(options.page ?? 1)), mostRanked / onPage);
  const catalogue = await desk.catalogue();
  if (query === '')
    return { query, provisions: [], platforms: [], documents: [], types: [], total: 0, page: 1, pages: 1 };
  const rows = await matching(desk.db, query, { most: mostRanked, skip: (page - 1) * onPage, take: onPage });
  const quoted = await quoteRows(desk, catalogue, rows);
  const words = wordsOf(query);
  const named = (name: string): boolean =>
    words.length > 0 && words.every((word) => wordsOf(name).some((other) => other.startsWith(word)));
  const platforms = page > 1 ? [] : catalogue.platforms.filter((row) => named(row.name)).slice(0, mostNamed);
  const documents =
    page > 1
      ? []
      : catalogue.platforms.flatMap((platform) =>
          catalogue.documentsOf(platform.id).map((document) => ({ platform, document })),
        );
  const total = rows[0]?.total ?? 0;
  return {
    query,
    provisions: quoted.map(({ quoted: one }) => ({ ...one, snippet: markMatches(one.quotation, query) })),
    platforms: platforms.map(platformRef),
    documents: documents
      .filter(
        ({ platform, document }) =>
          !platforms.includes(platform) && named(`${platform.name} ${document.title} ${document.type}`),
      )
      .slice(0, mostNamed)
      .map(({ platform, document }) => ({ ...documentRef(platform, document), platform: platformRef(platform) })),
    types:
      page > 1
        ? []
        : desk.types
            .filter((type) => isRule(type) && named(`${type.title} ${type.id.replaceAll(/[._]/g, ' ')}`))
            .slice(0, mostNamed)
            .map(typeRef),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / onPage)),
  };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
