import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.virtual_goods',
  title: 'Virtual goods and credits',
  definition:
    'Credits, virtual items, balances and gift cards: what they are worth, whether they expire and whether they can be transferred.',
  is: 'Prepaid credits, points, virtual currency, in-app items, gift cards, vouchers, loyalty points.',
  isNot:
    'Service credits for downtime (business.service_levels); cards as payment method (payment.fees); crypto trading as a service.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'expire-or-forfeit',
      pattern: /\b(?:expir\w*|forfeit\w*|no (?:cash|monetary) value|lose\b)/,
      shift: 1,
      reason: 'Value can lapse.',
    },
    {
      id: 'no-expiry',
      pattern: /\b(?:do(?:es)? not expire|never expire|no expir)/,
      shift: -2,
      reason: 'Value does not lapse.',
    },
  ],
  affects: ['paying users', 'consumers'],
  law: ['refunds', 'pricing-fees'],
  cues: [
    {
      id: 'virtual-items',
      any: ['virtual', 'ingame', 'game'],
      pattern:
        /\bvirtual (?:currenc|item|good|coin|gift|money|credit|propert|content|asset)|\bin-game (?:currenc|item|good|content)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'no-cash-value',
      any: ['cash', 'monetary', 'redeem*', 'legal'],
      pattern:
        /\b(?:no|not|without)\b[^.;]{0,60}\b(?:cash value|monetary value|redeemable for (?:cash|money)|exchange\w* for (?:cash|money)|legal tender)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'credits-rule',
      any: ['credits', 'tokens', 'points', 'coins'],
      pattern:
        /\b(?:unused|purchased?|prepaid|promotional|free|remaining|your|bonus|all|these|earned|buy|any|such)\b[^.;]{0,25}\b(?:credits|tokens|points|coins)\b[^.;]{0,110}\b(?:expir\w*|non-?transferable|transfer\w*|forfeit\w*|roll ?over|redeem\w*|refund\w*|no cash|valid for)|\bcredits\b[^.;]{0,60}\b(?:expire|do not expire|roll ?over|are forfeited)|\b(?:purchas\w+|buy|prepaid|promotional|promo|pay\b[^.;]{0,40}\bin advance)\b[^.;]{0,60}\b(?:service )?credits\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'gift-cards',
      any: ['gift', 'voucher*', 'coupon*', 'promo', 'prepaid'],
      pattern:
        /\bgift (?:cards?|certificates?|codes?|vouchers?)\b|\b(?:vouchers?|coupons?|promo(?:tional)? codes?)\b[^.;]{0,90}\b(?:expir|redeem|valid|transfer|cash|may only|used)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'balance-lapse',
      any: ['balance', 'balances', 'wallet'],
      pattern:
        /\b(?:prepaid|unused|remaining|wallet|account|stored)\b[^.;]{0,20}\bbalances?\b[^.;]{0,100}\b(?:expir|forfeit|refund|transfer|lapse|redeem)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'heading-virtual',
      any: ['virtual', 'credits', 'gift', 'points'],
      pattern: /\b(?:virtual (?:goods|items|currency)|credits|gift cards?|points)\b/,
      weight: 1.6,
      where: 'heading',
    },
    {
      id: 'not-service-credit',
      any: ['downtime', 'uptime', 'sole', 'api', 'personal', 'cookies', 'authentication', 'tokens'],
      pattern:
        /\bservice level credits?\b|\b(?:down|up)time\b|\b(?:access|authentication|session|api) tokens?\b|\bpersonal (?:data|information)\b|\bwe (?:[a-z]+ )?collect\b|\bsole (?:and exclusive )?remed/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision deals with credits, virtual items, balances or gift cards on {platform}: their value, transfer and end.',
    why: 'What was paid for with money can turn out to be a licence that lapses. Closing an account often ends it.',
    means: {
      consumers: 'Use up credits before you close the account, and note expiry dates.',
      businesses: 'Prepaid credits that lapse are a cost; see whether they roll over.',
      developers: 'Promotional credits often exclude some services.',
    },
    actions: [
      'Note the expiry date.',
      'Buy small amounts where refunds are excluded.',
      'Look for what happens when the account is closed.',
    ],
  },
  examples: {
    yes: [
      'Virtual items on Pellet are licensed to you and have no cash value.',
      'Unused credits expire at the end of the year.',
      'Gift cards cannot be exchanged for money.',
      'Coins are virtual currency and cannot be transferred.',
      'A remaining prepaid balance is forfeited when you close the account.',
    ],
    no: [
      'Service credits are the sole remedy for downtime.',
      'Keep your access tokens secret, as they expire after an hour.',
      'We accept credit cards.',
      'Give credit to the author of a photo.',
      'We sell and repair virtual reality headsets.',
    ],
  },
});
