import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.resale',
  title: 'Resale and commercial use',
  definition: 'Users may not resell, sublicense, rent, share or commercially use the service, or only with permission.',
  is: 'Bans on resale, leasing, sublicensing and transfer of access, limits to personal and non-commercial use, and bans on sharing an account with others.',
  isNot:
    'The grant of a licence is ip.license_to_user. The sale of personal data is a privacy type. The user’s own sublicensable licence is content.license_to_service. Assignment of the contract is an agreement type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'with-consent',
      pattern: /\bwithout (?:our|the|[a-z]+'s|prior|express)[^.]{0,40}\b(?:consent|permission|approval)\b/,
      shift: -1,
      reason: 'Permission can be asked for.',
    },
    {
      id: 'no-commercial',
      pattern: /\b(?:any|for) commercial (?:purpose|use|endeavou?r)/,
      shift: 1,
      reason: 'All commercial use is excluded.',
    },
  ],
  affects: ['all users', 'businesses', 'developers'],
  law: ['b2b-platform-terms'],
  cues: [
    {
      id: 'resell',
      any: ['resell*', 'resale', 'reselling', 'timeshar*', 'bureau'],
      pattern: /\b(?:resell(?:s|ing)?|resale|re-sell|time-?shar(?:e|ing)|service bureau)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'sell-rent-lease',
      any: [
        'rent',
        'lease',
        'sublicense',
        'sublicence',
        'sublicensing',
        'sublease',
        'loan',
        'lend',
        'renting',
        'leasing',
      ],
      pattern:
        /\b(?:sell|rent|lease|loan|lend|sublicen[sc]e|transfer|distribute|assign)\b,? (?:or |and )?(?:otherwise )?(?:sell|rent|lease|loan|lend|sub-?licen[sc]e|sublease|transfer|distribute|redistribute|assign)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'commercial-use-ban',
      any: ['commercial', 'commercially', 'noncommercial'],
      pattern:
        /\b(?:not|cannot|never|prohibit\w*|without|neither)\b[^.;]{0,120}\b(?:commercial(?:ly)? (?:purposes?|use|gain|exploit\w*|endeavou?rs?|activit\w+|basis|benefit)|exploit[^.;]{0,40}commercial)|^(?:to )?commercially exploit/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'personal-use-only',
      any: ['personal', 'noncommercial', 'commercial'],
      pattern:
        /\b(?:only|solely|exclusively)\b[^.;]{0,50}\bpersonal\b[^.;]{0,25}\bnon-?commercial|\bpersonal,? (?:and |or )?non-?commercial (?:use|purposes?)(?: only)?|\bnon-?commercial (?:use|purposes) only/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'share-access',
      any: ['sharing', 'share', 'sell', 'buy', 'purchase', 'third'],
      pattern:
        /\b(?:not|prohibit\w*)\b[^.;]{0,50}\b(?:share|sell|buy|trade|transfer|lend|rent)\b[^.;]{0,40}\b(?:your |an? |any |user )?(?:accounts?|api keys?|login|credentials|access to the service)|^(?:buy|sell|transfer)\w*[^.;]{0,40}\b(?:api keys|accounts)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'not-data-sale',
      any: ['personal', 'sell', 'advertis*', 'privacy'],
      pattern:
        /\b(?:we|us|never|[a-z]+ does not) (?:[a-z]+ ){0,4}(?:sell|rent|lease|share|trade|disclose)\b|\bpersonal (?:data|information)\b|\bsale of personal/,
      weight: -4.5,
      where: 'body',
    },
    {
      id: 'not-user-grant',
      any: ['grant*', 'sublicens*', 'sublicenc*'],
      pattern: /\byou (?:[a-z]+ ){0,4}grant\b|\bgrant (?:us|to us)\b|\bsublicen[sc]able\b/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-assignment',
      any: ['assign', 'assignment', 'delegate', 'successors', 'merger'],
      pattern:
        /\b(?:assign|transfer|delegate)\b[^.;]{0,60}\b(?:this agreement|these terms|these [a-z]+|the agreement|rights (?:or|and) obligations|rights under)\b|\bwe may (?:assign|transfer)|\bmerger\b/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids passing the service on: reselling it, renting it out, sharing access, or using it for business where only personal use is sold.',
    why: 'It decides whether you may use the service in your work, offer it to clients, or share it at home. The step from personal to commercial use is often not defined.',
    means: {
      consumers: 'Sharing an account or selling it may lead to its loss.',
      businesses: 'Check that the plan you have allows business use, use by affiliates, and use for clients.',
      developers: 'A product that mainly passes the service through may count as resale.',
      creators: 'Earning money with what you make in the service may need a different plan.',
    },
    actions: [
      'Look for a definition of commercial use.',
      'Ask for permission or a reseller agreement in writing.',
      'Check whether contractors and affiliates may use the account.',
    ],
  },
  examples: {
    yes: [
      'You may not resell access to Pellet.',
      'Members shall not sell, rent, lease or sublicense the Lumenboard app.',
      'The site may not be used for any commercial purpose without our consent.',
      'Harbourly is for your personal, non-commercial use only.',
      'Do not share your account or API key with anyone else.',
    ],
    no: [
      'We do not sell or rent your personal information.',
      'You grant us a sublicensable, royalty-free licence to your posts.',
      'You may not assign or transfer this agreement without consent.',
      'We may transfer these terms in a merger.',
      'Prices for commercial plans are shown on the pricing page.',
    ],
  },
});
