import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.rights',
  title: 'Rights over personal data',
  definition:
    'States the rights to see, correct, delete, restrict or object to the use of personal data, or how to use them.',
  is: 'Lists of rights, ways to make a request, proof of identity, answer times, appeals, and tools for changing or deleting data.',
  isNot:
    'Taking data elsewhere (privacy.portability); withdrawing consent alone (privacy.consent); complaint to an authority (privacy.contact); rights in content.',
  standsIn: ['privacy', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'limits',
      pattern:
        /\b(?:may (?:deny|refuse|decline|reject|not be able)|charge (?:a|you)|exceptions?|limitations|not required)\b/,
      shift: 1,
      reason: 'Requests can be refused, limited or charged.',
    },
    {
      id: 'in-account',
      pattern: /\b(?:in (?:your|the) (?:account|settings)|free of charge|without charge|at any time)\b/,
      shift: -1,
      reason: 'The right can be used easily or for nothing.',
    },
  ],
  affects: ['all users'],
  law: ['access-rectification', 'retention-deletion'],
  cues: [
    {
      id: 'right-to',
      any: ['right', 'rights', 'entitled'],
      pattern:
        /\b(?:rights?|entitled) (?:of|to|not to)[^.]{0,40}\b(?:access|rectif\w*|correct(?:ion)?|eras(?:e|ure)|delet(?:e|ion)|restrict(?:ion)?|object|know|be forgotten|opt[- ]?out|appeal|limit|non-?discriminat\w*|be informed)\b/,
      weight: 3.2,
    },
    {
      id: 'list-of-rights',
      any: ['access', 'rectification', 'erasure', 'rectify', 'correct', 'erase', 'delete', 'deletion'],
      pattern:
        /\b(?:access|know|review)(?: to)?,? (?:\w+,? ){0,6}(?:correct(?:ion)?|rectif\w+|updat\w+|delet\w+|eras\w+|amend)\b[^.]{0,80}\b(?:information|data|restrict|object)|\b(?:rectification|erasure)\b/,
      weight: 2.7,
    },
    {
      id: 'request-action',
      any: ['request', 'requests', 'ask', 'requesting', 'exercise'],
      pattern:
        /\b(?:request|ask)(?:s|ing)?\b(?!,)[^.]{0,40}\b(?:access to|cop(?:y|ies) of|delet(?:e|ion)|eras(?:e|ure)|correct(?:ion)?|remov(?:e|al)|rectif|restrict)[^.]{0,60}\b(?:information|data)\b/,
      weight: 3,
    },
    {
      id: 'exercise',
      any: ['exercise', 'exercising', 'rights'],
      pattern:
        /\bexercis(?:e|ing)\b[^.]{0,60}\b(?:(?:your|these|those|such|privacy|data) ){1,3}(?:\w+ )?(?:rights?|choices)\b/,
      weight: 3,
    },
    {
      id: 'subject-requests',
      any: ['subject', 'subjects', 'consumer', 'verify', 'agent'],
      pattern:
        /\bdata subject(?:'?s)?'? (?:access )?(?:rights?|requests?)\b|\bverif(?:y|iable|ied)\b[^.]{0,60}\b(?:identity|request)\b[^.]{0,80}\b(?:request|information|data|respond)|\bauthori[sz]ed agent\b/,
      weight: 3.2,
    },
    {
      id: 'update-yourself',
      any: ['update', 'correct', 'delete', 'review', 'access', 'edit', 'modify'],
      pattern:
        /\byou (?:can|may) (?:\w+ )?(?:access|update|correct|delete|review|edit|modify|change|view)\b[^.]{0,50}\b(?:your|any|certain|the) (?:\w+ ){0,3}(?:information|data|profile)\b/,
      weight: 3,
    },
    {
      id: 'heading-rights',
      any: ['rights', 'choices', 'access', 'deletion', 'erasure'],
      pattern:
        /\b(?:your|privacy|data|subject|consumer|data protection)(?: \w+)? (?:rights|choices)\b|\bright to\b|\brights of\b/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'item-right',
      any: [
        'access',
        'correct',
        'correction',
        'deletion',
        'delete',
        'object',
        'restriction',
        'restrict',
        'rectify',
        'rectification',
        'erasure',
        'opt',
      ],
      pattern:
        /^(?:the )?(?:right (?:to|of) )?(?:request )?(?:to )?(?:access|know|correct(?:ion)?|delet(?:e|ion)|object(?:ion)?|restrict(?:ion)?|rectif\w+|eras\w+|opt[- ]?out)\b[^.]{0,80}(?:\b(?:data|information|processing|you|we)\b|$)/,
      weight: 1.7,
      where: 'body',
    },
    {
      id: 'provider-rights',
      any: [
        'reserve',
        'reserves',
        'license',
        'licence',
        'arbitration',
        'intellectual',
        'copyright',
        'consent',
        'grant',
      ],
      pattern:
        /\b(?:we|company|[a-z]+) reserves? the right\b|\blicen[cs]e to\b|\barbitrat|\bintellectual property\b|\bcopyright|\bgrants? (?:you|us)\b/,
      weight: -3,
    },
    {
      id: 'access-service',
      any: ['access', 'terminate', 'suspend', 'restrict'],
      pattern:
        /\b(?:access (?:to |and use )?(?:the|our|this) (?:services?|site|platform|website|app|software)|(?:terminate|suspend|limit|restrict) (?:your|access))\b/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision sets out what people can ask of {platform} about their personal data: to see, correct, delete, restrict or object, and how to do so.',
    why: 'A right is worth as much as the way to use it. Forms, proof of identity, limits by country and reasons for refusal decide how far it goes.',
    means: {
      consumers: 'You can find out what is held about you and have it corrected or deleted, within the limits named.',
      businesses: 'Requests from your staff or customers may come to you first; see how the provider helps.',
    },
    actions: [
      'Use the settings first, then write to the address that is given.',
      'Say which right you use and keep the date.',
      'If you are refused, ask for the reason and for the way to appeal.',
    ],
  },
  examples: {
    yes: [
      'You have the right to access, correct and delete your personal data.',
      'You may request deletion of your information by writing to Larkspur.',
      'To exercise your privacy rights, fill in the form; we verify your identity before we respond to the request.',
      'You can update your profile information in the settings at any time.',
      'You have the right to object to processing for research.',
    ],
    no: [
      'We reserve the right to delete content.',
      'You may not access the Larkspur service from a robot.',
      'You grant us the right to publish your photos.',
      'We may restrict access to the service during repairs.',
      'You retain copyright in your texts.',
    ],
  },
});
