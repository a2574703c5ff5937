import { articlesBearingOn, bearsOnSaid, jurisdictions, lawKinds, type Article } from '#regulations';
import type { ProvisionType } from '#provisions';
import type { BearingArticle } from './parts.ts';

const kindIds = new Set(lawKinds().map(({ id }) => id));
const names = new Map(jurisdictions().map(({ code, name }) => [code, name]));
const most = 8;
/** One place's law does not fill the list while another's waits. */
const mostOfOne = 3;

export function jurisdictionNamed(code: string): string {
  return names.get(code) ?? code;
}

export function bearingArticle(article: Article): BearingArticle {
  return {
    address: article.address,
    cite: article.cite,
    heading: article.heading,
    requirement: article.requirement,
    jurisdiction: jurisdictionNamed(article.jurisdiction),
    status: article.status,
    verification: article.verification.level,
    officialUrl: article.officialUrl,
  };
}

interface Law {
  readonly law: readonly BearingArticle[];
  readonly lawSaid: string;
}

/** The table does not change while the program runs. */
const found = new WeakMap<ProvisionType, Law>();

/** The articles that bear on a type, the most direct first, with the sentence that stands beside them. */
export function lawOn(type: ProvisionType | null): Law {
  if (type === null) return { law: [], lawSaid: 'No article is named, since the kind of this passage is not known.' };
  const known = found.get(type) ?? findLaw(type);
  found.set(type, known);
  return known;
}

function findLaw(type: ProvisionType): Law {
  const kinds = type.law.filter((kind) => kindIds.has(kind));
  const law = kinds.length === 0 ? [] : acrossJurisdictions(articlesBearingOn(kinds)).map(bearingArticle);
  return {
    law,
    lawSaid:
      law.length === 0
        ? 'The law table names no article for provisions of this kind; that does not mean that there is none.'
        : bearsOnSaid,
  };
}

function acrossJurisdictions(articles: readonly Article[]): readonly Article[] {
  const taken = new Map<string, number>();
  const first = articles.filter(({ jurisdiction }) => {
    const count = (taken.get(jurisdiction) ?? 0) + 1;
    taken.set(jurisdiction, count);
    return count <= mostOfOne;
  });
  return [...first.slice(0, most), ...articles.filter((one) => !first.includes(one))].slice(0, most);
}
