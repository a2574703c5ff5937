import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.payouts',
  title: 'Payouts to users',
  definition: 'How and when users who earn through the service are paid, and when money is held back.',
  is: 'Payments to sellers, creators, affiliates, partners and hosts: shares, thresholds, reserves, set-off, deductions.',
  isNot: 'What users pay (payment.fees); refunds to buyers (payment.refund); tax withholding alone (payment.taxes).',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'withhold',
      pattern: /\b(?:withh(?:old|eld)\w*|forfeit\w*|set[- ]?off|offset|reserve (?:amount|account|funds)|delay\w*)\b/,
      shift: 1,
      reason: 'Money can be held back or set off.',
    },
    {
      id: 'sole-discretion',
      pattern: /\bsole(?: and absolute)? discretion\b/,
      shift: 1,
      reason: 'The provider alone decides.',
    },
  ],
  affects: ['creators', 'sellers'],
  law: ['b2b-platform-terms'],
  cues: [
    {
      id: 'payout',
      any: ['payout', 'payouts', 'disburse*', 'remit'],
      pattern:
        /\bpay-?outs?\b|\bdisburs\w*\b[^.;]{0,50}\b(?:to you|funds|earnings|proceeds|sellers?|creators?)|\bremit\w*\b[^.;]{0,60}\b(?:to (?:the )?(?:seller|creator|host|publisher)|proceeds)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'pay-you-share',
      any: ['share', 'revenue', 'earnings', 'commission*', 'royalt*', 'proceeds'],
      pattern:
        /\b(?:pay|paid|paying|remit|transfer|credit)\w*\b (?:to )?(?:you|seller|creator|partner|publisher|affiliate|developer|host)s?\b[^.;]{0,90}\b(?:share|revenue|earnings|commissions?|royalt|proceeds|percent|amounts? (?:due|owed))|\brevenue[- ]shar(?:e|ing)\b(?! fraud)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'withhold-funds',
      any: ['withhold', 'withholding', 'reserve', 'reserves', 'offset', 'deduct', 'hold'],
      pattern:
        /\b(?:withhold|hold back|delay|suspend|offset|set off|deduct)\w*\b[^.;]{0,70}\b(?:your (?:earnings|funds|proceeds|payments|balance|commission)|payments? to (?:you|seller)|payments? (?:due|owed) to you|any amounts? (?:we owe|due to you|owed to you|payable to you)|earnings|commissions?|sale proceeds|revenue)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'threshold',
      any: ['threshold', 'minimum'],
      pattern:
        /\b(?:minimum|payment) (?:payment |payout |balance )?threshold\b|\bminimum (?:payout|payment|withdrawal) (?:amount|balance)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'earn',
      any: ['earn', 'earned', 'earnings', 'monetiz*', 'monetis*', 'commission', 'commissions'],
      pattern:
        /\byou (?:will|may|can) (?:[a-z]+ )?earn\b[^.;]{0,80}\b(?:commission|fees?|money|revenue|royalt|share|payment)|\b(?:commissions?|earnings|royalties)\b[^.;]{0,80}\b(?:are|is|will be|shall be) (?:[a-z]+ )?(?:paid|payable|calculated|credited)|\bmoneti[sz]ation program/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'heading-payouts',
      any: ['payouts', 'payout', 'earnings', 'monetization', 'commissions', 'commission'],
      pattern: /\b(?:payouts?|earnings|moneti[sz]ation|commissions?)\b/,
      weight: 1.6,
      where: 'heading',
    },
    {
      id: 'not-privacy',
      any: ['personal', 'collect', 'advertis*', 'points', 'indemnif*', 'arbitrat*', 'taxes', 'tax', 'reimburse*'],
      pattern:
        /\bpersonal (?:data|information)\b|\bwe (?:[a-z]+ )?(?:collect|process)\b|\bearn\w* (?:[a-z]+ )?(?:points|badges|rewards)\b|\bindemnif|\broyalty-free\b|\barbitrat|\b(?:remit|report)\w*[^.;]{0,40}\btax|\breimburs/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says how {platform} pays people who earn through it, and when it keeps money back.',
    why: 'For sellers and creators this is their income. Thresholds, reserves and set-off decide when it comes, and whether it comes at all.',
    means: {
      consumers: 'If you only buy, this does not concern you.',
      businesses: 'Plan for reserves, chargebacks and the end of an account while money is held.',
      creators: 'Look for thresholds, the share you get, and what happens to earnings when an account is closed.',
    },
    actions: [
      'Note thresholds, dates and the way to contest a deduction.',
      'Withdraw balances regularly.',
      'Keep your own record of sales.',
    ],
  },
  examples: {
    yes: [
      'Payouts are made once a month.',
      'We pay you a share of the revenue from your videos.',
      'Pellet may withhold your earnings while an inquiry is open.',
      'No payment is made until your balance reaches the minimum payout amount.',
      'Commissions are paid sixty days after the sale.',
    ],
    no: [
      'You agree to pay all fees.',
      'We collect personal data for payout accounts.',
      'You grant us a royalty-free licence.',
      'You earn points when you log in daily.',
      'Refunds go to the original card.',
    ],
  },
});
