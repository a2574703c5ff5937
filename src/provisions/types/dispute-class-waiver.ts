import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.class_waiver',
  title: 'Waiver of class actions and jury',
  definition:
    'States that claims may be brought only individually, not as a class or group, or that trial by jury is given up.',
  is: 'Counts for waivers of class, collective, representative or consolidated proceedings and of jury trial.',
  isNot: 'The duty to arbitrate is dispute.arbitration; a waiver of other rights by silence is agreement.boilerplate.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 3,
  severity: [
    {
      id: 'extent-permitted',
      pattern: /\bextent (?:permitted|allowed)|\bwhere permitted\b/,
      shift: -1,
      reason: 'The waiver yields to mandatory law.',
    },
    { id: 'opt-out', pattern: /\bopt[- ]?out\b/, shift: -1, reason: 'The user can opt out.' },
  ],
  affects: ['consumers', 'all users'],
  law: ['class-action-waiver'],
  cues: [
    {
      id: 'no-class-action',
      any: ['class', 'representative', 'collective', 'consolidated'],
      pattern:
        /\b(?:waiv\w+|not|only|no|neither|prohibit\w*|without|give up|giving up|may not|cannot)\b[^.]{0,200}\b(?:class(?:[- ]wide)?|collective|representative|consolidated)(?:,| or| and|\/)*[^.]{0,40}\b(?:actions?|proceedings?|arbitrations?|lawsuits?|basis|members?|litigation|relief)\b/,
      weight: 4,
    },
    {
      id: 'class-action-waiver',
      any: ['class'],
      pattern:
        /\bclass[- ]action (?:waiver|rights?)\b|\bclass (?:waiver|or (?:collective|representative))\b|\bwaiver of class\b/,
      weight: 4,
    },
    {
      id: 'individual-basis',
      any: ['individual', 'individually', 'capacity'],
      pattern:
        /\b(?:only|solely|must)\b[^.]{0,60}\b(?:on an individual basis|in (?:your|its|our|an|their|his or her) (?:individual|own) (?:or its )?capacity|individually)\b[^.]{0,160}\b(?:class|representative|collective|plaintiff|claims?|disput|arbitrat)/,
      weight: 3.5,
    },
    {
      id: 'jury',
      any: ['jury'],
      pattern: /\b(?:waiv\w+|giv\w+ up|without|no|forgo|relinquish|not)\b[^.]{0,140}\bjury\b|\bno judge or jury\b/,
      weight: 4,
    },
    {
      id: 'consolidate',
      any: ['consolidate', 'join', 'joined', 'preside'],
      pattern:
        /\b(?:not|no)\b[^.]{0,60}\b(?:consolidat\w+|join(?:ed)?|preside)\b[^.]{0,80}\b(?:claims?|class|representative|proceedings?)\b/,
      weight: 3,
    },
    {
      id: 'share-class',
      any: ['shares', 'settlement'],
      pattern: /\bclass (?:of (?:shares|data|persons|works)|settlement|a shares)\b|\bbest in class\b/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['class', 'jury'],
      pattern: /\bclass action|\bclass waiver|\bjury/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says that you may bring a claim against {platform} only for yourself, or that no jury will hear it.',
    why: 'Small losses of many people are often worth pursuing only together. Without group proceedings, such claims are seldom brought.',
    means: {
      consumers: 'You would need to pursue your claim alone; in some countries group actions remain open by law.',
      businesses: 'A group claim together with other customers is ruled out as well.',
    },
    actions: [
      'Look for a way to opt out.',
      'Ask a consumer organisation whether group actions remain open where you live.',
    ],
  },
  examples: {
    yes: [
      'You may bring claims only in your individual capacity and not as a member of a class in any class action.',
      'You and Lanternpost waive the right to a jury trial.',
      'No class or representative proceedings are allowed.',
      'The arbitrator may not consolidate claims of more than one person or preside over a class proceeding.',
      'This class action waiver is an essential part of our agreement.',
    ],
    no: [
      'Quillbird offers classes for beginners.',
      'Disputes are decided by arbitration in Harrow.',
      'Our failure to act is not a waiver.',
      'A jury of artists selects the winner of the contest.',
      'A representative of Tidewell will answer your question.',
    ],
  },
});
