import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.portability',
  title: 'Taking data elsewhere',
  definition: 'States whether data can be exported or moved to another provider.',
  is: 'The right to portability, export in a readable format, download of an archive, and transfer to another provider.',
  isNot:
    'Access without a copy to take away (privacy.rights); export control; moving data between countries (privacy.international_transfer).',
  standsIn: ['privacy', 'terms', 'data-processing', 'commerce'],
  prior: 0,
  severity: [
    {
      id: 'short-or-charged',
      pattern: /\b(?:charge|fee|only (?:within|for)|no obligation|not (?:be )?(?:able|available|obliged))\b/,
      shift: 1,
      reason: 'Export is charged, short in time or refused.',
    },
    {
      id: 'machine-readable',
      pattern: /\b(?:machine[- ]readable|commonly used|free of charge|at any time)\b/,
      shift: -1,
      reason: 'A usable format or an easy way is promised.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['data-portability-switching'],
  cues: [
    {
      id: 'portability',
      any: ['portability', 'portable'],
      pattern:
        /\b(?:data )?portability\b(?! and accountability)|\b(?:in a|a) (?:\w+,? (?:and )?){0,3}portable\b[^.]{0,40}\bformat/,
      weight: 3.7,
    },
    {
      id: 'machine-readable',
      any: ['readable', 'structured'],
      pattern:
        /\b(?:machine|computer|electronically)[- ]readable\b[^.]{0,60}\b(?:format|form|copy|data|manner|file)|\bstructured,? (?:and )?(?:commonly|generally)\b/,
      weight: 3.5,
    },
    {
      id: 'export-data',
      any: ['export', 'exporting', 'exported'],
      pattern:
        /\bexport(?:s|ing|ed)?\b[^.]{0,40}\b(?:your|customer|user|account|personal|all|the|its|any) (?:\w+ ){0,3}(?:data|information|content|history|conversations|documents)\b|\b(?:data|content|information)\b[^.]{0,40}\b(?:be exported|for export|export (?:tool|function|feature)s?)\b/,
      weight: 3.5,
    },
    {
      id: 'download-copy',
      any: ['download'],
      pattern:
        /\bdownload\b[^.]{0,40}\b(?:cop(?:y|ies) of (?:your|the|all) (?:\w+ ){0,2}(?:data|information|content)|archive of|your (?:\w+ )?(?:data|information)|customer data)\b/,
      weight: 3.3,
    },
    {
      id: 'to-another',
      any: ['transfer', 'transmit', 'transferred', 'transmitted', 'port', 'switch', 'switching'],
      pattern:
        /\b(?:transfer|transmit|port|transmission|switch)(?:ted|red|s|ting|ring|ing)?\b[^.]{0,100}\b(?:another|other|third[- ]party|different|new) (?:data )?(?:controller|organi[sz]ation|(?:service )?provider|responsible|service)\b/,
      weight: 2.7,
    },
    {
      id: 'heading-portability',
      any: ['portability', 'export'],
      pattern: /\bportab|\bdata export\b|\bdownload your\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'export-law',
      any: ['export', 'reexport', 'insurance'],
      pattern:
        /\bexport (?:control|laws?|administration|regulations?|restrict)|\bre-?export|\bhealth insurance portability\b|\bdata exporter\b|\bport (?:of|number)/,
      weight: -3.5,
    },
    {
      id: 'sale-or-ban',
      any: ['merger', 'assign', 'sell', 'clauses', 'outside'],
      pattern:
        /\b(?:mergers?|acquisition|assign|sell)\b|\b(?:may not|must not|shall not|not to) (?:\w+ ){0,4}(?:export|download|transfer)\b|\bcontractual clauses\b/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says whether and how people can take their data out of {platform} or have them moved to another provider.',
    why: 'Without a usable copy it is costly to leave. The format, the time after the contract ends and the kinds of data left out decide whether leaving works.',
    means: {
      consumers: 'You may be able to take your history along when you change to another service.',
      businesses: 'Plan the time for export before the contract ends.',
      creators: 'Check whether followers, comments and figures are part of the export.',
      developers: 'An export may be the only lawful source of the full data for a move.',
    },
    actions: [
      'Try the export before you need it.',
      'Note how long export stays open after the end.',
      'Ask for a machine-readable format.',
    ],
  },
  examples: {
    yes: [
      'You have the right to data portability.',
      'You may receive your data in a structured, commonly used and machine-readable format.',
      'You can export your content from Larkspur at any time.',
      'In the settings you can download a copy of your data.',
      'On request we transmit your data to another controller.',
    ],
    no: [
      'You may not export the software to other countries.',
      'You can download the Larkspur app.',
      'You have the right to access your personal data.',
      'We may transfer your data to another company in a merger.',
      'Our parts are portable and light.',
    ],
  },
});
