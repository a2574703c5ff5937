import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.purposes',
  title: 'What personal data is used for',
  definition: 'States for which purposes the provider uses personal data.',
  is: 'Lists of uses, statements that data are used for a certain end, and limits to those ends, including statistics made from the data.',
  isNot:
    'The legal ground of a use (privacy.legal_basis); advertising (privacy.advertising); promotional messages (privacy.marketing); training of models (ai.training_on_user_data).',
  standsIn: ['privacy'],
  prior: 1,
  severity: [
    {
      id: 'any-purpose',
      pattern: /\b(?:any (?:other )?(?:lawful |business )?purposes?|for any reason|other purposes)\b/,
      shift: 1,
      reason: 'The purposes are left open.',
    },
    {
      id: 'profiling',
      pattern: /\b(?:profil(?:e|es|ing)|infer(?:ences?|red)?)\b/,
      shift: 1,
      reason: 'Data are used to build a picture of the person.',
    },
    {
      id: 'only-for',
      pattern: /\b(?:only|solely) (?:for|to|as)\b/,
      shift: -1,
      reason: 'The use is limited to what is named.',
    },
  ],
  affects: ['all users'],
  law: ['lawful-basis-purpose', 'privacy-notice'],
  cues: [
    {
      id: 'we-use-data',
      any: ['information', 'data'],
      pattern:
        /\b(?:we|us|and|company|may|will|also|[a-z]{4,}) (?:(?:may|will|also|only|primarily|generally|can|do not) ){0,3}(?:use|uses|process|processes)\b(?! of)(?:[^.:]{0,90})\b(?:information|data)\b[^.:]{0,90}(?:\bfor\b[^.]{0,60}\bpurposes?|(?<!access )(?<!right )\b(?:in order )?to (?:provide|improve|operate|maintain|deliver|communicate|contact|respond|personali[sz]e|customi[sz]e|develop|analy[sz]e|understand|enhance|send|process|fulfil|support|help|create|protect|detect|prevent|administer|manage|verify|enable|offer|ensure|monitor|facilitate|perform|conduct|better|make|keep|identify|tailor)\b|: )/,
      weight: 4,
    },
    {
      id: 'data-used-for',
      any: ['information', 'data'],
      pattern:
        /\b(?:information|data)\b[^.]{0,50}\b(?:is|are|may be|will be|be) (?:\w+ )?(?:used|processed) (?:\w+ )?(?:to|for|in order to)\b/,
      weight: 3,
    },
    {
      id: 'purposes-list',
      any: ['purpose', 'purposes'],
      pattern:
        /\b(?:purposes? (?:for which|of (?:the |our |such )?(?:processing|collect))|(?:use|used|process|processed|processing|collect)\b[^.]{0,90}\bfor (?:the |these |one or more of the |our )?(?:following |other )?(?:business |commercial |specific |limited )*purposes?\b)/,
      weight: 3,
    },
    {
      id: 'use-lead',
      any: ['information', 'data'],
      pattern: /\b(?:we|us)\b(?: \w+){0,3} (?:use|process)\b[^.]{0,140}:$|\bpurposes(?: \w+){0,3}:$/,
      weight: 3,
      where: 'lead',
    },
    {
      id: 'aggregated',
      any: ['aggregate', 'aggregated', 'anonymized', 'anonymised', 'identified', 'anonymous'],
      pattern:
        /\b(?:use|disclose|share|create|analy[sz]e|process)\b[^.]{0,60}\b(?:aggregated?|anonymi[sz]ed|anonymous|de-?identified)\b[^.]{0,60}\b(?:information|data|statistics)/,
      weight: 3,
    },
    {
      id: 'heading-use',
      any: ['use', 'purposes', 'purpose'],
      pattern:
        /\bhow (?:do )?we (?:may )?use\b|\buse of (?:your |the |personal )*(?:information|data)\b|\bpurposes?\b|\bwhy we\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'starts-with-purpose',
      any: [
        'provide',
        'improve',
        'operate',
        'maintain',
        'communicate',
        'respond',
        'personalize',
        'personalise',
        'develop',
        'analyze',
        'analyse',
        'prevent',
        'detect',
        'enforce',
        'protect',
        'monitor',
        'fulfill',
        'fulfil',
        'verify',
        'administer',
        'send',
        'comply',
      ],
      pattern:
        /^(?:and |to |for )?(?:to |for )?(?:provid|improv|operat|maintain|communicat|respond|personali|develop|analy|prevent|detect|enforc|protect|monitor|fulfil|verify|administ|send|comply)/,
      weight: 1.5,
      where: 'body',
    },
    {
      id: 'user-rule',
      any: ['may', 'must', 'agree', 'shall', 'customer'],
      pattern:
        /\b(?:you (?:may not|must not|shall not|must|shall|may|agree)|customer (?:may|shall|will|agrees)|(?:developers|users) (?:may|must)|your (?:app|application) )\b/,
      weight: -3,
    },
    {
      id: 'right-or-cookie',
      any: ['cookie', 'cookies', 'right'],
      pattern: /\b(?:we|site|partners) (?:also |may )?use cookies\b|\bright to\b|\bhow we use\b/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision says what {platform} uses personal data for.',
    why: 'Data collected for one end can be used for another only as far as the stated purposes reach. Broad purposes such as improvement, research or business needs leave the provider free to find new uses.',
    means: {
      consumers: 'What you gave for one reason can be used for every purpose that the list names.',
      businesses: 'Check whether the provider uses data of your staff and customers for ends of its own.',
    },
    actions: [
      'Look for purposes that the service does not need in order to work.',
      'Use the settings or the right to object where a purpose does not suit you.',
      'Ask {platform} what a broad purpose covers in practice.',
    ],
  },
  examples: {
    yes: [
      'We use your information to provide, maintain and improve the Larkspur service.',
      'Fernbank processes personal data for the following purposes: running accounts, support and statistics.',
      'Your data may be used to personalise the pages that you see.',
      'We may use aggregated data about visits to understand how Tallow is used.',
      'The information is used to respond to your questions and to send you receipts.',
    ],
    no: [
      'You may use the data that you download to create maps of your own.',
      'We use cookies to keep you signed in to Larkspur.',
      'You have the right to ask how we use your data.',
      'Customer may process data with Fernbank for its own business purposes.',
      'You must not use Tallow to send bulk messages.',
    ],
  },
});
