import { provisionType } from '../type.ts';

export default provisionType({
  id: 'developer.rate_limits',
  title: 'Rate limits and quotas',
  definition: 'States limits on the number, speed or volume of requests, and what follows when they are passed.',
  is: 'Rate limits, quotas, throttling, caps on calls, and bans on getting round them.',
  isNot:
    'Overload or attack on systems in general; storage or seats of a plan; licence of the API (developer.api_license).',
  standsIn: ['developer', 'terms', 'commerce', 'conduct'],
  prior: 1,
  severity: [
    {
      id: 'discretion',
      pattern: /\b(?:sole discretion|at any time|without (?:prior )?notice|suspend|terminat|revok)/,
      shift: 1,
      reason: 'Limits can be set freely, or passing them ends access.',
    },
    {
      id: 'raise-or-notice',
      pattern: /\b(?:request (?:an? )?(?:increase|higher)|notify you|prior notice|contact us)\b/,
      shift: -1,
      reason: 'A higher limit can be asked for or notice is given.',
    },
  ],
  affects: ['developers', 'businesses'],
  law: ['interoperability', 'scraping-automated-access'],
  cues: [
    { id: 'rate-limit', any: ['rate', 'rates'], pattern: /\brate[- ]limit(?:s|ed|ing|ations?)?\b/, weight: 4 },
    {
      id: 'api-limits',
      any: ['api', 'apis', 'calls', 'requests'],
      pattern:
        /\b(?:limit(?:s|ed|ation|ations)?|cap(?:s|ped)?|exceed(?:s|ing)?|excessive|number of|volume of|maximum)\b[^.]{0,60}\b(?:api (?:calls?|requests?|usage|queries)|apis?|(?:calls|requests|queries) (?:to|per|you|that))\b/,
      weight: 3,
      where: 'body',
    },
    { id: 'throttle', any: ['throttl*'], pattern: /\bthrottl(?:e|es|ed|ing)\b/, weight: 3 },
    {
      id: 'quota',
      any: ['quota', 'quotas'],
      pattern:
        /\b(?:(?:usage|api|request|service|exceed\w*|daily|access)\b[^.]{0,40})\bquotas?\b|\bquotas?\b[^.]{0,60}\b(?:exceed|limit|requests|usage|calls)/,
      weight: 3,
    },
    {
      id: 'usage-limits',
      any: ['usage', 'limits', 'limit', 'limitations'],
      pattern:
        /\b(?:usage (?:limits?|caps?|limitations)|(?:exceed|circumvent|bypass|evade)\w*\b[^.]{0,50}\b(?:usage|use|request|volume|access) (?:limits?|limitations|caps?)|(?:requests|messages|calls|generations|prompts|tokens) per (?:second|minute|hour|day|month)|limits? on (?:your |the )?(?:number|usage|use of the (?:service|api)|frequency)|limit the (?:number|rate|frequency) of)\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'human-speed',
      any: ['request', 'messages', 'human'],
      pattern: /\bmore (?:request )?messages\b[^.]{0,100}\bhuman\b[^.]{0,60}\b(?:reasonably|same period)/,
      weight: 3,
    },
    {
      id: 'heading-limits',
      any: ['limits', 'rate', 'quotas', 'limitations'],
      pattern: /\b(?:rate|usage|api) limit|\bquotas?\b/,
      weight: 2,
      where: 'heading',
    },
    {
      id: 'other-limit',
      any: ['liability', 'damages', 'interest', 'exchange', 'privacy', 'deletion', 'consumer'],
      pattern:
        /\b(?:limitation of liability|liable|damages|interest rate|exchange rates?|(?:access|deletion|your|consumer|manifestly|privacy|unfounded)[^.]{0,30} requests (?:per|you|to)|right to|excessive requests)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision limits how many requests, or how much use, {platform} accepts, and says what follows when the limit is passed.',
    why: 'A limit that can change without notice is a limit on what may be built or sold. Getting round it usually costs access altogether.',
    means: {
      consumers: 'Heavy use may be slowed down or stopped for a time.',
      businesses: 'Check the limit against your peak load.',
      developers: 'Handle refusals in your code and spread calls over time.',
    },
    actions: [
      'Find the figures in the documentation and note the date.',
      'Build in waiting and retry.',
      'Ask for a higher limit before you launch.',
    ],
  },
  examples: {
    yes: [
      'You must respect the rate limits of the Larkspur API.',
      'We may limit the number of API calls you make.',
      'Requests over the quota are refused until the usage quota is reset.',
      'Fernbank may throttle heavy use at any time.',
      'Do not circumvent the usage limits of your plan.',
    ],
    no: [
      'The exchange rate is set by the bank.',
      'Our liability is limited to the fees paid.',
      'We may refuse excessive requests for access to your data.',
      'You may not overload our servers.',
      'The number of seats is set in the order.',
    ],
  },
});
