import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.retention',
  title: 'How long data are kept',
  definition: 'States how long personal data, logs or content are kept, or by what measure.',
  is: 'Periods, measures such as "as long as needed", what is kept after an account is closed, backups, and deletion by the provider on a schedule.',
  isNot:
    'The right to ask for deletion (privacy.rights); rights that somebody retains; loss of content when an account ends without mention of data kept.',
  standsIn: ['privacy', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'open-ended',
      pattern:
        /\b(?:indefinite(?:ly)?|perpetual(?:ly)?|as long as we (?:need|wish|want)|for any (?:legitimate )?(?:business )?purpose|legitimate business (?:needs?|interests?|purposes?))\b/,
      shift: 1,
      reason: 'The end of keeping is left open.',
    },
    {
      id: 'after-closure',
      pattern: /\b(?:even )?after (?:you |your |the )?(?:\w+ ){0,3}(?:delet|clos|terminat|deactivat)/,
      shift: 1,
      reason: 'Data are kept after deletion or closure.',
    },
    {
      id: 'fixed-period',
      pattern:
        /\b(?:\d+|thirty|sixty|ninety|seven|fourteen|twelve|six|three)(?: \(\d+\))? (?:days?|weeks?|months?|hours?)\b|\bautomatically delet/,
      shift: -1,
      reason: 'A fixed period is given.',
    },
  ],
  affects: ['all users'],
  law: ['retention-deletion'],
  cues: [
    {
      id: 'retain-data',
      any: ['retain', 'retains', 'retained', 'retaining', 'keep', 'keeps', 'kept', 'store', 'stored', 'preserve'],
      pattern:
        /\b(?:retain(?:s|ed|ing)?|keeps?|kept|stored?|preserve)\b[^.]{0,110}\b(?:as long as|for (?:a|the|up to|no longer|at least|as|longer|legal|\d+|\w+ (?:days|months|years|hours))|until|no longer than|only (?:for|as)|longer than|indefinitely|after)\b/,
      weight: 1.9,
    },
    {
      id: 'data-is-kept',
      any: ['information', 'data', 'records', 'logs', 'recordings', 'content'],
      pattern:
        /\b(?:retain(?:s|ed|ing)?|keeps?|kept|stored?)\b[^.]{0,50}\b(?:information|data|records?|logs?|content|recordings|conversations?|messages|it|them|copies)\b|\b(?:information|data|records|logs|recordings|messages|content|conversations)\b[^.]{0,70}\b(?:retain(?:ed)?|kept|stored)\b/,
      weight: 1.1,
    },
    {
      id: 'retention-word',
      any: ['retention'],
      pattern:
        /\b(?:data |information |record )?retention (?:periods?|polic(?:y|ies)|schedule|practices|requirements|obligations|time|criteria|of (?:\w+ )?(?:information|data|records))|\bdata retention\b/,
      weight: 3.3,
    },
    {
      id: 'as-long-as',
      any: ['necessary', 'needed', 'long'],
      pattern:
        /\b(?:retain(?:s|ed|ing)?|keeps?|kept|stored?|hold)\b[^.]{0,120}\bas long as (?:\w+ ){0,4}(?:necessary|needed|required|account|active|have|need|you|reasonably)/,
      weight: 2,
    },
    {
      id: 'deleted-after',
      any: [
        'deleted',
        'delete',
        'deletes',
        'erased',
        'purged',
        'anonymized',
        'anonymised',
        'backups',
        'backup',
        'removed',
      ],
      pattern:
        /\b(?:delete[ds]?|erased?|purged?|destroy(?:ed)?|anonymi[sz]ed?)\b[^.]{0,80}\b(?:after|within|once|when)\b[^.]{0,60}\b(?:days?|weeks?|months?|years?|no longer|hours?|end of|purpose|termination)\b|\b(?:remain|retained|persist|stored) (?:\w+ )?(?:in|on) (?:\w+ ){0,3}back-?ups?/,
      weight: 3,
    },
    {
      id: 'heading-retention',
      any: ['retention', 'retain', 'keep', 'store', 'storage'],
      pattern: /\bretention\b|\bhow long\b|\bretain\b|\bstorage (?:period|limitation)/,
      weight: 2,
      where: 'heading',
    },
    {
      id: 'rights-retained',
      any: ['retain', 'retains', 'retained', 'reserves', 'secret', 'secure', 'confidential', 'keep'],
      pattern:
        /\bretains? (?:all|any|ownership|full|the right|sole|its|your|copyright|title|no|whatever|control)\b(?! (?:\w+ )?(?:information|data|account|personal))|\bkeep (?:your|all|the) (?:\w+ ){0,3}(?:safe|secure|secret|confidential|accurate|up[- ]to[- ]date|current)|\bkeep (?:you|it) (?:informed|secure|safe|up)|\brights? (?:\w+ )?retained/,
      weight: -3.5,
    },
    {
      id: 'user-duty',
      any: ['customer', 'must', 'developer', 'licensee', 'confidential', 'refund', 'fees'],
      pattern:
        /\b(?:you (?:must|shall|will|may|agree to|are responsible)(?: not| promptly| immediately)? (?:retain|keep|delete|store|maintain|destroy)|confidential information|receiving party|retain (?:fees|payments))\b/,
      weight: -3,
    },
    {
      id: 'survives',
      any: ['cookie', 'cookies', 'survive'],
      pattern: /\b(?:surviv(?:e|al)|cookies? (?:stores?|keep))\b/,
      weight: -1.5,
    },
  ],
  prose: {
    what: 'This provision says how long {platform} keeps personal data, logs or content, or how the time is worked out.',
    why: 'Data that are no longer held cannot leak or be used. A period in days or months can be checked; "as long as needed" cannot.',
    means: {
      consumers: 'Closing an account may not end the keeping of your data at once.',
      businesses: 'Match the period with your own duties to delete or to keep records.',
      developers: 'Logs of requests may be kept longer than the request itself.',
    },
    actions: [
      'Look for periods by kind of data.',
      'Set automatic deletion where the service offers it.',
      'Ask for deletion when you close the account, and for word when it is done.',
    ],
  },
  examples: {
    yes: [
      'We retain your personal data for as long as your Larkspur account is active.',
      'Server logs are deleted after thirty days.',
      'The retention period depends on the kind of data and the law.',
      'After closure, Fernbank keeps billing records for as long as tax law requires.',
      'Copies may remain in our backups for a few weeks; data are stored until the next cycle, then purged within two months.',
    ],
    no: [
      'You retain all ownership of your content.',
      'Tallow retains the right to refuse an order.',
      'You must keep your password secret for as long as the account exists.',
      'You may ask us to delete your data.',
      'We keep you informed about new features.',
    ],
  },
});
