import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.appeal_redress',
  title: 'Appeals and complaints',
  definition: 'Users can contest decisions about their content or account, or get reasons for them.',
  is: 'Statements of reasons, internal complaints, appeals, out-of-court settlement bodies, reinstatement, protection from misuse of complaints.',
  isNot:
    'Counter-notices in copyright matters (content.copyright_notices), complaints to a data protection authority (a privacy type), appeals to a court and consumer mediation in general (dispute types).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 0,
  severity: [
    {
      id: 'final',
      pattern: /\b(?:decision|determination)s?\b[^.]{0,40}\b(?:final|binding|not (?:be )?appeal)/,
      shift: 2,
      reason: 'The decision is final.',
    },
    {
      id: 'no-duty',
      pattern: /\b(?:no obligation to|sole discretion)\b/,
      shift: 1,
      reason: 'The provider need not answer.',
    },
  ],
  affects: ['all users', 'creators', 'sellers'],
  law: ['complaints-redress', 'content-moderation-transparency', 'account-suspension-appeal'],
  cues: [
    {
      id: 'appeal-decision',
      any: ['appeal', 'appeals', 'appealing', 'appealed'],
      pattern:
        /\b(?:may|can|right to|option to|able to|wish to|want to|how to|opportunity to|submit an?|file an?|your) (?:[a-z]+ ){0,2}appeal\b|\bappeal(?:s|ed|ing)?\b[^.;]{0,60}\b(?:decision|suspension|removal|process|moderation|ban|action|enforcement|termination|restriction)|\b(?:decision|suspension|removal|ban|action)\b[^.;]{0,60}\bappeal/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'internal-complaint',
      any: ['complaint', 'complaints'],
      pattern:
        /\binternal complaint|\bcomplaints?[- ]handling\b|\b(?:submit|file|lodge|make)\b[^.;]{0,30}\bcomplaints?\b[^.;]{0,120}\b(?:decision|removal|suspension|moderation|restriction|content)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'out-of-court',
      any: ['court', 'settlement'],
      pattern: /\bout-of-court (?:dispute )?settlement\b|\bcertified (?:out|dispute)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'statement-of-reasons',
      any: ['reasons', 'reason', 'explanation'],
      pattern:
        /\bstatement of (?:the )?reasons\b|\b(?:inform|notify|tell|explain|provide)\w*\b[^.;]{0,60}\b(?:reasons? (?:for|why)|explanation)\b[^.;]{0,90}\b(?:remov|suspen|restrict|decision|moderation|terminat|action|content|disabl)/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'contest-error',
      any: ['error', 'mistake', 'reinstat*', 'contest', 'dispute', 'reconsider*', 'challenge'],
      pattern:
        /\b(?:if|believe|think)\b[^.;]{0,50}\b(?:your|account|content|post)\b[^.;]{0,90}\b(?:in error|by mistake|mistakenly|wrongly)\b|\b(?:contest|challenge|reconsider)\b[^.;]{0,40}\b(?:our|the|this|a|that) (?:[a-z]+ ){0,2}(?:decision|removal|suspension|action|restriction)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'heading-appeal',
      any: ['appeal', 'appeals', 'complaints', 'redress'],
      pattern: /\b(?:appeals?|complaint handling|internal complaint|redress)\b/,
      weight: 1.6,
      where: 'heading',
    },
    {
      id: 'not-court-or-authority',
      any: [
        'supervisory',
        'authority',
        'court',
        'courts',
        'arbitrat*',
        'commissioner',
        'protection',
        'judgment',
        'privacy',
        'award',
        'deny',
        'denied',
        'denial',
        'decline',
        'declined',
        'refuse',
        'dsar',
        'resident',
        'residents',
        'profiling',
        'appeal',
      ],
      pattern:
        /\b(?:deny|denied|denial|declin|refus)\w*\b[^.;]{0,60}\brequest|\brequests?\b[^.;]{0,40}\b(?:we|is|was) (?:deny|denied|decline|refuse)|\brights? requests?\b|\brelating to requests\b|\bprofiling\b|\b(?:state|regulatory) authorit|\bappeals? (?:the award|to (?:everyone|you|people|a|the|all)\b)|\b(?:supervisory|data protection|privacy) (?:authorit|commissioner|officer|regulator|right)|\b(?:arbitrat|court of appeal|courts? of competent|appellate|judgment)\w*|\battorney general|\bprivacy (?:request|complaint)|\bpersonal (?:data|information)\b|\bdeclin\w+ to take action\b/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-copyright-notice',
      any: ['counter', 'dmca', 'copyright', 'refund*', 'billing', 'charge', 'charged'],
      pattern: /\bcounter-?noti|\bdmca\b|\bbilled\b|\bcharged\b|\bcharge\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision opens a way to contest a decision of {platform} about content or an account, or to learn its reasons.',
    why: 'Decisions are often made by machines and at great speed. A real way to be heard is the main safeguard against error.',
    means: {
      consumers: 'Use the internal route first, and note its deadlines.',
      creators: 'Collect evidence of context and of permissions before you appeal.',
      businesses: 'Business users often have rules and deadlines of their own.',
    },
    actions: [
      'Note the deadline and the address of the appeal.',
      'Ask for the reasons and for a review by a person.',
      'Look for an outside body that can settle the matter.',
    ],
  },
  examples: {
    yes: [
      'You may appeal our decision to remove a post within the deadline shown.',
      'Our internal complaint-handling system is open to every member.',
      'We give a statement of reasons whenever we restrict content.',
      'If you believe that your account was suspended in error, write to us.',
      'You can turn to a certified out-of-court dispute settlement body.',
    ],
    no: [
      'You may lodge a complaint with a supervisory authority.',
      'Either party may appeal the award to a court of appeal.',
      'Send a counter-notice to contest a copyright claim.',
      'If you were charged in error, contact billing.',
      'The design may not appeal to everyone.',
    ],
  },
});
