import { provisionType } from '../type.ts';

export default provisionType({
  id: 'liability.cap',
  title: 'Limits on liability',
  definition:
    'States that liability for damage is excluded or limited, in kind or in amount, or where such limits do not apply.',
  is: 'Counts for excluded heads of loss, ceilings on sums, and the exceptions to them.',
  isNot:
    'Lack of warranties is liability.warranty_disclaimer; links and content of others are liability.third_party_content; the user who pays for claims of others is liability.indemnification; responsibility of the user for their own conduct is not a limit.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 2,
  severity: [
    {
      id: 'any-damages',
      pattern: /\b(?:any|all) (?:damages?|loss(?:es)?|liability)\b|\bnegligence\b/,
      shift: 1,
      reason: 'All loss or even negligence is covered.',
    },
    { id: 'mutual', pattern: /\b(?:neither|either|each) party/, shift: -1, reason: 'The limit works for both sides.' },
    {
      id: 'carve-out',
      pattern:
        /\b(?:nothing in|does not|do not|shall not|not) (?:\w+ ){0,6}(?:limit|exclude)\w*\b[^.]{0,160}\b(?:death|personal injury|fraud|gross negligence|intent|wil+ful)/,
      shift: -1,
      reason: 'Serious harm or grave fault stays out of the limit.',
    },
  ],
  affects: ['all users'],
  law: ['liability-cap'],
  cues: [
    {
      id: 'not-liable',
      any: ['liable'],
      pattern:
        /\b(?:in no event|under no circumstances|not|neither|never|nor|no)\b[^.]{0,300}\b(?:be (?:held )?|is |are )?liable\b[^.]{0,160}\b(?:damages?|loss(?:es)?|claims?|injury|harm|for any|costs|arising|consequences)\b/,
      weight: 3.8,
    },
    {
      id: 'damage-kinds',
      any: ['consequential', 'incidental', 'punitive', 'exemplary'],
      pattern:
        /\b(?:indirect|consequential|incidental|punitive|exemplary)\b[^.]{0,60}\b(?:damages?|loss(?:es)?|or|and)\b/,
      weight: 3.5,
    },
    {
      id: 'ceiling',
      any: ['aggregate', 'exceed', 'maximum', 'total', 'cumulative', 'limited'],
      pattern:
        /\b(?:aggregate|total|maximum|cumulative|entire|overall)?\b[^.]{0,20}\bliabilit(?:y|ies)\b[^.]{0,300}\b(?:exceed|limited to|capped|no more than|not be more|greater of|restricted to)\b/,
      weight: 4.5,
    },
    {
      id: 'limits-liability',
      any: ['liability', 'liabilities'],
      pattern:
        /\b(?:limitations?|limits?|limiting|exclusions?|excludes?|exclude|disclaims?)\b[^.]{0,60}\b(?:of|on|or|our|its|any|all|the|for)\b[^.]{0,40}\bliabilit(?:y|ies)\b|\bliability\b[^.]{0,80}\b(?:is|are|shall be) (?:\w+ )?(?:excluded|limited|disclaimed)\b|\b(?:assumes?|accepts?|have|has|bear) no (?:responsibility or )?(?:liability|liabilities)\b/,
      weight: 3,
    },
    {
      id: 'responsible-for-loss',
      any: ['responsible', 'responsibility'],
      pattern:
        /\b(?:we|us|company|\w+) (?:will not|shall not|cannot|are not|is not|won't|aren't|do not|does not)\b[^.]{0,60}\b(?:responsible|responsibility) for\b[^.]{0,40}\b(?:any |a )?(?:loss(?:es)?|damages?|harm|injur\w+|errors or omissions)\b/,
      weight: 3.2,
    },
    {
      id: 'carve-out',
      any: ['death', 'negligence', 'fraud', 'intent'],
      pattern:
        /\b(?:liab\w+)\b[^.]{0,200}\b(?:death|personal injury|gross negligence|fraudulent|wil+ful misconduct|intent)\b|\b(?:exclude|limit)s?\b[^.]{0,60}\b(?:death|personal injury|gross negligence)\b/,
      weight: 2.5,
    },
    {
      id: 'jurisdiction-exclusion',
      any: ['jurisdictions', 'states', 'countries'],
      pattern:
        /\b(?:jurisdictions|states|countries)\b[^.]{0,60}\b(?:not (?:allow|permit)|prohibit)\b[^.]{0,100}\b(?:exclusion|limitation)s?\b[^.]{0,80}\b(?:liability|damages|warrant)/,
      weight: 3.5,
    },
    {
      id: 'user-or-other',
      any: ['arbitrator', 'assignment', 'majeure', 'indemnif*', 'tax', 'taxes', 'beyond'],
      pattern:
        /\barbitrator (?:may|can|shall) (?:award|not award)\b|\bforce majeure\b|\bbeyond (?:the |our |its |their )?(?:\w+ )?(?:reasonable )?control\b[^.]{0,40}$/,
      weight: -1.5,
    },
    {
      id: 'heading',
      any: ['liability', 'damages'],
      pattern: /\b(?:limit\w*|exclu\w+)\b[^.]{0,20}\b(?:liability|damages)\b|\bliability\b/,
      weight: 1,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision limits what {platform} may have to pay if something goes wrong, by kind of loss, by amount, or both.',
    why: 'It decides who bears the cost of an outage, a loss of data or a mistake. The law of your place may keep some claims open whatever the text says.',
    means: {
      consumers: 'For injury or grave fault, mandatory rules often go further than the text.',
      businesses: 'Set the ceiling against the loss you could suffer, and insure the rest.',
      developers: 'Your own customers may claim more from you than you can get back.',
    },
    actions: [
      'Keep copies of what you cannot afford to lose.',
      'Negotiate the ceiling if much depends on the service.',
      'Look for what is left out of the limit.',
    ],
  },
  examples: {
    yes: [
      'In no event will Lanternpost be liable for any loss of profits or data.',
      'Our total liability shall not exceed the fees that you paid in the past year.',
      'Neither party is liable for indirect, incidental or consequential damages.',
      'Quillbird is not responsible for any damage that results from an outage.',
      'Nothing in these Terms limits liability for death or personal injury caused by negligence.',
    ],
    no: [
      'The service is provided without any warranty.',
      'You are liable for the use of your account.',
      'You will indemnify Harrowmere against claims of others.',
      'Tidewell is not responsible for the websites to which it links.',
      'The maximum size of an upload is shown in the app.',
    ],
  },
});
