import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.third_party_sharing',
  title: 'Sharing with third parties',
  definition: 'States to whom outside the provider personal data are given, or that they are not given.',
  is: 'Sharing with partners, affiliates, other users, the public or third parties in general, and promises not to share.',
  isNot:
    'Vendors that act for the provider (privacy.processors); sale (privacy.sale); authorities (privacy.government_disclosure); merger or sale of the business (privacy.business_transfer).',
  standsIn: ['privacy', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'any-reason',
      pattern:
        /\b(?:any (?:third part|purpose|reason)|sole discretion|without (?:your )?(?:consent|notice)|their own (?:purposes|marketing))/,
      shift: 1,
      reason: 'The sharing is open-ended or needs no word to the person.',
    },
    {
      id: 'not-shared',
      pattern: /\b(?:do|does|will|shall) not (?:\w+ ){0,2}(?:share|disclose|rent|provide|give|sell)\b/,
      shift: -1,
      reason: 'The wording promises not to share or limits sharing.',
    },
    {
      id: 'with-consent',
      pattern: /\b(?:with|unless|without) (?:you|your) (?:\w+ )?(?:consent|permission|agree|direction)|\bopt[- ]out\b/,
      shift: -1,
      reason: 'Consent or an opt-out is named.',
    },
  ],
  affects: ['all users'],
  law: ['data-sale-sharing', 'privacy-notice'],
  cues: [
    {
      id: 'we-share-with',
      any: ['share', 'shares', 'disclose', 'discloses', 'shared', 'disclosed', 'sharing', 'disclosure', 'disclosing'],
      pattern:
        /\b(?:share|disclose|transfer|transmit)(?:s|d|r?ing|red)?\b[^.:]{0,100}\b(?:information|data|details)\b[^.]{0,60}\b(?:with|to)\b[^.]{0,50}\b(?:third[- ]part(?:y|ies)|partners?|affiliates?|affiliated|compan(?:y|ies)|others?|subsidiar(?:y|ies)|organi[sz]ations?|(?:other )?users|entities|persons?|anyone|advis[eo]rs|public|advertisers|sponsors|brokers|developers|merchants|sellers|institutions)\b/,
      weight: 3.7,
    },
    {
      id: 'data-shared-with',
      any: ['shared', 'disclosed'],
      pattern:
        /\b(?:information|data|details)\b[^.]{0,80}\b(?:is|are|be|been) (?:\w+ )?(?:shared|disclosed|transferred|made available) (?:\w+ )?(?:with|to)\b/,
      weight: 3,
    },
    {
      id: 'share-lead',
      any: ['share', 'disclose', 'shared', 'disclosed'],
      pattern: /\b(?:share|disclose)d?\b(?![^.]{0,120}\b(?:purposes?|necessary to|to you|residents)\b)[^.]{0,150}:$/,
      weight: 3,
      where: 'lead',
    },
    {
      id: 'heading-sharing',
      any: ['share', 'sharing', 'disclose', 'disclosure', 'disclosures', 'shared'],
      pattern: /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed|ures?|ing))\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'recipient-first',
      any: [
        'affiliates',
        'partners',
        'affiliate',
        'subsidiaries',
        'users',
        'advisors',
        'advisers',
        'sharing',
        'share',
        'third',
        'public',
      ],
      pattern:
        /^(?:with )?(?:our |other |the |professional |business |corporate |third[- ]party )*(?:affiliates?|partners?|subsidiar|advis[eo]rs|users|third[- ]parties|the public|corporate)\b/,
      weight: 1.5,
      where: 'body',
    },
    {
      id: 'made-public',
      any: ['public', 'publicly', 'visible', 'viewable'],
      pattern:
        /\b(?:your|profile|username|information|content|data)\b[^.]{0,80}\b(?:publicly (?:available|visible|accessible)|visible to (?:\w+ ){0,2}(?:users|others|the public|anyone)|viewable by)/,
      weight: 2.7,
    },
    {
      id: 'no-share',
      any: ['share', 'disclose', 'rent', 'trade', 'give'],
      pattern:
        /\b(?:do|does|will|shall) not (?:\w+,? ){0,4}(?:share|disclose|rent|trade|give|provide)\b[^.]{0,60}\b(?:information|data)\b[^.]{0,60}\b(?:third|anyone|others|outside)/,
      weight: 2.5,
    },
    {
      id: 'user-duty',
      any: ['must', 'customer', 'agree', 'party', 'developer', 'confidential', 'credentials', 'password'],
      pattern:
        /\b(?:you (?:must|shall|will|may|agree to|should|can) (?:not )?(?:\w+ )?(?:share|disclose|transfer)|receiving party|confidential information|(?:do not|don't|never) (?:share|disclose) (?:your|any)|customer shall|your (?:password|credentials)|you (?:agree|choose) (?:not )?to (?:share|disclose))\b/,
      weight: -6,
    },
    {
      id: 'collected-from',
      any: ['third', 'partners', 'sources'],
      pattern:
        /^(?:[^.]{0,40})\b(?:third[- ]part(?:y|ies)|partners|sources)\b[^.]{0,80}\b(?:may )?(?:share|provide|disclose)s?\b[^.]{0,60}\bwith us\b/,
      weight: -6,
    },
    {
      id: 'deal-or-authority',
      any: ['merger', 'bankruptcy', 'acquisition', 'enforcement', 'subpoena', 'law', 'legal'],
      pattern:
        /\b(?:mergers?|bankruptcy|acquisition|law enforcement|subpoena|comply with|required by law|legal (?:obligations?|process))\b/,
      weight: -1.7,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says with whom outside {platform} personal data are shared, or that they are not.',
    why: 'Once data have left, another company and other rules decide about them. Words such as "partners" or "affiliates" can stand for many recipients that nobody has named.',
    means: {
      consumers:
        'Your data can end up with companies that you never chose, and a request to the service may not reach them.',
      businesses: 'Data of your staff and customers may travel with yours; see whether you can forbid it.',
      developers: 'What your app sends in may be passed on under this clause.',
    },
    actions: [
      'Look for a list of the recipients, and ask for it if there is none.',
      'Use opt-outs from sharing where they exist.',
      'Send only what is needed.',
    ],
  },
  examples: {
    yes: [
      'We may share your personal information with our business partners.',
      'Larkspur does not disclose your data to third parties unless you agree.',
      'Your information may be shared with other companies of the Fernbank group.',
      'Your profile is publicly visible to other members, including your name and picture, and that data may be shared with search companies, and others.',
      'We disclose contact details to the sellers from whom you buy on Tallow and to other third parties.',
    ],
    no: [
      'You must not share your password with anyone.',
      'The receiving party shall not disclose confidential information to others.',
      'You can share films with your friends.',
      'Our share price is published on the exchange.',
      'Third parties may share information about you with us.',
    ],
  },
});
