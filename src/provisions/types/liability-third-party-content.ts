import { provisionType } from '../type.ts';

export default provisionType({
  id: 'liability.third_party_content',
  title: 'Links and content of others',
  definition:
    'States that the provider does not answer for sites, services, products or content of third parties or other users.',
  is: 'Counts for links, integrations, advertisers, sellers and user content for which responsibility is refused, and for dealings that are between the user and the third party.',
  isNot:
    "Sharing data with third parties is a privacy type; general limits of damages are liability.cap; rules about the user's own content belong to the content family.",
  standsIn: ['terms', 'commerce', 'developer', 'privacy', 'conduct'],
  prior: 1,
  severity: [
    {
      id: 'own-risk',
      pattern: /\b(?:own|sole) risk\b|\bno (?:liability|responsibility)\b|\bnot (?:be )?(?:liable|responsible)\b/,
      shift: 1,
      reason: 'Responsibility is refused altogether.',
    },
    {
      id: 'acts-on-notice',
      pattern: /\b(?:become aware|upon notice|gain knowledge|notified)\b[^.]{0,80}\b(?:remove|delete)/,
      shift: -1,
      reason: 'The provider acts when told of a violation.',
    },
  ],
  affects: ['all users'],
  law: ['liability-cap'],
  cues: [
    {
      id: 'not-responsible-for-third-party',
      any: ['third', 'linked', 'external', 'other', 'others'],
      pattern:
        /\b(?:not (?:be )?(?:responsible|liable|control|endorse|have (?:any )?control)|no (?:responsibility|control|liability)|disclaims?|cannot (?:control|be (?:held )?(?:responsible|liable)))\b[^.]{0,140}\b(?:third[- ]part(?:y|ies)|linked|external|other) ?(?:'s |, )?(?:party )?(?:web ?sites?|sites?|services?|content|products?|materials|applications|apps|links?|resources|providers?|platforms|offerings|users?|individuals)\b/,
      weight: 3.8,
    },
    {
      id: 'third-party-sites-then-refusal',
      any: ['third', 'links', 'link', 'linked', 'external'],
      pattern:
        /\b(?:third[- ]part(?:y|ies)(?:'s?)?|linked|external|other)\b[^.]{0,30}\b(?:web ?sites?|sites?|services?|content|products?|materials|applications|links|resources|platforms|plugins|integrations|offerings)\b[^.]{0,200}\.?[^.]{0,120}\b(?:not (?:be )?(?:responsible|liable|under (?:our|the) control|controlled|endorsed?|an endorsement|imply|warrant|make|review)|no (?:responsibility|control|liability|endorsement|warrant\w+|representation\w*)|at your own risk|do(?:es)? not (?:imply|control|endorse|constitute))\b/,
      weight: 3.8,
    },
    {
      id: 'third-party-terms-govern',
      any: ['third'],
      pattern:
        /\bthird[- ]part(?:y|ies)(?:'s?)?\b[^.]{0,160}\b(?:governed by|subject to|own|applicable)\b[^.]{0,60}\b(?:terms|polic(?:y|ies)|conditions|agreements?|rules)\b/,
      weight: 2.8,
    },
    {
      id: 'user-content-not-ours',
      any: ['posted', 'users', 'submitted', 'uploaded', 'user'],
      pattern:
        /\b(?:not (?:be )?(?:responsible|liable|endorse|control|monitor|verify)|no (?:responsibility|obligation|liability|control))\b[^.]{0,120}\b(?:user[- ](?:generated )?content|user submissions|content (?:that is )?(?:posted|uploaded|submitted|provided|made available|of) (?:by )?(?:users?|others|other|third)|other users|any user|actions? of (?:any )?users?)\b/,
      weight: 3.5,
    },
    {
      id: 'dealings-between',
      any: ['dealings', 'solely', 'transactions', 'interactions'],
      pattern:
        /\b(?:solely|only|strictly|directly) between you and\b[^.]{0,60}\b(?:third|party|seller|user|merchant|provider|advertiser|such|other)|\binteractions with (?:other|third)[^.]{0,80}\b(?:responsible|risk)\b/,
      weight: 3.8,
    },
    {
      id: 'links-provided',
      any: ['links', 'link', 'hyperlinks'],
      pattern:
        /\b(?:contain|include|provide)s?\b[^.]{0,40}\b(?:hyper)?links? to\b[^.]{0,60}\b(?:third|other|external|web ?sites)\b/,
      weight: 1.8,
    },
    {
      id: 'sharing-data',
      any: ['share', 'disclose', 'cookies', 'transfer', 'collects', 'advertising'],
      pattern: /\bwe (?:may )?(?:share|disclose|transfer|sell)\b|\bcookies?\b|\bpersonal data (?:to|with) third/,
      weight: -3,
    },
    {
      id: 'prohibition',
      any: ['infringe', 'violate', 'infringes', 'infringement'],
      pattern:
        /\b(?:you (?:may|must|shall|will|agree)[^.]{0,10} not|infring\w+|violat\w+)\b[^.]{0,80}\bthird[- ]part(?:y|ies)/,
      weight: -2,
    },
    {
      id: 'heading',
      any: ['third', 'links', 'external'],
      pattern: /\bthird[- ]party (?:links|sites|websites|services|content|materials|products)|\blinks?\b|\bexternal/,
      weight: 1.5,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says that {platform} does not answer for what others offer or publish through it, such as linked sites, integrations, sellers or other users.',
    why: 'When a seller, an app or another user causes harm, you are sent to them. The terms and practices of the third party apply to you as well.',
    means: {
      consumers: 'Check who your contracting party is before you pay or share data.',
      businesses: 'Integrations you switch on are your choice and often your risk.',
      developers: 'Your app counts as a third party here: users will be told to turn to you.',
    },
    actions: [
      'Read the terms of the third party too.',
      'Switch off integrations that you do not need.',
      'Report harmful content through the official channel.',
    ],
  },
  examples: {
    yes: [
      'Lanternpost is not responsible for the content of third-party websites.',
      'Our site contains links to other websites, and we do not endorse them.',
      'Third-party services are governed by their own terms and policies.',
      'We take no responsibility for content posted by other users.',
      'Any purchase from a seller is solely between you and the seller.',
    ],
    no: [
      'We share personal data with third-party services that host our site.',
      'You must not infringe the rights of third parties.',
      'Quillbird links your calendar with your contacts.',
      'In no event are we liable for indirect damages.',
      'Other products of Harrowmere are listed in the catalogue.',
    ],
  },
});
