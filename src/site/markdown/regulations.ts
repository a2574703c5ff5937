import type { ArticlePage, BearingArticle, InstrumentPage, RegulationsPage } from '#desk';
import { verificationSaid } from '../parts/law.tsx';
import type { Here } from '../serving/house.ts';
import { card, footing, link, list, page as pageOf, plain } from './writing.ts';

const articleLine = (one: BearingArticle) =>
  `${link(one.cite, one.address)} ${plain(one.heading)}: ${plain(one.requirement)}`;

export function regulationsMarkdown(page: RegulationsPage): string {
  return pageOf(
    '# Law',
    list(
      page.instruments.map(
        (one) => `${link(one.name, one.address)} (${plain(one.jurisdiction)}), ${one.articles} articles`,
      ),
    ),
    plain(page.disclaimer),
  );
}

export function instrumentMarkdown(page: InstrumentPage): string {
  return pageOf(
    `# ${plain(page.name)}`,
    plain(page.citation),
    page.note !== null && plain(page.note),
    list(page.articles.map(articleLine)),
    plain(page.disclaimer),
  );
}

export function articleMarkdown(page: ArticlePage, here: Here): string {
  const { article, instrument } = page;
  return pageOf(
    link(instrument.name, instrument.address),
    `# ${plain(article.cite)}: ${plain(article.heading)}`,
    plain(article.requirement),
    list([
      `Jurisdiction: ${plain(article.jurisdiction)}`,
      `Status: ${plain(article.status)}`,
      `This entry: ${plain(verificationSaid(article.verification))}`,
      link('Official text', article.officialUrl),
    ]),
    `## Types of provision it bears on\n\n${list(page.types.map((one) => link(one.title, one.address)))}`,
    page.examples.length > 0 && '## Provisions of these types',
    ...page.examples.map(card),
    plain(page.disclaimer),
    footing(
      page.examples.map(({ platform }) => platform),
      here,
    ),
  );
}
