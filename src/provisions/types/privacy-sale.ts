import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.sale',
  title: 'Sale of personal data',
  definition: 'States whether personal data are sold or shared for value, and how to stop it.',
  is: 'Promises not to sell, admissions that data are sold or shared within the meaning of a law, and the opt-out from sale.',
  isNot:
    'Sale of the business itself (privacy.business_transfer); sale of goods; bans on users who sell data or accounts.',
  standsIn: ['privacy', 'data-processing', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'may-sell',
      pattern: /\bwe (?:\w+ ){0,2}(?:may|might|do|will)? ?(?:\w+ )?(?:sell|sold|rent) (?!or)/,
      shift: 1,
      reason: 'The wording says that data are sold or rented.',
    },
    {
      id: 'never-sold',
      pattern:
        /\b(?:do|does|did|have|has|will|shall)(?: not|n't) (?:\w+,? ){0,4}(?:sell|sold|rent)|\bnever (?:\w+ ){0,2}(?:sell|sold)\b|\bnot for sale\b/,
      shift: -2,
      reason: 'The wording promises not to sell.',
    },
    {
      id: 'opt-out',
      pattern: /\bopt[- ]?out\b|\bdo not sell\b/,
      shift: -1,
      reason: 'Sale can be stopped by the person.',
    },
  ],
  affects: ['all users'],
  law: ['data-sale-sharing'],
  cues: [
    {
      id: 'sell-data',
      any: ['sell', 'sells', 'sold', 'selling'],
      pattern:
        /\b(?:sell|sells|sold|selling)\b[^.]{0,70}\b(?:information|personal data|(?:your|user|customer|any|this|that|such|the) (?:\w+ )?data)\b/,
      weight: 4,
    },
    {
      id: 'data-sold',
      any: ['sold', 'sell', 'selling'],
      pattern:
        /\b(?:personal|your|customer|user|such|this)\b[^.]{0,30}\b(?:information|data)\b[^.]{0,60}\b(?:be|been|is|are|not) (?:\w+ )?(?:sold|sell)\b/,
      weight: 4,
    },
    {
      id: 'sale-of-data',
      any: ['sale', 'sales'],
      pattern:
        /\bsales? (?:or (?:the )?sharing )?of (?:\w+ ){0,3}(?:information|data)\b|\b(?:opt[- ]?out of|considered|constitute|deemed) (?:\w+ ){0,3}"?(?:sale|sales)"?(?: or "?sharing"?)?(?: under| of|\b)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'do-not-sell',
      any: ['sell'],
      pattern: /\bdo not sell or share\b|\bdo not sell my\b|\bnot "?sell"?,? (?:or|nor) "?share"?\b/,
      weight: 4,
    },
    { id: 'ccpa-sense', any: ['sell', 'sale'], pattern: /"(?:sell|sale|sold|selling)"/, weight: 2.5 },
    {
      id: 'business-sale',
      any: ['merger', 'acquisition', 'bankruptcy', 'assets', 'business'],
      pattern:
        /\b(?:sell|sold|sale) (?:of |or (?:transfer|buy) )?(?:all|any|some|part|parts|our|the|its|a)?(?: \w+){0,4} ?(?:business|assets|company|stock|division)\b|\bbusiness (?:sale|transfer)/,
      weight: -2.5,
    },
    {
      id: 'user-ban',
      any: ['sell', 'selling'],
      pattern:
        /\b(?:you|users|customer|developers?|licensee)(?: \w+){0,2} (?:may|must|shall|will|agree)(?: \w+){0,2} not\b|\b(?:do not|don't|never|not to) (?:\w+,? ){0,3}(?:sell|resell)[^.]{0,40}\b(?:other|others|users|api|content|data (?:you )?obtain)/,
      weight: -3.5,
    },
    {
      id: 'goods',
      any: ['products', 'goods', 'tickets', 'items', 'property'],
      pattern: /\b(?:items?|goods|tickets) (?:you )?(?:sell|sold)\b|\bsale of (?:goods|products|tickets|items)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says whether {platform} sells personal data, or shares them for value, and whether a person can stop it.',
    why: 'Some laws define sale broadly, so that sharing for advertising may count as sale although no money is paid. A promise not to sell can therefore stand beside wide sharing.',
    means: {
      consumers: 'Read the promise together with the clauses on sharing and advertising.',
      businesses: 'A vendor that sells data may fall outside the role of a service provider for you.',
    },
    actions: [
      'Use the opt-out link if there is one.',
      'Send an opt-out signal with the browser.',
      'Look for the definition of sale that the promise rests on.',
    ],
  },
  examples: {
    yes: [
      'Larkspur does not sell your personal information.',
      'We have not sold personal data in the past year and have no plans to.',
      'You can opt out of the sale of your information by using the form.',
      'Under state law, our use of advertising pixels may be considered a "sale" of data.',
      'To stop us, follow the link "Do Not Sell or Share My Personal Information".',
    ],
    no: [
      'If we sell our business or its assets, the buyer takes over.',
      'Sellers must describe every item they sell on Tallow.',
      'You may not sell or resell access to Larkspur.',
      'Tickets are sold by the venue.',
      'We share information with partners that help us ship parcels.',
    ],
  },
});
