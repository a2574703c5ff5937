import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.fees',
  title: 'Fees and payment',
  definition: 'What users must pay, when and how, and what follows from late or failed payment.',
  is: 'Duties to pay, billing, payment methods, authority to charge, late fees, interest, currency, usage charges.',
  isNot:
    'Changes of price are change.price; renewal is payment.auto_renewal; refunds are payment.refund; taxes are payment.taxes; money paid out to users is payment.payouts.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'late-interest',
      pattern: /\b(?:late (?:fee|charge|payment)|interest (?:at|of|on)|collection (?:costs?|agenc))/,
      shift: 1,
      reason: 'Late payment costs more, or is collected.',
    },
    {
      id: 'without-authorisation',
      pattern: /\bwithout (?:further|additional|prior) (?:notice|authori[sz]ation|consent|approval)\b/,
      shift: 1,
      reason: 'Charges follow without asking again.',
    },
    {
      id: 'free',
      pattern: /\bfree of charge\b|\bat no (?:extra |additional )?(?:cost|charge)\b/,
      shift: -1,
      reason: 'Nothing is charged.',
    },
  ],
  affects: ['paying users', 'businesses'],
  law: ['pricing-fees'],
  cues: [
    {
      id: 'agree-to-pay',
      any: ['pay', 'pays', 'paying', 'payable', 'paid'],
      pattern:
        /\b(?:you|customers?|users?|buyers?|subscribers?|client|sellers?|advertiser)\b[^.;]{0,70}\b(?:agrees? to pay|(?:shall|must|will|required to|responsible for) pay(?:ing)?|pays?)\b[^.;]{0,100}\b(?:fees?|charges?|prices?|amounts?|subscription|invoices?|cost)\b|\bfees\b[^.;]{0,80}\b(?:payable|due|shall be paid|must be paid)\b/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'charge-method',
      any: ['charge', 'charged', 'bill', 'billed', 'billing'],
      pattern:
        /\b(?:authori[sz]e|permit|allow|agree)\w*\b[^.;]{0,80}\bto (?:charge|bill|debit)\b|\b(?:we|us|[a-z]+) (?:will|may|shall) (?:[a-z]+ )?(?:charge|bill|invoice) (?:you|your|customer|the)\b|\byou (?:will|may|shall|are) be (?:[a-z]+ )?(?:charged|billed|invoiced)|\byou (?:are|will be) (?:charged|billed)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'payment-method',
      any: ['payment', 'card', 'payments'],
      pattern:
        /\b(?:valid|current|provide|update|chosen|designated|accepted?)\b[^.;]{0,50}\b(?:payment methods?|credit card|payment card|payment information|billing information)\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'late-payment',
      any: ['late', 'overdue', 'unpaid', 'outstanding', 'past', 'interest', 'delinquent'],
      pattern:
        /\b(?:late|overdue|unpaid|past[- ]due|outstanding|delinquent)\b[^.;]{0,50}\b(?:payments?|amounts?|fees?|charges?|invoices?|balances?|interest|accounts?)\b|\binterest\b[^.;]{0,40}\b(?:per month|rate of|late|overdue)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'invoice-terms',
      any: ['invoice', 'invoices', 'invoiced', 'arrears', 'advance'],
      pattern:
        /\b(?:pay|due|payable|payment)\b[^.;]{0,80}\binvoices?\b|\binvoices?\b[^.;]{0,70}\b(?:due|payable|within|monthly|pay)|\bbilled\b[^.;]{0,30}\bin (?:advance|arrears)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'price-statement',
      any: ['fees', 'price', 'prices', 'pricing', 'fee'],
      pattern:
        /\b(?:prices?|fees|pricing|charges)\b[^.;]{0,80}\b(?:are|is|as) (?:[a-z]+ ){0,2}(?:set (?:out|forth)|stated|listed|specified|displayed|quoted|shown|described|based on|exclusive|non-?cancel)|\b(?:transaction|service|processing|subscription|usage|currency conversion) fees?\b[^.;]{0,70}\b(?:apply|charge|will|may|per)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'heading-payment',
      any: ['fees', 'payment', 'payments', 'billing', 'pricing', 'charges'],
      pattern: /\b(?:fees|payments?|billing|pricing|charges)\b/,
      weight: 1.4,
      where: 'heading',
    },
    {
      id: 'not-privacy',
      any: ['personal', 'collect', 'cookies', 'processor', 'share', 'legitimate'],
      pattern:
        /\bpersonal (?:data|information)\b|\bwe (?:[a-z]+ ){0,2}(?:collect|share|receive|store|process)\b|\blegal bas|\blegitimate interest/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-dispute-or-change',
      any: ['arbitrat*', 'attorneys', 'liability', 'indemnif*', 'notice', 'aggregate'],
      pattern:
        /\barbitrat|\battorneys'? fees|\battorney's fees|\bliability\b[^.;]{0,120}\b(?:fees|paid|exceed)|\bindemnif/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says what {platform} charges, how it is paid, and what happens when a payment is late or fails.',
    why: 'The price on the page is seldom all: currency, usage charges, late fees and stored payment methods decide what leaves the account.',
    means: {
      consumers: 'A stored card may be charged without a further question.',
      businesses: 'Look for due dates, interest, disputed invoices and suspension for non-payment.',
      developers: 'Metered use can grow without a limit; set budgets and alerts.',
    },
    actions: [
      'Check billing dates, currency and late fees.',
      'Set a limit on spending where the service offers one.',
      'Object to a wrong invoice in writing and in time.',
    ],
  },
  examples: {
    yes: [
      'You agree to pay all fees for the plan that you choose.',
      'You authorise Pellet to charge your card each month.',
      'Late payments bear interest at a monthly rate.',
      'Invoices are due within thirty days.',
      'Please keep a valid payment method on file, and we will charge you on the first of the month.',
    ],
    no: [
      'We collect your payment information and other personal data.',
      'Each side bears its own attorneys’ fees in the arbitration.',
      'Our liability is limited to the fees that you paid.',
      'Please pay attention to the safety film.',
      'You can close your account at any time.',
    ],
  },
});
