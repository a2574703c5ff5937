import { provisionType } from '../type.ts';

export default provisionType({
  id: 'payment.taxes',
  title: 'Taxes',
  definition: 'Who pays taxes and duties on what is bought or earned through the service.',
  is: 'Prices without tax, value added tax, withholding, tax forms and duties of sellers.',
  isNot: 'Fees in general (payment.fees); collection of tax numbers as personal data (a privacy type).',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'gross-up',
      pattern: /\b(?:gross(?:ed)?[- ]up|without (?:any )?(?:deduction|set-?off|withholding)|as if no such)/,
      shift: 1,
      reason: 'The user makes up for tax that is withheld.',
    },
    {
      id: 'inclusive',
      pattern: /\b(?:inclusive of|include[sd]?)\b[^.]{0,20}\b(?:vat|tax)/,
      shift: -1,
      reason: 'The price already includes tax.',
    },
  ],
  affects: ['paying users', 'sellers', 'businesses'],
  law: ['pricing-fees'],
  cues: [
    {
      id: 'responsible-for-taxes',
      any: ['taxes', 'tax', 'duties', 'levies'],
      pattern: /\b(?:responsible|responsibility|liable|pay|paying|bear)\b[^.;]{0,90}\b(?:taxes|tax\b|levies)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'exclusive-of-tax',
      any: ['taxes', 'tax', 'vat', 'gst'],
      pattern:
        /\b(?:exclusive of|exclud\w+|does not include|do not include|not including|plus|inclusive of|includ\w+|in addition to)\b[^.;]{0,50}\b(?:taxes|tax\b|vat\b|gst\b|duties)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'withholding',
      any: ['withhold', 'withholding', 'withheld'],
      pattern: /\bwithh(?:old|eld)\w*\b[^.;]{0,70}\btax|\btax\w*\b[^.;]{0,70}\bwithh(?:old|eld)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'sales-tax',
      any: ['vat', 'gst', 'sales', 'tax', 'taxes'],
      pattern:
        /\b(?:sales|use|value[- ]added|goods and services|consumption|service|withholding|applicable|turnover)\b,? (?:or |and )?(?:use )?tax(?:es)?\b[^.;]{0,120}|\bvat\b[^.;]{0,60}\b(?:charge|added|apply|invoice)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'tax-forms',
      any: ['tax', 'taxpayer', 'taxes'],
      pattern:
        /\b(?:tax (?:form|identification|exempt\w*|certificate|document|return|authorit\w+)|taxpayer)\b[^.;]{0,100}\b(?:provide|submit|report|require|valid|payment|collect|remit)|\b(?:collect|remit|report)\w*\b[^.;]{0,50}\btaxes/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'heading-taxes',
      any: ['tax', 'taxes', 'vat'],
      pattern: /\b(?:tax|taxes|vat)\b/,
      weight: 1.9,
      where: 'heading',
    },
    {
      id: 'not-privacy',
      any: ['personal', 'retain', 'retention', 'accounting', 'advice', 'audit', 'legal'],
      pattern:
        /\bpersonal (?:data|information)\b|\b(?:retain|store|keep|collect|process|use)\w*\b[^.;]{0,110}\b(?:tax|accounting)(?: and| or|,)? (?:accounting|tax|legal|audit|purposes|obligations|requirements|reporting)|\b(?:legal|financial),? (?:or |and )?tax (?:advice|professional|adviser|advisor)/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says who pays and declares taxes on purchases or earnings.',
    why: 'Tax can raise the price at the last step. For people who earn on the service, duties to declare stay with them.',
    means: {
      consumers: 'See whether prices include tax.',
      businesses: 'Check exemption certificates, reverse charge and withholding clauses.',
      creators: 'Earnings may be reported, or tax kept back, until forms are complete.',
    },
    actions: [
      'Give a valid tax number or certificate before the first invoice.',
      'Check whether you must make up for tax that is withheld.',
    ],
  },
  examples: {
    yes: [
      'You are responsible for all taxes on your purchases.',
      'Our prices are exclusive of taxes.',
      'We may withhold tax from payments to sellers.',
      'VAT is added to each invoice where it applies.',
      'Creators must submit a valid tax form before we report payments to tax authorities.',
    ],
    no: [
      'We retain invoices for tax and accounting purposes.',
      'Nothing here is legal or tax advice.',
      'Late payments bear interest.',
      'Do not put undue strain on taxis or drivers.',
      'You agree to pay the fee.',
    ],
  },
});
