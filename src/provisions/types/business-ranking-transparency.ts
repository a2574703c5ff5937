import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.ranking_transparency',
  title: 'Ranking and recommendations',
  definition: 'How the service orders, recommends or favours content, offers or sellers.',
  is: 'Main parameters of ranking and recommender systems, paid placement, different treatment of own offers, choices of the user.',
  isNot:
    'Targeting of advertising by personal data (privacy.advertising); demotion as a penalty (content.moderation_removal).',
  standsIn: ['terms', 'conduct', 'commerce', 'privacy', 'other'],
  prior: 0,
  severity: [
    {
      id: 'paid-ranking',
      pattern:
        /\b(?:paid|pay|payment|commission|sponsored|remuneration)\w*\b[^.]{0,80}\b(?:rank|position|placement|order|prominen|visib)/,
      shift: 1,
      reason: 'Money influences the order.',
    },
    {
      id: 'discretion',
      pattern: /\b(?:no guarantee|sole discretion|at any time)\b/,
      shift: 1,
      reason: 'The order may change at will.',
    },
    {
      id: 'user-choice',
      pattern: /\b(?:you can (?:choose|turn off|change|sort|opt)|not based on profiling|chronological)/,
      shift: -1,
      reason: 'Users can choose another order.',
    },
  ],
  affects: ['sellers', 'creators', 'consumers'],
  law: ['ranking-self-preferencing', 'recommender-transparency'],
  cues: [
    {
      id: 'ranking',
      any: ['ranking', 'rankings', 'ranked', 'rank', 'ranks'],
      pattern:
        /\b(?:search results?|results|listings?|offers|parameters?|algorithms?|feed|properties|sellers?|our|influenc\w+|affects?|determin\w+)\b[^.;]{0,60}\brank(?:ing|ings|ed|s)?\b|\brank(?:ing|ings|ed|s)?\b[^.;]{0,60}\b(?:search results?|results|listings?|parameters?|factors|criteria|algorithm|signals?|placement|visibility|relevan)|\b(?:placement|visibility)\b[^.;]{0,30}\branking/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'main-parameters',
      any: ['parameters', 'signals', 'factors'],
      pattern:
        /\bmain parameters?\b|\b(?:factors|signals|parameters|criteria)\b[^.;]{0,80}\b(?:determin|recommend|appear|display|prominen|visib|position)\w*[^.;]{0,60}\b(?:results?|listings?|content|feed|posts?|offers?|recommend\w*|products?|search)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'recommender',
      any: ['recommender', 'recommendation', 'recommendations', 'recommend'],
      pattern:
        /\brecommend(?:er|ation) (?:systems?|algorithms?|engine)|\b(?:how|our|these) (?:[a-z]+ ){0,3}recommend\w*\b[^.;]{0,60}\b(?:work|based on|parameters|determin|signals|select)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'order-of-results',
      any: ['results', 'listings', 'sorted', 'feed', 'placement', 'prominence', 'position'],
      pattern:
        /\b(?:order|position|placement|prominence|visibility)\b[^.;]{0,40}\b(?:of|in)\b[^.;]{0,30}\b(?:search results|listings?|results|offers|the feed|your feed|products)|\b(?:results|listings|offers)\b[^.;]{0,40}\b(?:are|is|be) (?:sorted|ordered|displayed in)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'differentiated-treatment',
      any: ['differentiated', 'preferential', 'preferred', 'treatment', 'sponsored', 'favour*', 'favor*'],
      pattern:
        /\b(?:differentiated|differential) treatment\b|\bpaid (?:placement|ranking)|\bfavou?r\w*\b[^.;]{0,50}\bown (?:products|offers|services|goods)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'heading-ranking',
      any: ['ranking', 'rankings', 'recommender', 'recommendations', 'recommendation', 'recommended'],
      pattern: /\b(?:ranking|recommender|recommendations?|how search works)/,
      weight: 1.6,
      where: 'heading',
    },
    {
      id: 'not-manipulation',
      any: [
        'manipulat*',
        'artificially',
        'ranked',
        'rank',
        'seo',
        'officer',
        'servicemember',
        'file',
        'personal',
        'collect',
        'improve',
        'aggregated',
        'anonymized',
        'train',
        'developing',
        'improving',
        'develop',
      ],
      pattern:
        /\b(?:manipulat|artificial(?:ly)?|inflat)\w*\b[^.;]{0,60}\b(?:rank|search|results)|\brank(?:ing)? of (?:officer|general|captain)|\bmilitary rank|\bsearch engine (?:rankings?|optimi)|\b(?:credit|equal) ranking|\brank(?:ing)? (?:equally|pari passu)|\b(?:aggregated|anonymi[sz]ed)\b|\bwe (?:[a-z]+ )?collect\b|\btrain\b|\b(?:developing|improving|develop)\b[^.;]{0,60}\brecommend/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision explains how {platform} orders or recommends content, offers or sellers, and what can influence the order.',
    why: 'What stands first is seen and bought. The explanation shows whether payment, own products or past behaviour weigh in.',
    means: {
      consumers: 'Look for a way to sort differently, and for labels on paid places.',
      businesses: 'Compare the named factors with your own figures when your position falls.',
      creators: 'Reach depends on signals that may change without much warning.',
    },
    actions: [
      'Look for the main factors and their weight.',
      'Check whether a feed without profiling is offered.',
      'Look for labels of paid placement.',
    ],
  },
  examples: {
    yes: [
      'The main parameters of our ranking are price and distance.',
      'Search results are ranked by relevance and reviews.',
      'Our recommender systems use the videos that you watched.',
      'Sellers who pay a higher commission may gain a better position in search results.',
      'We describe any differentiated treatment of our own offers.',
    ],
    no: [
      'You may not artificially manipulate search rankings.',
      'Unsecured claims rank equally.',
      'We recommend that you keep a copy.',
      'State your military rank and name.',
      'In order to register, give your name.',
    ],
  },
});
