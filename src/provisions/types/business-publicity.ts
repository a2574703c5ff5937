import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.publicity',
  title: 'Publicity and references',
  definition: 'Whether a party may name the other, or show its logo, as a customer or partner.',
  is: 'Use of customers’ names and logos in lists and marketing, press releases, and bans on announcing the relation.',
  isNot:
    'The likeness of private users (content.moral_rights); trade marks of the provider in general (ip.provider_ownership).',
  standsIn: ['terms', 'commerce', 'developer', 'brand', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'consent-first',
      pattern:
        /\b(?:prior (?:written )?(?:consent|approval)|opt[- ]out|upon (?:written )?request|may (?:revoke|withdraw))/,
      shift: -1,
      reason: 'Consent is asked, or can be withdrawn.',
    },
    {
      id: 'irrevocable',
      pattern: /\b(?:irrevocable|perpetual)\b/,
      shift: 1,
      reason: 'The permission cannot be taken back.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: [],
  cues: [
    {
      id: 'name-and-logo',
      any: ['logo', 'logos', 'trademarks', 'marks'],
      pattern:
        /\b(?:use|display|publish|reference|include|identify|list)\w*\b[^.;]{0,60}\b(?:your|customer's|customer|subscriber's|client's|each other's|the other party's|company)\b[^.;]{0,50}\b(?:name|names|trademarks|marks)?\b[^.;]{0,25}\blogos?\b[^.;]{0,160}\b(?:customer|market|promot|publicity|website|web site|reference|list)/,
      weight: 4.4,
      where: 'body',
    },
    {
      id: 'identify-as-customer',
      any: ['identify', 'customer', 'reference', 'publicly'],
      pattern:
        /\b(?:identify|refer to|reference|list|name|disclose|mention)\b[^.;]{0,60}\b(?:you|customer|subscriber|client|company|the other party)\b[^.;]{0,50}\bas (?:a |an |our |its )+(?:[a-z]+ )?(?:customers?|users?|clients?|partners?|subscribers?|reference)\b/,
      weight: 4.4,
      where: 'body',
    },
    {
      id: 'press-release',
      any: ['press', 'publicity', 'announcement*', 'case'],
      pattern:
        /\bpress (?:release|announcement)|\bpublic(?:ity)? (?:announcements?|statements?)\b[^.;]{0,110}\b(?:consent|approval|relationship|agreement|partner|parties|party)|\bcase stud(?:y|ies)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'no-endorsement-statement',
      any: ['publicity', 'endorsement', 'sponsorship', 'relationship'],
      pattern:
        /\b(?:may not|shall not|will not|must not)\b[^.;]{0,60}\b(?:announce|issue|publici[sz]e|make any)\b[^.;]{0,80}\b(?:relationship|partnership|agreement|press|endorsement|public)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'heading-publicity',
      any: ['publicity', 'references', 'announcements'],
      pattern: /\b(?:publicity|customer references?|public announcements|marketing rights)\b/,
      weight: 1.9,
      where: 'heading',
    },
    {
      id: 'not-person',
      any: ['likeness', 'infring*', 'privacy', 'rights', 'personal', 'violat*'],
      pattern:
        /\brights? of (?:publicity|privacy)|\bpublicity(?: or| and|,)? (?:privacy )?rights|\blikeness\b|\bpersonal (?:data|information)\b|\b(?:privacy|moral)(?:,| or| and) publicity\b/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says whether {platform} may show your name and logo as a customer, or whether either side may announce the relation.',
    why: 'A name in a customer list is free advertising, and tells competitors which tools you use.',
    means: {
      consumers: 'Private users are not concerned.',
      businesses: 'Check whether consent is asked first, and how to have a logo taken down.',
      developers: 'You may have to ask before you mention the provider in your marketing.',
    },
    actions: ['Object in writing if your company does not want to be named.', 'Ask for approval of each use.'],
  },
  examples: {
    yes: [
      'We may use your name and logo to identify you in our customer list.',
      'Pellet may identify Customer as a customer in its marketing.',
      'Neither side will issue a press release without consent.',
      'You may not announce our relationship or partnership without approval.',
      'With your agreement we will publish a case study about your project.',
    ],
    no: [
      'Do not violate the publicity rights of others.',
      'You let us use your likeness in films.',
      'Our logos are our property.',
      'We may share personal information with partners.',
      'Press the button to continue.',
    ],
  },
});
