import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.service_levels',
  title: 'Service levels and credits',
  definition: 'What availability or response the provider promises, and what the customer gets if it fails.',
  is: 'Uptime percentages, response times, maintenance windows, service credits, claims and exclusions.',
  isNot:
    'Disclaimers of availability (a liability type); promotional credits (payment.virtual_goods); changes of the service (a change type).',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'sole-remedy',
      pattern: /\b(?:sole|exclusive|only) (?:and exclusive )?remed/,
      shift: 1,
      reason: 'Credits are the only remedy.',
    },
    {
      id: 'claim-deadline',
      pattern: /\bwithin\b[^.]{0,40}\bdays?\b[^.]{0,60}\b(?:claim|request|credit)|\bforfeit/,
      shift: 1,
      reason: 'A claim lapses if it is late.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: [],
  cues: [
    {
      id: 'service-credit',
      any: ['credit', 'credits'],
      pattern: /\bservice[- ](?:level )?credits?\b|\b(?:financial|uptime|downtime|sla) credits?\b/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'uptime',
      any: ['uptime', 'availability'],
      pattern:
        /\b(?:monthly |service )?uptime\b[^.;]{0,60}\b(?:percent\w*|commitment|guarantee|of|means|is|calculat)|\bmonthly availability|\bavailability\b[^.;]{0,40}\b(?:of|at least|target|percent|commitment)\b[^.;]{0,20}(?:\d|%|percent)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'sla',
      any: ['sla', 'slas', 'level'],
      pattern: /\bslas?\b|\bservice[- ]level (?:agreement|commitment|objective|target|guarantee|term)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'downtime-terms',
      any: ['downtime', 'maintenance', 'unavailab*'],
      pattern:
        /\b(?:scheduled|planned|emergency|unscheduled|excused|total)\b[^.;]{0,15}\b(?:downtime|maintenance|unavailability|outages?)\b|\bmaintenance windows?\b|\bdowntime\b[^.;]{0,40}\b(?:means|is|minutes)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'response-time',
      any: ['response', 'severity', 'support'],
      pattern:
        /\b(?:initial |target )?response times?\b[^.;]{0,60}\b(?:hours?|support|severity|business|minutes|priority)|\bseverity (?:level )?[1-4]\b|\bsupport (?:services|hours|plans?)\b[^.;]{0,60}\b(?:hours|business days|24|tier|level)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'heading-sla',
      any: ['sla', 'uptime', 'availability', 'level', 'levels'],
      pattern: /\b(?:sla\b|service[- ]levels?|uptime|service credits?|availability)/,
      weight: 1.7,
      where: 'heading',
    },
    {
      id: 'not-disclaimer',
      any: [
        'warrant*',
        'guarantee',
        'liable',
        'responsible',
        'disclaim*',
        'personal',
        'purchase',
        'purchased',
        'purchasing',
        'promotional',
        'prepaid',
        'advance',
        'balance',
        'fees',
        'currency',
        'redeemable',
        'refundable',
        'nonrefundable',
      ],
      pattern:
        /\bwe (?:do not|don't|cannot|make no) (?:[a-z]+ )?(?:guarantee|warrant|promise)|\bnot (?:be )?liable\b|\bdisclaim|\bpersonal (?:data|information)\b|\bcredit (?:card|report|score)|\b(?:purchas\w+|buy|prepaid|promotional|promo|in advance)\b[^.;]{0,80}\bcredits?\b|\bcredits?\b[^.;]{0,60}\b(?:purchas\w+|prepaid|promotional|balance|free of charge)|\bsubscriptions,? and service credits|\bcredits?\b[^.;]{0,50}\b(?:not currency|redeemable|refundable)/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says what availability or response {platform} promises and what a customer gets when it falls short.',
    why: 'Credits are usually small next to the harm of an outage. How downtime is counted, and what is left out, decides what the promise is worth.',
    means: {
      consumers: 'Free and private plans seldom have such a promise.',
      businesses: 'Compare the exclusions with the outages you had, and note the deadline for claims.',
      developers: 'Your own promise to customers should not be higher than this one.',
    },
    actions: [
      'Record outages yourself.',
      'Claim credits in time and in the form required.',
      'Look for a right to leave after repeated failures.',
    ],
  },
  examples: {
    yes: [
      'If monthly uptime is below the promised percentage, you receive a service credit.',
      'Our service level agreement is part of this contract.',
      'Scheduled maintenance does not count as downtime.',
      'The initial response time for severity 1 cases is one hour.',
      'Service credits are your sole remedy.',
    ],
    no: [
      'We do not guarantee that the service is always available.',
      'Credits expire after a year.',
      'We may change features at any time.',
      'We check your credit score.',
      'Support is there for you.',
    ],
  },
});
