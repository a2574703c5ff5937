import { about, article, instrument, instruments } from '#regulations';
import { bearingArticle, jurisdictionNamed } from './bear-law.ts';
import type { ArticlePage, InstrumentPage, RegulationsPage } from './law-pages.ts';
import type { Materials } from './materials.ts';
import { quoteRows } from './quote-standing.ts';
import { examplesOf } from './standing.store.ts';
import { isRule, typeRef } from './type-ref.ts';

const mostExamples = 6;

export function answerRegulations(): RegulationsPage {
  return {
    instruments: instruments().map((one) => ({
      slug: one.slug,
      name: one.name,
      shortName: one.shortName,
      jurisdiction: jurisdictionNamed(one.jurisdiction),
      articles: one.articles.length,
      address: one.address,
    })),
    disclaimer: about().disclaimer,
  };
}

export function answerInstrument(slug: string): InstrumentPage {
  const one = instrument(slug);
  return {
    slug: one.slug,
    name: one.name,
    shortName: one.shortName,
    citation: one.citation,
    jurisdiction: jurisdictionNamed(one.jurisdiction),
    note: one.note ?? null,
    officialUrl: one.officialUrl,
    articles: one.articles.map(bearingArticle),
    disclaimer: about().disclaimer,
  };
}

/** An article with the types of provision that it bears on, and what some platforms' provisions of them say. */
export async function answerArticle(desk: Materials, slug: string, articleSlug: string): Promise<ArticlePage> {
  const of = instrument(slug);
  const one = article(slug, articleSlug);
  const catalogue = await desk.catalogue();
  const types = desk.types.filter((type) => isRule(type) && type.law.some((kind) => one.kinds.includes(kind)));
  const rows =
    types.length === 0
      ? []
      : await examplesOf(
          desk.db,
          types.map(({ id }) => id),
          mostExamples,
        );
  const examples = await quoteRows(desk, catalogue, rows);
  return {
    instrument: { name: of.name, shortName: of.shortName, address: of.address, citation: of.citation },
    article: bearingArticle(one),
    deepLink: one.deepLink ?? null,
    regulators: of.regulators,
    types: types.map((type) => ({
      ...typeRef(type),
      platforms: catalogue.typeCount(type.id)?.platforms ?? 0,
      provisions: catalogue.typeCount(type.id)?.provisions ?? 0,
    })),
    examples: examples.map(({ quoted }) => quoted),
    disclaimer: about().disclaimer,
    appliesFrom: one.appliesFrom,
  };
}
