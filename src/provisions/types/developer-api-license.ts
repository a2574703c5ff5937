import { provisionType } from '../type.ts';

export default provisionType({
  id: 'developer.api_license',
  title: 'API licence and use of API data',
  definition: 'States on what conditions developers may use an interface, its keys and the data that it gives.',
  is: 'Licence to the API or SDK, keys and credentials, permitted integrations, storage and onward use of API data, approval and revocation.',
  isNot:
    'Limits on the number of calls (developer.rate_limits); scraping without an API; licence to use the service in general.',
  standsIn: ['developer', 'terms', 'commerce', 'conduct'],
  prior: 1,
  severity: [
    {
      id: 'revocable',
      pattern: /\b(?:revok|revocable|at any time|sole discretion|without (?:notice|liability))/,
      shift: 1,
      reason: 'Access can be taken away without reason or notice.',
    },
    {
      id: 'onward-ban',
      pattern: /\b(?:not (?:\w+ ){0,4}(?:sell|store|cache|share|sublicen|transfer|distribut))/,
      shift: 1,
      reason: 'Storage or onward use of data is closed.',
    },
    {
      id: 'notice',
      pattern: /\b(?:prior notice|days'? notice|reasonable notice|deprecat)/,
      shift: -1,
      reason: 'Notice is given.',
    },
  ],
  affects: ['developers', 'businesses'],
  law: ['interoperability', 'b2b-platform-terms'],
  cues: [
    {
      id: 'api-licence',
      any: ['api', 'apis', 'sdk', 'sdks'],
      pattern:
        /\b(?:licen[cs]es?|grants?|right|permission|permitted|may|authori[sz]ed)\b[^.]{0,140}\b(?:access|use|integrate|call|incorporate|distribute)\b[^.]{0,60}\b(?:apis?|sdks?)\b/,
      weight: 3,
    },
    { id: 'api-key', any: ['api', 'apis'], pattern: /\bapi (?:keys?|credentials?|tokens?|secrets?)\b/, weight: 3 },
    {
      id: 'api-data',
      any: ['api', 'apis'],
      pattern:
        /\bapi (?:data|content|terms|licen[cs]e|client|clients|users|documentation|access|polic\w+|services|materials)\b|\b(?:data|content|information)\b[^.]{0,60}\b(?:through|via|from|using|by) (?:the |our |any |its )?(?:\w+ )?apis?\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'api-rules',
      any: ['api', 'apis', 'sdk', 'sdks'],
      pattern:
        /\b(?:you|your|developers?|customer|licensee)\b[^.]{0,80}\b(?:may|must|shall|will|agree|can|cannot|responsible)\b[^.]{0,140}\b(?:apis?|sdks?)\b|\b(?:apis?|sdks?)\b[^.]{0,120}\b(?:you|developers?|customer|licensee) (?:may|must|shall|will|agree|can|are)\b/,
      weight: 1.8,
      where: 'body',
    },
    {
      id: 'your-app',
      any: ['app', 'apps', 'application', 'applications', 'integration', 'integrations'],
      pattern:
        /\byour (?:developer |api )?(?:apps?|applications?|integrations?) (?:must|may|shall|will|should|cannot|does|do)(?: not)?\b|\b(?:submit|publish|distribute|review)\b[^.]{0,40}\byour (?:apps?|integration)/,
      weight: 2.5,
    },
    {
      id: 'heading-api',
      any: ['api', 'apis', 'developer', 'developers', 'sdk'],
      pattern: /\b(?:apis?|sdks?|developers?)\b/,
      weight: 1.2,
      where: 'heading',
    },
    {
      id: 'developer-account',
      any: ['developer', 'access', 'credentials'],
      pattern:
        /\b(?:access (?:tokens?|credentials)|client secret|developer (?:credentials|account|platform|token|licen[cs]e))\b/,
      weight: 1.8,
      where: 'body',
    },
    {
      id: 'rates',
      any: ['rate', 'rates', 'throttl*', 'quota', 'quotas'],
      pattern: /\b(?:rate[- ]limit|throttl|quotas?)/,
      weight: -2,
    },
    {
      id: 'privacy-api',
      any: ['cookies', 'cookie', 'collect', 'use', 'third', 'train', 'personal', 'warranties', 'indemn*', 'liable'],
      pattern:
        /\b(?:we (?:\w+ )?(?:collect|process|receive|use)\b|third[- ]party (?:apis?|sdks?|software development)|cookies?\b|disclaim|in no event|indemnif|as is)/,
      weight: -3,
    },
    {
      id: 'price',
      any: ['fees', 'pricing', 'billed', 'credits'],
      pattern: /\b(?:pricing|billed|prepaid|credits)\b/,
      weight: -1.7,
    },
  ],
  prose: {
    what: 'This provision says on what conditions developers may use the interface of {platform}, its keys and the data that it gives.',
    why: 'A product that stands on an interface stands on this clause. Bans on storage, on onward use or on certain integrations can end a business overnight.',
    means: {
      consumers: 'Apps that you like may vanish or lose features when these conditions change.',
      businesses: 'Check whether your tools rely on access that can be revoked.',
      developers: 'Keep keys secret, store only what is allowed, and plan for loss of access.',
    },
    actions: [
      'List which data you store and compare them with the clause.',
      'Keep keys out of shared code.',
      'Watch the clause for changes and have a second source.',
    ],
  },
  examples: {
    yes: [
      'We grant you a revocable licence to use the Larkspur API in your app.',
      'You must keep your API keys secret.',
      'You may not cache API data for longer than a day.',
      'Data obtained through the API may be shown only in your own application.',
      'Developers may use the SDK to integrate Fernbank with their apps.',
    ],
    no: [
      'We collect logs when the API is called.',
      'API pricing is shown on the website.',
      'You may use the Larkspur website for private ends.',
      'The rate limit of the service depends on your plan.',
      'Hold the key of the locker until you leave.',
    ],
  },
});
