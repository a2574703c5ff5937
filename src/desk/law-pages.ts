import type { BearingArticle, QuotedProvision, TypeRef } from './parts.ts';

export interface RegulationsPage {
  readonly instruments: readonly {
    readonly slug: string;
    readonly name: string;
    readonly shortName: string;
    readonly jurisdiction: string;
    readonly articles: number;
    readonly address: string;
  }[];
  readonly disclaimer: string;
}

export interface InstrumentPage {
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly citation: string;
  readonly jurisdiction: string;
  readonly note: string | null;
  readonly officialUrl: string;
  readonly articles: readonly BearingArticle[];
  readonly disclaimer: string;
}

export interface ArticlePage {
  readonly instrument: {
    readonly name: string;
    readonly shortName: string;
    readonly address: string;
    readonly citation: string;
  };
  readonly article: BearingArticle;
  readonly deepLink: string | null;
  readonly regulators: readonly string[];
  readonly types: readonly (TypeRef & { readonly platforms: number; readonly provisions: number })[];
  readonly examples: readonly QuotedProvision[];
  readonly disclaimer: string;
  readonly appliesFrom: string | null;
}
