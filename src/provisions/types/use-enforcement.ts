import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.enforcement',
  title: 'Investigation and enforcement',
  definition: 'The provider may look into suspected breaches of its rules, act on them, and ask users to cooperate.',
  is: 'Monitoring for breaches, investigations, consequences of a breach, reports to authorities, and the ways to report a breach.',
  isNot:
    'Removal of content as such is content.moderation_removal; closing accounts as such is an account type; disclosure of data to authorities is a privacy type; audits of business customers are business.audit.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'without-notice',
      pattern: /\bwithout (?:prior )?(?:notice|warning|liability)\b|\bimmediate(?:ly)? (?:suspen|terminat)/,
      shift: 1,
      reason: 'Action may follow without notice.',
    },
    {
      id: 'sole-discretion',
      pattern: /\bsole(?: and absolute)? discretion\b|\bfor any reason\b/,
      shift: 1,
      reason: 'The provider alone decides.',
    },
    {
      id: 'notice-given',
      pattern: /\b(?:we (?:will|shall) (?:notify|inform|warn)|opportunity to (?:cure|remedy|respond)|appeal)\b/,
      shift: -1,
      reason: 'The user is told, or can answer.',
    },
  ],
  affects: ['all users'],
  law: ['content-moderation-rules', 'account-suspension-appeal'],
  cues: [
    {
      id: 'provider-investigates',
      any: ['investigat*'],
      pattern:
        /\b(?:right to|may|will|reserves?|can|authority to|discretion to)\b[^.;]{0,70}\binvestigat|\binvestigat\w*[^.;]{0,80}\b(?:violations?|breach|misconduct|complaints?|misuse|abuse)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'breach-leads-to',
      any: ['violat*', 'breach*', 'failure', 'misuse', 'comply'],
      pattern:
        /\b(?:violat\w*|breach\w*|failure to comply|non-?compliance|misuse)\b[^.;]{0,110}\b(?:(?:may|will|can|could|shall) (?:result|lead)|results? in|subject to|grounds for)\b[^.;]{0,140}\b(?:suspen|terminat|remov|action|ban|disabl|restrict|loss|liabilit|prosecut|penalt|consequence)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'provider-acts',
      any: ['violat*', 'breach*', 'enforce*', 'action', 'actions'],
      pattern:
        /\b(?:we|reserves? the right|[a-z]+ may)\b[^.;]{0,110}\b(?:take|pursue|bring|seek)\b[^.;]{0,40}\b(?:action|measures|remed|steps)\b[^.;]{0,160}\b(?:violat|breach|who|against|enforc|polic|appropriate)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'act-on-breach',
      any: ['violat*', 'breach*'],
      pattern:
        /\b(?:if|when|where|should)\b[^.;]{0,60}\b(?:violat|breach|fail)\w*[^.;]{0,110}\b(?:we|us) (?:may|will|can|reserve)\b[^.;]{0,90}\b(?:suspend|terminat|disabl|remov|restrict|warn|limit|block|ban)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'cooperate',
      any: ['cooperat*', 'operate'],
      pattern:
        /\b(?:agree to|must|shall|will|may|fully) (?:[a-z]+ ){0,2}co-?operate\b[^.;]{0,90}\b(?:investigat|law enforcement|authorit|remed|violation|us)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'report-breach',
      any: ['report', 'reporting'],
      pattern:
        /\breport\b[^.;]{0,50}\b(?:violations?|abuse|breach(?:es)?|misuse|misconduct|suspected|content|users?)\b[^.;]{0,80}\b(?:to us|at\b|by|process|using|through|please|form|policy)|\bto report\b[^.;]{0,40}\b(?:violation|abuse|breach|misuse)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'monitor',
      any: ['monitor', 'monitoring'],
      pattern:
        /\b(?:right|may|obligation|obligated|discretion|reserve)\b[^.;]{0,60}\bmonitor(?:ing)?\b[^.;]{0,90}\b(?:violat|complian|conduct|interactions|disputes between)/,
      weight: 2.8,
      where: 'body',
    },
    {
      id: 'heading-enforcement',
      any: ['enforcement', 'violations', 'investigat*', 'consequences', 'monitoring', 'reporting', 'enforc*'],
      pattern: /\b(?:enforc|violations?|investigat|consequences|monitoring|reporting)/,
      weight: 1.6,
      where: 'heading',
    },
    {
      id: 'considers-compliance',
      any: ['violation', 'violations', 'cooperate'],
      pattern: /\b(?:determining|deciding|assess\w*|consider)\b[^.;]{0,60}\bviolations?\b/,
      weight: 2.4,
      where: 'body',
    },
    {
      id: 'not-privacy',
      any: [
        'personal',
        'breach',
        'supervisory',
        'indemnif*',
        'arbitrat*',
        'disclose',
        'infring*',
        'apple',
        'deidentified',
        'aggregated',
      ],
      pattern:
        /\bpersonal (?:data|information)\b|\bdata breach|\bsecurity (?:breach|incident)|\bbreach notification|\bsupervisory\b|\bindemnif|\barbitrat|\byour information\b|\blegal bas[ie]s\b|\bdisclose (?:your|any|user)|\bapple\b|\baggregated\b/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says how {platform} looks into suspected breaches of its rules, what it may do about them, and what it asks of users.',
    why: 'It decides whether there is a warning, a chance to answer, or a ban at once. Broad powers to monitor and to judge put much in the provider’s hands.',
    means: {
      consumers: 'Look for what happens between a suspicion and a measure, and whether you are heard.',
      businesses: 'A duty to cooperate can mean handing over records about your own customers.',
      developers: 'Access for your application can be cut while the matter is looked into.',
    },
    actions: [
      'Look for notice, time to remedy, and appeal.',
      'Use the reporting route for breaches by others.',
      'Keep records that show how you kept to the rules.',
    ],
  },
  examples: {
    yes: [
      'We may investigate any suspected violation of these rules.',
      'A breach of this policy may result in suspension or removal of your account.',
      'You agree to cooperate with us in any inquiry into misuse of Pellet and to remedy violations.',
      'To report abuse of Lumenboard, write to our safety team.',
      'We reserve the right to take legal action against anyone who violates these terms.',
    ],
    no: [
      'We will notify you of a security breach that affects your personal data.',
      'We may disclose your information to investigate fraud.',
      'You may report a lost parcel by telephone.',
      'You may end the contract at any time.',
      'Breach of contract claims go to arbitration.',
    ],
  },
});
