import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.audit',
  title: 'Audit rights',
  definition: 'One party may check the other’s records, systems or use.',
  is: 'Audits and inspections of a customer’s, developer’s or processor’s compliance, certificates and reports given instead, and who bears the cost.',
  isNot:
    'Monitoring of users in general (use.enforcement); audits for the provider’s own accounts (privacy purposes); log files.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'customer-pays',
      pattern: /\b(?:at (?:your|customer's|its) (?:own |sole )?(?:cost|expense)|reimburse)/,
      shift: 1,
      reason: 'The audited side, or the customer, bears the cost.',
    },
    {
      id: 'notice-given',
      pattern:
        /\b(?:prior (?:written )?notice|reasonable notice|once per|no more than once|during (?:normal )?business hours)/,
      shift: -1,
      reason: 'Notice and frequency are limited.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: ['third-party-processors'],
  cues: [
    {
      id: 'right-to-audit',
      any: ['audit', 'audits', 'auditing', 'audited'],
      pattern:
        /\b(?:right to|may|will|shall|allow|permit|conduct|perform|carry out|contribute to|request|entitled to|reserve\w*)\b[^.;]{0,60}\b(?:audits?|auditing|audited)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'audit-report',
      any: ['audit', 'audits', 'soc', 'auditor', 'auditors'],
      pattern:
        /\baudit (?:reports?|rights?|requests?|results?|findings?)\b|\b(?:third[- ]party|independent|external|mandated)\b[^.;]{0,20}\baudit(?:s|ors?)?\b|\bsoc 2\b[^.;]{0,60}\breport|\bauditors?\b[^.;]{0,80}\b(?:inspect|access|confidential)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'inspect-records',
      any: ['inspect*', 'records', 'books'],
      pattern:
        /\b(?:inspect|examine|review|verify)\w*\b[^.;]{0,50}\b(?:your|their|customer's|its|books|developer's|licensee's|the)\b[^.;]{0,30}\b(?:books|records|premises|facilities|systems)\b|\bkeep\b[^.;]{0,60}\b(?:books and )?records\b[^.;]{0,90}\b(?:complian|verify|inspect|agreement)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'verify-compliance',
      any: ['verify', 'certify', 'certification', 'demonstrate'],
      pattern:
        /\b(?:verify|confirm|demonstrate|certify)\w*\b[^.;]{0,50}\bcomplian\w*\b[^.;]{0,80}\b(?:agreement|terms|addendum|dpa|clauses|obligations|article|gdpr|policy)/,
      weight: 2.6,
      where: 'body',
    },
    {
      id: 'heading-audit',
      any: ['audit', 'audits', 'inspection*'],
      pattern: /\b(?:audits?|inspections?)\b/,
      weight: 1.9,
      where: 'heading',
    },
    {
      id: 'not-own-audit',
      any: ['purposes', 'logs', 'log', 'legitimate', 'trail', 'internal', 'accountants', 'auditing', 'collect'],
      pattern:
        /\baudit (?:logs?|trails?)\b|\b(?:internal|accounting|security|analytics|data analysis|research|legal|billing|tax|financial)(?:,| and| or|, and|, or) (?:[a-z]+ (?:and )?)?audit(?:s|ing)?\b|\baudit(?:s|ing)?(?:,| and| or)+ (?:[a-z]+ ){0,2}(?:purposes|analysis|security|accounting|research|detect|measur|analy)|\blegitimate interest|\b(?:lawyers|accountants|bankers|advisors|insurers)\b[^.;]{0,40}\bauditors?|\bauditors?\b[^.;]{0,40}\b(?:lawyers|accountants|bankers|insurers)|\bauditing (?:related|interactions)/,
      weight: -4.2,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision lets one side check the other: its records, its systems, or how it uses the service.',
    why: 'Audits show whether promises are kept. They cost time and can reach deep into a business, or be replaced by reports that one can only read.',
    means: {
      consumers: 'Private users are seldom concerned.',
      businesses: 'See who may audit whom, how often, with what notice, and who pays.',
      developers: 'Access to an interface can depend on passing a check of your data handling.',
    },
    actions: [
      'Keep the records that the clause asks for.',
      'Ask for current certificates and reports.',
      'Agree on notice, scope and cost.',
    ],
  },
  examples: {
    yes: [
      'We may audit your use of the interface to check that you keep to these terms.',
      'Customer may conduct an audit once a year with notice.',
      'The processor provides audit reports on request.',
      'Developers must let us inspect their records and systems.',
      'An independent auditor bound to secrecy may be sent by either side.',
    ],
    no: [
      'Audit logs are kept for a limited period.',
      'We use data for internal accounting and auditing.',
      'We may monitor the forum.',
      'We share data with lawyers, accountants and auditors.',
      'You must verify your email address.',
    ],
  },
});
