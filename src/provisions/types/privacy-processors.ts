import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.processors',
  title: 'Processors and subprocessors',
  definition: 'States that vendors or subprocessors handle personal data for the provider, and on what conditions.',
  is: 'Service providers that act on behalf of the provider, lists of subprocessors, notice of new ones, the duties passed on to them and the right to object.',
  isNot:
    'Partners that use the data for themselves (privacy.third_party_sharing); transfer abroad as such (privacy.international_transfer).',
  standsIn: ['privacy', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'general-authorisation',
      pattern:
        /\b(?:general (?:written )?authori[sz]ation|without (?:prior )?(?:notice|consent)|sole discretion|generally authori[sz]es)\b/,
      shift: 1,
      reason: 'New subprocessors need no consent in the single case.',
    },
    {
      id: 'not-responsible',
      pattern: /\b(?:not (?:be )?(?:responsible|liable)|no (?:responsibility|liability))\b/,
      shift: 1,
      reason: 'Responsibility for the vendor is declined.',
    },
    {
      id: 'notice-or-objection',
      pattern:
        /\b(?:may object|object to|prior (?:written )?(?:notice|consent)|notify (?:the )?customer|remains? (?:fully )?(?:liable|responsible))\b/,
      shift: -1,
      reason: 'Notice, objection or continued responsibility is given.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['third-party-processors'],
  cues: [
    {
      id: 'subprocessor',
      any: ['subprocessor', 'subprocessors', 'sub', 'subprocessing'],
      pattern: /\bsub-?process(?:ors?|ing)\b/,
      weight: 4,
    },
    {
      id: 'on-our-behalf',
      any: ['behalf'],
      pattern:
        /\b(?:providers?|vendors?|contractors?|processors?|third[- ]part(?:y|ies)|companies|suppliers?|agents)\b[^.]{0,120}\b(?:on|in) (?:our|its|their|[a-z]+'s) behalf\b/,
      weight: 3.5,
    },
    {
      id: 'vendors-receive',
      any: ['vendors', 'vendor', 'providers', 'contractors', 'processors', 'suppliers', 'consultants'],
      pattern:
        /\b(?:share|disclose|provide|transfer|give|use|engage|employ|hire|work with|rely on|with|by|to)\b[^.]{0,100}\b(?:(?:third[- ]party )?service providers?|vendors?|contractors?|data processors?|suppliers)\b/,
      weight: 1.8,
    },
    {
      id: 'data-with-vendor',
      any: ['information', 'data'],
      pattern:
        /\b(?:personal|your|user|customer)\b[^.]{0,40}\b(?:information|data)\b[^.]{0,120}\b(?:service providers?|vendors?|contractors?|processors?|suppliers)\b|\b(?:service providers?|vendors?|contractors?|suppliers)\b[^.]{0,120}\b(?:personal|your|user|customer) (?:information|data)\b/,
      weight: 1.7,
    },
    {
      id: 'vendor-tasks',
      any: [
        'hosting',
        'payment',
        'billing',
        'analytics',
        'delivery',
        'maintenance',
        'storage',
        'infrastructure',
        'cloud',
      ],
      pattern:
        /\b(?:service providers?|vendors?|contractors?|suppliers|processors)\b[^.]{0,160}\b(?:hosting|payment|billing|analytics|email delivery|maintenance|storage|cloud|infrastructure|customer (?:service|support))\b/,
      weight: 1.7,
    },
    {
      id: 'heading-processors',
      any: ['processors', 'providers', 'vendors', 'subprocessors', 'subprocessing', 'sub', 'processor'],
      pattern: /\bsub-?process|\b(?:service providers|vendors|data processors?)\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'processor-duty',
      any: ['processor', 'processors'],
      pattern:
        /\bprocessor\b[^.]{0,60}\b(?:shall|will|must)\b[^.]{0,80}\b(?:instructions?|process (?:\w+ )?personal data|controller)|\bas a (?:data )?processor\b|\bact(?:s|ing)? as (?:a |the )?(?:data )?processor/,
      weight: 4,
    },
    {
      id: 'internet-provider',
      any: ['internet', 'mobile', 'payment', 'liable'],
      pattern:
        /\b(?:internet|mobile|wireless|telecommunications?) (?:service )?(?:service )?providers?\b|\bpayment processors? (?:will|may|must|shall) (?:charge|bill)/,
      weight: -2.5,
    },
    {
      id: 'not-data',
      any: ['indemn*', 'liable', 'liability', 'damages', 'merger', 'collect', 'receive'],
      pattern:
        /\b(?:indemnif|in no event|be liable|consequential damages)|\b(?:collect|receive|obtain)\b[^.]{0,60}\bfrom\b[^.]{0,60}\b(?:service providers|vendors)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says that vendors, also called processors or subprocessors, handle personal data for {platform}, and on what conditions.',
    why: 'The data are only as safe as with the weakest vendor. What counts is whether the vendors are listed, whether a new one is announced, and who answers for their failures.',
    means: {
      consumers: 'Companies that you do not know hold your data, but should use them only for the service.',
      businesses: 'You may have to approve the list, watch for new entries and object within a set time.',
      developers:
        'If your product passes personal data to the service, its subprocessors become part of your own chain.',
    },
    actions: [
      'Read the list of subprocessors and subscribe to notices of change.',
      'Note the time for objection and what follows from it.',
      'Check that the same duties are passed on to every vendor.',
    ],
  },
  examples: {
    yes: [
      'Larkspur may engage subprocessors and keeps a list of them on its website.',
      'We share personal information with service providers that host data on our behalf.',
      'Our vendors may use your information only to provide hosting and billing for Fernbank.',
      'The processor shall process personal data only on documented instructions of the controller.',
      'Customer may object to a new sub-processor within the notice period.',
    ],
    no: [
      'Your internet service provider may charge you for data.',
      'We share data with advertising partners for their own purposes.',
      'In no event shall we or our vendors be liable for lost profits.',
      'The word processor saves drafts every minute.',
      'We receive information about you from our vendors.',
    ],
  },
});
