import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.limitation_period',
  title: 'Time limit for claims',
  definition: 'States within what time a claim must be brought, after which it is lost.',
  is: 'Counts for contractual time limits for lawsuits, arbitration or other claims.',
  isNot:
    'Times for opting out of arbitration are dispute.arbitration; times for disputing a charge or asking a refund belong to the payment family; waiting before a claim is dispute.informal_resolution.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'short',
      pattern: /\b(?:six|6|three|3|ninety|90|thirty|30)\)? (?:\(\d+\) )?(?:months?|days)\b/,
      shift: 1,
      reason: 'The time is short.',
    },
    {
      id: 'forever-barred',
      pattern: /\b(?:forever|permanently|irrevocably) (?:barred|waived|lost)|\b(?:forever|permanently) bar/,
      shift: 1,
      reason: 'Late claims are lost for good.',
    },
    {
      id: 'extent-permitted',
      pattern: /\bextent (?:permitted|allowed)|\bunless (?:prohibited|otherwise)/,
      shift: -1,
      reason: 'It yields to mandatory law.',
    },
  ],
  affects: ['consumers', 'all users'],
  law: [],
  cues: [
    {
      id: 'claim-within',
      any: [
        'filed',
        'brought',
        'commenced',
        'commence',
        'bring',
        'file',
        'asserted',
        'initiated',
        'instituted',
        'begin',
        'made',
      ],
      pattern:
        /\b(?:claims?|causes? of action|actions?|lawsuits?|suits?|arbitration|proceedings?|dispute)\b[^.]{0,160}\b(?:filed|brought|commenced?|bring|file|asserted|initiated|instituted|begun|begin|made)\b[^.]{0,60}\b(?:within|after|later than|more than)\b[^.]{0,50}\b(?:years?|months?|days)\b[^.]{0,120}\b(?:claim|cause|action|arose|arises?|accrued?|occurr|event|dispute|knew|first|facts)/,
      weight: 4.5,
    },
    {
      id: 'present-claims-within',
      any: ['present', 'submit', 'raise', 'notify'],
      pattern:
        /\b(?:present|submit|raise)\b[^.]{0,20}\b(?:claims?|action)\b[^.]{0,60}\bwithin\b[^.]{0,40}\b(?:years?|months?)\b[^.]{0,40}\b(?:after|of|from)\b/,
      weight: 3.5,
    },
    {
      id: 'barred',
      any: ['barred', 'waived', 'bar'],
      pattern:
        /\b(?:claims?|causes? of action|actions?|remed(?:y|ies))\b[^.]{0,160}\b(?:forever|permanently|otherwise|be|is|are) (?:\w+ )?(?:barred|time-barred)\b/,
      weight: 3.5,
    },
    {
      id: 'within-one-year',
      any: ['year', 'years', 'months'],
      pattern:
        /\b(?:within|after) (?:one|two|1|2|six|6|twelve|12)\b[^.]{0,20}\b(?:years?|months?)\b[^.]{0,60}\b(?:claim|cause of action|action) (?:arose|arises|accrues?|accrued|occurred)/,
      weight: 4,
    },
    {
      id: 'statute-of-limitations',
      any: ['limitations', 'limitation', 'prescription'],
      pattern:
        /\bregardless of any (?:statute|law)\b[^.]{0,60}\bcontrary\b|\bstatutes? of limitations?\b|\blimitations? periods?\b|\bprescription period\b/,
      weight: 1.8,
    },
    {
      id: 'ceiling-of-liability',
      any: ['aggregate', 'exceed', 'paid'],
      pattern: /\baggregate\b|\bexceed\b|\b(?:fees|amounts?) (?:actually )?paid\b/,
      weight: -3.5,
    },
    {
      id: 'retention',
      any: ['retain', 'retention', 'store', 'stored', 'keep', 'retained', 'toll', 'tolled', 'personal'],
      pattern: /\b(?:retain|retention|store[ds]?|retained|keep|personal (?:data|information)|toll(?:ed|ing)?)\b/,
      weight: -4,
    },
    {
      id: 'heading',
      any: ['limitation', 'time', 'claims'],
      pattern:
        /\b(?:time limit|limitation (?:period|on claims|of (?:time|actions|claims))|time to file|statute of limitations)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision sets a time within which a claim against {platform} has to be brought.',
    why: 'Once the time is over, even a good claim may be lost. The time in the text can be shorter than the one the law would give.',
    means: {
      consumers: 'In some places the law does not let a contract shorten the time for consumers.',
      businesses: 'Put the date on record as soon as a loss shows.',
    },
    actions: ['Write down when you learned of the problem.', 'Raise the claim in due form before the time is over.'],
  },
  examples: {
    yes: [
      'Any claim must be filed within one year after the claim arose.',
      'A cause of action that is not brought in time is permanently barred.',
      'An action must be commenced within six months after the event on which it rests occurred.',
      'Regardless of any statute of limitations, a claim against Lanternpost must be commenced within twelve months after it arose.',
      'No lawsuit may be commenced more than two years after the cause of action accrued.',
    ],
    no: [
      'We keep your personal data until the statute of limitations has run out.',
      'You may opt out of arbitration within thirty days.',
      'Quillbird answers complaints within ten days.',
      'Refunds must be requested within two weeks of purchase.',
      'The limits of storage are shown in the app.',
    ],
  },
});
