import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.arbitration',
  title: 'Arbitration',
  definition: 'States that disputes are decided by arbitrators instead of courts, and how that works.',
  is: 'Counts for the duty to arbitrate, its rules, costs, seat, exceptions, opting out, and mass claims.',
  isNot:
    'Class and jury waivers are dispute.class_waiver; talks before a claim are dispute.informal_resolution; boards of a sector or mediators are dispute.informal_resolution unless they decide.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 3,
  severity: [
    {
      id: 'opt-out',
      pattern: /\bopt[- ]?(?:ing )?out\b|\breject (?:this|the) arbitration\b/,
      shift: -1,
      reason: 'The user can opt out.',
    },
    {
      id: 'exceptions',
      pattern: /\bsmall claims\b|\bnot (?:required|apply|be subject)\b/,
      shift: -1,
      reason: 'Some claims stay in court.',
    },
    {
      id: 'costs-on-provider',
      pattern: /\b(?:we|company) (?:will|shall) (?:pay|reimburse)\b/,
      shift: -1,
      reason: 'The provider bears costs.',
    },
  ],
  affects: ['consumers', 'all users'],
  law: ['dispute-arbitration'],
  cues: [
    {
      id: 'arbitrate-disputes',
      any: ['arbitration', 'arbitrated', 'arbitrate'],
      pattern:
        /\b(?:disputes?|claims?|controvers(?:y|ies)|differences)\b[^.]{0,300}\b(?:arbitration|arbitrated|arbitrate)\b|\b(?:arbitration|arbitrate)\b[^.]{0,160}\b(?:disputes?|claims?|controvers(?:y|ies))\b/,
      weight: 3.8,
    },
    {
      id: 'binding-arbitration',
      any: ['arbitration'],
      pattern:
        /\b(?:binding|final|mandatory|individual) (?:and binding |individual )?arbitration\b|\barbitration (?:agreement|clause|provision|proceeding|hearing|demand|rules|fees|association|notice)s?\b/,
      weight: 3.5,
    },
    {
      id: 'arbitrator',
      any: ['arbitrator', 'arbitrators', 'tribunal'],
      pattern:
        /\barbitrators?\b[^.]{0,160}\b(?:will|shall|may|must|can|has|have|decide|decision|award|appointed|authority|selected)\b|\b(?:arbitral|arbitration) tribunal\b/,
      weight: 3.5,
    },
    {
      id: 'bodies',
      any: ['aaa', 'jams', 'icc', 'lcia', 'siac', 'hkiac', 'arbitral', 'faa', 'icdr'],
      pattern:
        /\b(?:american arbitration association|aaa (?:rules|consumer|will|shall)|jams|lcia|siac|hkiac|icdr|federal arbitration act|\bfaa\b|arbitral|international chamber of commerce)\b/,
      weight: 3,
    },
    {
      id: 'opt-out',
      any: ['arbitration'],
      pattern: /\b(?:opt[- ]?out|reject)\b[^.]{0,80}\barbitration\b|\barbitration\b[^.]{0,80}\bopt[- ]?out\b/,
      weight: 3,
    },
    {
      id: 'mass',
      any: ['mass', 'batch', 'coordinated'],
      pattern:
        /\b(?:mass|batch|coordinated) (?:arbitrations?|filings?|claims)\b[^.]{0,160}\b(?:arbitrat|claim|demand|counsel|jams|aaa)/,
      weight: 3.5,
    },
    {
      id: 'other-uses',
      any: ['scc', 'survive', 'trackers', 'clauses'],
      pattern:
        /\bstandard contractual clauses\b|\bdata privacy framework\b|\b(?:not|no) (?:willing|obliged|obligated|required) to (?:participate|take part)\b[^.]{0,80}\barbitration board|\bconsumer arbitration board/,
      weight: -2.5,
    },
    { id: 'heading', any: ['arbitration', 'arbitra*'], pattern: /\barbitrat/, weight: 1.8, where: 'heading' },
  ],
  prose: {
    what: 'This provision sends disputes with {platform} to private arbitrators instead of the courts, or sets the rules of such proceedings.',
    why: 'An arbitral decision is usually final and seldom public. Costs, place and limits on evidence can decide whether a claim is worth bringing.',
    means: {
      consumers:
        'A right to opt out often lapses soon after you agree. In some countries such clauses do not bind consumers.',
      businesses: 'Check seat, language and rules, which set the cost of a dispute.',
    },
    actions: [
      'Look for a way to opt out and its deadline.',
      'Check whether small claims stay possible.',
      'Keep proof of the version you accepted.',
    ],
  },
  examples: {
    yes: [
      'Any dispute between you and Lanternpost will be resolved by binding arbitration.',
      'The arbitrator may award the same relief as a court.',
      'You can opt out of this arbitration agreement by writing to us.',
      'Claims are settled under the rules of the Norland Arbitration Association.',
      'The seat of the arbitral tribunal is the city of Harrow.',
    ],
    no: [
      'The courts of Norland have exclusive jurisdiction.',
      'You waive the right to take part in a class action.',
      'Please contact Quillbird first, so that we can solve the dispute informally.',
      'The choice of colours in the chart is arbitrary.',
      'Harrowmere decides on complaints within its team.',
    ],
  },
});
