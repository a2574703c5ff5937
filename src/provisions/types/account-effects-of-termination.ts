import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.effects_of_termination',
  title: 'What happens after the end',
  definition:
    'States what follows when the agreement or account ends: loss of access, deletion or return of data, sums due, refunds.',
  is: 'Counts for consequences of the end, whoever brought it about.',
  isNot:
    'The right to end is account.termination_by_provider or account.termination_by_user; a list of clauses that outlast the contract is agreement.boilerplate; general storage periods are a privacy type.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'loss-of-data-or-money',
      pattern:
        /\b(?:forfeit|lose|no refund|not (?:be )?(?:entitled to|eligible for|receive) (?:a |any )?refund|no obligation to|without (?:liability|refund))\b/,
      shift: 1,
      reason: 'Data, credit or payments are lost.',
    },
    {
      id: 'time-to-export',
      pattern:
        /\b(?:export|retrieve|download|return)\b[^.]{0,80}\b(?:data|content|days)\b|\b(?:pro[- ]?rata|refund) (?:of|any)\b/,
      shift: -1,
      reason: 'Data can be taken out or prepaid sums come back.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['termination-at-will', 'data-portability-switching'],
  cues: [
    {
      id: 'upon-termination',
      any: [
        'termination',
        'expiration',
        'expiry',
        'cancellation',
        'closure',
        'terminated',
        'terminates',
        'ends',
        'expires',
        'cancelled',
      ],
      pattern:
        /\b(?:upon|on|after|following|in the event of|in case of|at|effect of|when|if|once|within \d+ days (?:of|after))\b[^.]{0,60}\b(?:termination|expiration|expiry|cancellation|closure|terminated|terminates|ends|expires|is cancelled)\b[^.]{0,220}\b(?:ceases?|stop using|immediately (?:end|stop|cease)|delet\w+|returns?|destroy|lose|forfeit\w*|no longer|refund\w*|export|retriev\w+|due and payable|become due|outstanding|right to (?:use|access)|will (?:also )?(?:end|terminate)|remain liable|obligation to pay|pay all|uninstall|access to)\b/,
      weight: 3.5,
    },
    {
      id: 'deletes-on-closing',
      any: ['delete', 'close', 'terminate', 'cancel', 'closing', 'deleting'],
      pattern:
        /\b(?:if|when|once|after) (?:you|we|your account|customer|the account)\b[^.]{0,60}\b(?:delete|close|terminate|cancel|deactivate|closed|deleted|terminated|cancell?ed)\b[^.]{0,30}\baccounts?\b[^.]{0,160}\b(?:delet\w+|lose|no longer|forfeit|access|removed|refund|unable|cannot|will not be)\b/,
      weight: 2.8,
    },
    {
      id: 'no-liability-for-termination',
      any: ['termination', 'terminate'],
      pattern:
        /\b(?:not be|not|no|without) (?:liable|liability)\b[^.]{0,80}\b(?:for (?:any |such |the )?(?:suspension or )?termination|terminat\w* (?:of )?(?:your )?(?:access|account))/,
      weight: 3,
    },
    {
      id: 'termination-does-not-relieve',
      any: ['relieve', 'accrued', 'prejudice'],
      pattern:
        /\bterminat\w*\b[^.]{0,120}\b(?:not relieve|accrued|without prejudice|shall not affect|does not affect)\b|\brelieve\b[^.]{0,60}\bobligation\w*\b[^.]{0,60}\bpay/,
      weight: 3.5,
    },
    {
      id: 'wind-down',
      any: ['transition', 'retrieval', 'offboarding', 'switching'],
      pattern: /\b(?:transition|retrieval|offboarding|wind-?down|switching) (?:period|assistance|services)\b/,
      weight: 2.5,
    },
    {
      id: 'survives',
      any: ['survive', 'survives', 'surviving'],
      pattern: /\b(?:provisions?|sections?|terms|clauses)\b[^.]{0,200}\bsurviv/,
      weight: -1,
    },
    {
      id: 'employment-or-trial',
      any: ['employment', 'trial', 'promotion'],
      pattern: /\b(?:termination of employment|trial (?:period )?(?:ends|expires)|promotion (?:ends|expires))\b/,
      weight: -2.5,
    },
    {
      id: 'heading',
      any: ['effect', 'effects', 'consequences', 'termination'],
      pattern: /\b(?:effects?|consequences) of (?:\w+ )?(?:termination|expiration|cancellation)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says what becomes of access, data and money when your agreement with {platform} ends.',
    why: 'The days after the end decide whether you can still take out what is yours, and whether money you paid in advance is gone.',
    means: {
      consumers: 'Credit, purchases and files may be lost at once.',
      businesses: 'Plan export and hand-over before the last day, and keep in mind sums that fall due.',
      developers: 'You may have to delete data and keys that came from the platform.',
    },
    actions: [
      'Export data before you give notice.',
      'Use up or reclaim credit first.',
      'Note the time within which data can still be retrieved.',
    ],
  },
  examples: {
    yes: [
      'Upon termination, your right to use Lanternpost ceases at once.',
      'After the expiration of this Agreement, Customer may retrieve its data within the agreed period.',
      'If you close your account, your content will be deleted and you will lose remaining credit.',
      'Termination does not relieve you of your obligation to pay accrued fees.',
      'We are not liable to you for any termination of your Quillbird account.',
    ],
    no: [
      'We may terminate your account at any time.',
      'Harrowmere keeps invoices as long as tax law requires.',
      'You can cancel your plan in the settings.',
      'The offer ends on Sunday.',
      'Sections on liability survive termination.',
    ],
  },
});
