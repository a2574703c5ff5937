import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.auto_renewal',
  title: 'Automatic renewal',
  definition: 'A subscription or term renews by itself, and is charged again, unless somebody cancels in time.',
  is: 'Automatic renewal, recurring charges, trials that turn into paid plans, and how to stop them.',
  isNot:
    'Single payments (payment.fees); refunds after cancelling (payment.refund); renewal of a certificate or domain as a service.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 2,
  severity: [
    {
      id: 'reminder',
      pattern: /\b(?:remind|notify you (?:before|in advance)|advance notice|notice before)/,
      shift: -1,
      reason: 'The user is reminded first.',
    },
    { id: 'trial-converts', pattern: /\b(?:free )?trial\b/, shift: 1, reason: 'A trial turns into a paid plan.' },
    {
      id: 'price-may-rise',
      pattern: /\bthen-?current (?:price|rate|fee)/,
      shift: 1,
      reason: 'The next period may cost more.',
    },
  ],
  affects: ['paying users', 'consumers'],
  law: ['auto-renewal'],
  cues: [
    {
      id: 'renews-automatically',
      any: ['renew', 'renews', 'renewal', 'renewed', 'renewing', 'renewals', 'autorenew*', 'automatically', 'auto'],
      pattern:
        /\b(?:automatic(?:ally)?|auto)[- ](?:be )?(?:renew|extend)\w*|\brenew(?:s|ed|al)? (?:[a-z]+ )?automatically|\bauto-?renew/,
      weight: 5,
      where: 'body',
    },
    {
      id: 'recurring-charge',
      any: ['recurring', 'reoccurring', 'recurrent'],
      pattern:
        /\b(?:recurring|re-?occurring)\b[^.;]{0,50}\b(?:charges?|fees?|billing|payments?|basis|subscription|bill)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'successive-terms',
      any: ['successive', 'renew', 'renewal', 'renewed'],
      pattern:
        /\b(?:renew\w*|extend\w*)\b[^.;]{0,60}\b(?:successive|additional|further|subsequent|for (?:a|the) (?:same|equal|equivalent|like))\b[^.;]{0,40}\b(?:terms?|periods?|years?|months?)|\bnon-?renewal\b|\b(?:until|unless)\b[^.;]{0,50}\b(?:cancel|terminat)\w*[^.;]{0,80}\brenew/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'trial-converts',
      any: ['trial', 'trials'],
      pattern:
        /\b(?:free )?trials?\b[^.;]{0,140}\b(?:automatically|convert|charged|billed|begin charging|unless you cancel|before the (?:end|trial))/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'cancel-before-renewal',
      any: ['cancel', 'cancelled', 'canceled', 'cancellation', 'renewal'],
      pattern:
        /\bcancel\w*\b[^.;]{0,90}\b(?:before|prior to)\b[^.;]{0,50}\b(?:renew\w*|next (?:billing|payment|period)|end of (?:the|your) (?:current|trial|billing|subscription))|\b(?:continue|continues)\b[^.;]{0,60}\b(?:until|unless)\b[^.;]{0,30}\bcancel/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'heading-renewal',
      any: ['renewal', 'renewals', 'recurring'],
      pattern: /\b(?:renewals?|recurring)\b/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-other-renewal',
      any: ['domain', 'certificate*', 'cookies', 'token', 'passport', 'agreement'],
      pattern:
        /\b(?:certificates?|cookies?|tokens?|passport|domain names?)\b[^.;]{0,50}\brenew|\brenew\w*[^.;]{0,40}\b(?:certificates?|tokens?|passport)/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision makes a subscription run on, and be charged again, until somebody cancels it.',
    why: 'It saves effort and costs money that is easily overlooked. Deadlines for cancelling and prices after a trial matter most.',
    means: {
      consumers: 'Note the last day for cancelling, above all for a trial.',
      businesses: 'Long terms often need notice weeks before the end; put the date in the contract register.',
    },
    actions: [
      'Cancel early and keep the confirmation.',
      'Look for a reminder before renewal and for the price of the next period.',
      'Check where the subscription was bought, since an app store has a route of its own.',
    ],
  },
  examples: {
    yes: [
      'Your subscription renews automatically at the end of each month.',
      'We charge the fee on a recurring basis until you cancel.',
      'The free trial will convert into a paid plan unless you cancel.',
      'This agreement renews for successive terms of one year.',
      'To avoid the next charge, cancel before your next billing date.',
    ],
    no: [
      'Renew your certificate in the control panel.',
      'Fees are due on receipt of the invoice.',
      'We do not give refunds.',
      'You may delete your account at any time.',
      'A trial by jury is waived.',
    ],
  },
});
