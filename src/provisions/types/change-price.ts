import { provisionType } from '../type.ts';

export default provisionType({
  id: 'change.price',
  title: 'Price changes',
  definition: 'States that the provider may change prices, fees or rates, when and with what notice.',
  is: 'Counts for changes of prices for existing or future customers, including at renewal or after a trial.',
  isNot:
    'How and when a price is charged belongs to the payment family; taxes and currency conversion are not price changes; correcting an erroneous price is a payment type.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'without-notice',
      pattern: /\bwithout (?:any |prior |further |advance )*(?:notice|notification)|\bsole discretion\b/,
      shift: 1,
      reason: 'Prices may move without notice or reason.',
    },
    {
      id: 'notice-given',
      pattern:
        /\b(?:notify|inform|advance notice|prior notice|days'? notice|notice of|give you|e-?mail)\b(?<!without prior notice)(?<!without advance notice)/,
      shift: -1,
      reason: 'Notice of the change is promised.',
    },
    {
      id: 'may-cancel',
      pattern: /\b(?:cancel|terminate|reject|object)\b[^.]{0,60}\b(?:before|if you|subscription|change|increase|prior)/,
      shift: -1,
      reason: 'The user may leave before the new price applies.',
    },
  ],
  affects: ['paying users', 'consumers', 'businesses'],
  law: ['pricing-fees', 'unilateral-modification'],
  cues: [
    {
      id: 'change-prices',
      any: ['prices', 'price', 'pricing', 'fees', 'fee', 'rates', 'charges', 'cost', 'costs'],
      pattern:
        /\b(?:may|can|will|might|to|reserves?|entitled|of|or|and|if (?:we|\w+))\b[^.]{0,40}\b(?:change|increase|adjust|modify|raise|revise|alter|amend|increasing|changing)\b(?! (?:your|the) (?:plan|payment))[^.,;]{0,50}\b(?:prices?|pricing|(?:subscription |service |usage |applicable |any |our |the |its )fees?|rates|charges|costs? of)\b/,
      weight: 3.2,
    },
    {
      id: 'prices-may-change',
      any: ['prices', 'price', 'pricing', 'fees', 'fee', 'rates', 'charges'],
      pattern:
        /\b(?:prices?|pricing|fees?|rates|charges)\b[^.]{0,60}\b(?:subject to change|may (?:\w+ )?(?:change|increase|vary over|be (?:changed|increased|adjusted|modified|revised))|can (?:change|be changed)|will increase|shall increase)\b/,
      weight: 3.5,
    },
    {
      id: 'price-change-effective',
      any: ['prices', 'price', 'pricing', 'fees', 'fee', 'rates'],
      pattern: /\b(?:price|pricing|fee|rate)s? (?:change|increase|adjustment|modification)s?\b/,
      weight: 3,
    },
    {
      id: 'renewal-at-then-current',
      any: ['current', 'prevailing'],
      pattern:
        /\b(?:then[- ]current|prevailing|then[- ]prevailing)\b[^.]{0,40}\b(?:prices?|rates?|fees?|price list|pricing)\b/,
      weight: 2.2,
    },
    {
      id: 'new-fees',
      any: ['introduce', 'begin', 'start', 'impose', 'charging', 'charge'],
      pattern: /\b(?:introduce|begin|start|impose|institute)\b[^.]{0,30}\b(?:new )?(?:fees|charging|charges)\b/,
      weight: 1.6,
    },
    {
      id: 'other-rates',
      any: [
        'exchange',
        'tax',
        'vat',
        'booking',
        'merchant',
        'conversion',
        'interest',
        'limits',
        'stock',
        'typographical',
        'dispute',
        'arbitration',
        'attorneys',
      ],
      pattern:
        /\b(?:exchange rates?|vat|booking|arbitral fees|tax rates?|currency conversion|interest rates?|rate limits?|stock price|typographical|attorneys'? fees|arbitra\w+|filing fees?|legal fees)\b/,
      weight: -4,
    },
    { id: 'dispute-charges', any: ['chargeback*', 'refund*'], pattern: /\bchargebacks?\b/, weight: -2 },
    {
      id: 'heading',
      any: ['price', 'pricing', 'fee', 'prices', 'fees'],
      pattern: /\b(?:price|pricing|fee)s? (?:change|increase|adjustment)|\bchanges? (?:to|in) (?:price|pricing|fee)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says when and how {platform} may charge a different price than the one you started with.',
    why: 'A subscription runs on quietly, so a new price can be charged before you notice. Notice and a chance to cancel decide whether you stay in control.',
    means: {
      consumers: 'The price at renewal may differ from the one you agreed to.',
      businesses: 'Budget for increases at renewal, or have a ceiling agreed.',
      developers: 'Usage-based prices can change the cost of your own product.',
    },
    actions: [
      'Note the renewal date and check the price before it.',
      'Cancel before the new price applies if you do not want it.',
      'Ask for a price guarantee in longer contracts.',
    ],
  },
  examples: {
    yes: [
      'Lanternpost may change its prices at any time.',
      'We may increase our subscription fees with one month of notice.',
      'All prices are subject to change without notice.',
      'Price changes take effect at the start of the next billing period.',
      'Quillbird reserves the right to adjust pricing for the services, and you may cancel before the new price applies.',
    ],
    no: [
      'Fees are charged in advance on the first day of each month.',
      'Your bank may apply exchange rates that change daily.',
      'We may change the rate limits of the Harrowmere API.',
      'The arbitrator may adjust the filing fees of the parties.',
      'You can change your payment method in the billing settings.',
    ],
  },
});
