import type { TypePage, TypesPage } from '#desk';
import type { Here } from '../serving/house.ts';
import { card, footing, link, list, page as pageOf, plain } from './writing.ts';

export function typesMarkdown(page: TypesPage): string {
  return pageOf(
    '# Provision types',
    ...page.families.map(
      ({ family, types }) =>
        `## ${plain(family)}\n\n${list(types.map((one) => `${link(one.title, one.address)} (${one.platforms} platforms, ${one.provisions} provisions): ${plain(one.definition)}`))}`,
    ),
  );
}

export function typeMarkdown(page: TypePage, here: Here): string {
  return pageOf(
    `# ${plain(page.type.title)}`,
    plain(page.definition),
    `**${plain(page.prevalence.said)}**, counted over platforms with a readable current document of these kinds: ${plain(page.prevalence.kinds)}. ${page.severities.high} high, ${page.severities.medium} medium, ${page.severities.low} low.`,
    plain(page.is),
    `Not this: ${plain(page.isNot)}`,
    plain(page.why),
    '## Every platform’s wording',
    ...page.platforms.flatMap(({ platform, provisions }) => [`### ${plain(platform.name)}`, ...provisions.map(card)]),
    page.pages > 1 && `Page ${page.page} of ${page.pages}.`,
    page.without.length > 0 &&
      `## Where none was found\n\n${list(page.without.map(({ platform, searched }) => `${link(platform.name, platform.address)}: ${plain(searched)}`))}`,
    page.law.length > 0 &&
      `## The law that bears on it\n\n${list(page.law.map((one) => `${link(one.cite, one.address)} ${plain(one.heading)}`))}`,
    footing(
      page.platforms.map(({ platform }) => platform),
      here,
    ),
  );
}
