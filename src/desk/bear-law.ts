import { articlesBearingOn, bearsOnSaid, jurisdictions, lawKinds, type Article } from '#regulations';
import type { ProvisionType } from '#provisions';
import type { BearingArticle } from './parts.ts';

const known = new Set(lawKinds().map(({ id }) => id));
const names = new Map(jurisdictions().map(({ code, name }) => [code, name]));
const most = 8;

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

/** The articles that bear on a type, the most reliable first, with the sentence that stands beside them. */
export function lawOn(type: ProvisionType | null): { law: BearingArticle[]; lawSaid: string } {
  if (type === null) return { law: [], lawSaid: 'No article is named, since the kind of this passage is not known.' };
  const kinds = type.law.filter((kind) => known.has(kind));
  const law = kinds.length === 0 ? [] : articlesBearingOn(kinds).slice(0, most).map(bearingArticle);
  return { law, lawSaid: law.length === 0 ? 'The law table names no article for provisions of this kind; that does not mean that there is none.' : bearsOnSaid };
}
