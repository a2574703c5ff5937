import type { DocumentKind } from './type.ts';

/** The terms types of the field's open list that are not plain terms, and the kind of document they are. */
const kinds: ReadonlyMap<string, DocumentKind> = new Map([
  ['Privacy Policy', 'privacy'],
  ['Trackers Policy', 'privacy'],
  ['User Consent Policy', 'privacy'],
  ['Business Privacy Policy', 'privacy'],
  ['Acceptable Use Policy', 'conduct'],
  ['Restricted Use Policy', 'conduct'],
  ['Community Guidelines', 'conduct'],
  ['Live Policy', 'conduct'],
  ['Quality Guidelines', 'conduct'],
  ['Review Guidelines', 'developer'],
  ['Developer Terms', 'developer'],
  ['Single Sign-On Policy', 'developer'],
  ['Vulnerability Disclosure Policy', 'developer'],
  ['Commercial Terms', 'commerce'],
  ['General Conditions of Sale', 'commerce'],
  ['In-App Purchases Policy', 'commerce'],
  ['Marketplace Buyers Conditions', 'commerce'],
  ['Marketplace Sellers Conditions', 'commerce'],
  ['Premium Partner Conditions', 'commerce'],
  ['Platform to Business Notice', 'commerce'],
  ['Content Monetisation Policy', 'commerce'],
  ['Affiliate Agreement', 'commerce'],
  ['Service Level Agreement', 'commerce'],
  ['Seller Warranty', 'commerce'],
  ['Advertising Content Policy', 'commerce'],
  ['Ad Publishing Policy', 'commerce'],
  ['Ranking Parameters Description', 'commerce'],
  ['Business Mediation Policy', 'commerce'],
  ['Conditions of Carriage', 'commerce'],
  ['Data Processor Agreement', 'data-processing'],
  ['Data Controller Agreement', 'data-processing'],
  ['Subprocessor List', 'data-processing'],
  ['Brand Guidelines', 'brand'],
  ['Terms of Service', 'terms'],
  ['Terms of Use', 'terms'],
]);

/** Documents of an unlisted type count as `other`. A suffix after `#`, by which collections tell two documents of one type apart, does not matter. */
export function kindOfDocument(termsType: string): DocumentKind {
  return kinds.get(termsType.replace(/\s*#.*$/, '')) ?? 'other';
}
