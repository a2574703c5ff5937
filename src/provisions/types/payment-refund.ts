import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.refund',
  title: 'Refunds and withdrawal',
  definition: 'Whether and when money is given back, and whether a purchase can be withdrawn from.',
  is: 'Refund rules, “non-refundable” payments, withdrawal and cooling-off, returns, chargebacks.',
  isNot:
    'Service credits for downtime (business.service_levels); cancelling without a word on money; credits as a currency (payment.virtual_goods).',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'no-refund',
      pattern:
        /\b(?:non-?refundable|no refunds?|not refundable|not (?:be )?(?:entitled to|eligible for) (?:a |any )?refund|final sale|all sales are final)\b/,
      shift: 1,
      reason: 'Money is not given back.',
    },
    {
      id: 'law-or-withdrawal',
      pattern:
        /\b(?:required by (?:applicable )?law|except as|unless required|right (?:of|to) withdraw|cooling-off|full refund|money-back)/,
      shift: -1,
      reason: 'An exception or a right to the money back is given.',
    },
  ],
  affects: ['paying users', 'consumers'],
  law: ['refunds', 'cancellation-withdrawal'],
  cues: [
    {
      id: 'non-refundable',
      any: ['nonrefundable', 'refundable', 'refund', 'refunds', 'refunded'],
      pattern:
        /\bnon-?refundable\b|\bnot (?:be )?refund(?:able|ed)?\b|\bno refunds?\b|\b(?:not|without)\b[^.;]{0,50}\brefunds?\b/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'refund-rule',
      any: ['refund', 'refunds', 'refunded', 'reimburse*'],
      pattern:
        /\b(?:entitled|eligible|request|receive|issue|provide|offer|give|obtain|full|pro-?rated?|partial|grant|will|may|shall|can)\b[^.;]{0,60}\brefund(?:s|ed)?\b|\brefunds?\b[^.;]{0,60}\b(?:policy|request|within|available|will|may|are|is)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'withdrawal-right',
      any: ['withdraw*', 'cooling'],
      pattern:
        /\bright (?:of|to) withdraw(?:al)?\b(?![^.;]{0,30}\bconsent)|\bwithdraw\w* from (?:the|this|your) (?:contract|agreement|purchase|order)|\bcooling-off|\bwithdrawal (?:period|form)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'sales-final',
      any: ['final'],
      pattern:
        /\b(?:sales?|purchases?|payments?|transactions?|orders?|charges?)\b[^.;]{0,40}\b(?:are|is) final\b|\bfinal sale\b/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'returns-and-chargebacks',
      any: ['return', 'returns', 'chargeback*', 'money'],
      pattern:
        /\bmoney-back\b|\bchargebacks?\b[^.;]{0,90}\b(?:fee|dispute|right|initiat|file|account|responsib)|\breturn (?:the|your|an?|any) (?:item|product|goods|order|purchase|device)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'heading-refund',
      any: ['refund', 'refunds', 'withdrawal', 'returns'],
      pattern: /\b(?:refunds?|right of withdrawal|returns)\b/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-consent',
      any: ['consent', 'personal', 'processing', 'tax', 'arbitrat*'],
      pattern: /\bwithdraw\w*[^.;]{0,40}\bconsent|\bpersonal (?:data|information)\b|\btax refund/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says whether {platform} gives money back, and whether you can withdraw from a purchase.',
    why: 'It decides who bears the cost of a change of mind, a fault or an early end. Exceptions in applicable law are often only hinted at.',
    means: {
      consumers: 'Withdrawal rights of consumers may go further than the text; look for the part about your country.',
      businesses: 'Prepaid terms are often not repaid when you leave early.',
    },
    actions: [
      'Note the deadline and the way to ask.',
      'Look for the exceptions, such as faults or the provider’s own breach.',
      'Keep the order and the cancellation in writing.',
    ],
  },
  examples: {
    yes: [
      'All payments are non-refundable.',
      'You can request a full refund within the first fortnight.',
      'You have a right of withdrawal from your purchase.',
      'All sales are final on Pellet.',
      'If we end the plan without cause, we will refund the unused part.',
    ],
    no: [
      'You may withdraw your consent at any time.',
      'You may cancel before the next period.',
      'Service credits are given for downtime.',
      'We refuse to tolerate abuse.',
      'Our decision is final.',
    ],
  },
});
