import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.automated_decisions',
  title: 'Automated decisions and profiling',
  definition: 'States whether decisions about people are made by machines alone, or profiles are made of them.',
  is: 'Decisions with legal or similar effect made automatically, profiling, the logic involved, human review, and statements that there are none.',
  isNot:
    'Automated collection of data; advertising profiles alone (privacy.advertising); AI uses that users may not build (ai.prohibited_uses).',
  standsIn: ['privacy', 'data-processing', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'none',
      pattern: /\b(?:do|does|will) not (?:\w+ ){0,4}(?:automat|profil|decision)|\bno automated\b/,
      shift: -2,
      reason: 'The wording says that there are none.',
    },
    {
      id: 'human-review',
      pattern:
        /\b(?:human (?:review|intervention|involvement)|contest|express your (?:point of )?view|right not to be subject|opt[- ]out)\b/,
      shift: -1,
      reason: 'A human can be asked for or the decision refused.',
    },
    {
      id: 'account-effects',
      pattern: /\b(?:credit|eligib|employment|insurance|terminate|suspend|refus|without human)/,
      shift: 1,
      reason: 'The decision can shut somebody out.',
    },
  ],
  affects: ['all users'],
  law: ['automated-decision'],
  cues: [
    {
      id: 'automated-decision',
      any: ['automated', 'automatic', 'automatically', 'algorithmic'],
      pattern:
        /\b(?:automated|automatic|algorithmic)(?: individual)?[- ](?:decisions?|decision[- ]?making)\b|\bdecisions?\b[^.]{0,60}\b(?:solely|exclusively|only|based|purely|made|entirely)\b[^.]{0,40}\b(?:automated|automatic(?:ally)?|algorithm)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'solely-automated',
      any: ['automated', 'solely'],
      pattern: /\b(?:solely|exclusively|purely|fully) (?:on |by |through )?(?:automated|automatic)\b/,
      weight: 3,
    },
    { id: 'profiling', any: ['profiling'], pattern: /\b(?:profiling)\b/, weight: 2.7, where: 'body' },
    {
      id: 'similar-effect',
      any: ['significant', 'significantly', 'legal'],
      pattern:
        /\b(?:legal|significant)(?: effects?)? (?:or|and) (?:\w+ )?(?:similarly significant|significant)(?:ly)? (?:effects?|affect|impact|manner)|\bsimilarly significant/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'human-review',
      any: ['human'],
      pattern:
        /\b(?:human (?:intervention|review|reviewer|involvement|being))\b[^.]{0,80}\b(?:decision|contest|automated)|\b(?:decision|automated)\b[^.]{0,120}\bhuman (?:intervention|review|involvement|being)/,
      weight: 2.7,
    },
    {
      id: 'heading-automated',
      any: ['automated', 'profiling'],
      pattern: /\bautomated\b|\bprofiling\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'ai-ban',
      any: [
        'prohibited',
        'must',
        'may',
        'customer',
        'employment',
        'outputs',
        'output',
        'facilitate',
        'stakes',
        'includes',
      ],
      pattern:
        /\b(?:you (?:may not|must not|shall not|will not|agree not|must|cannot)|prohibited uses?|do not (?:perform|use)|rules apply|facilitate|high-stakes|high-risk domains|this includes|do not use|don't use|not (?:be used|permitted|allowed)|customer (?:will|shall|must)|use (?:of )?outputs?)\b/,
      weight: -4.5,
    },
    {
      id: 'advertising',
      any: ['advertising'],
      pattern: /\bprofiling (?:for|cookies)\b[^.]{0,20}\badvert|\badvertising\b[^.]{0,20}\bprofiling\b/,
      weight: -1,
    },
  ],
  prose: {
    what: 'This provision says whether {platform} lets machines decide about people, or makes profiles of them, and what can be done about such a decision.',
    why: 'A machine can close an account, refuse credit or rank a person without a reason that anyone can check. A human to turn to is the main protection.',
    means: {
      consumers: 'If a decision affects you, look for the way to a human and ask for the reasons.',
      businesses: 'Your customers may ask you to explain decisions that the service took for you.',
    },
    actions: [
      'Ask whether the decision was made by a machine and on which data.',
      'Ask for review by a human and say why you disagree.',
      'Refuse profiling where the clause offers it.',
    ],
  },
  examples: {
    yes: [
      'We do not make decisions about you based solely on automated processing.',
      'Larkspur uses automated decision-making to decide on loans.',
      'You have the right not to be subject to profiling with legal or similarly significant effects.',
      'You may ask for human intervention and contest an automated decision.',
      'Profiling is used to guess which members will leave.',
    ],
    no: [
      'We automatically collect data about your device.',
      'Do not use the model for automated decisions about employment.',
      'Your profile shows your name and picture.',
      'Our board makes decisions by majority.',
      'Backups are made by an automatic process.',
    ],
  },
});
