import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.termination_by_provider',
  title: 'Termination by the provider',
  definition: 'States that the provider may end the agreement or close an account, with or without cause or notice.',
  is: 'Counts for final ending by the provider, also where both parties have the same right, and for deletion of inactive accounts.',
  isNot:
    'Temporary blocking is account.suspension; closing the whole service is change.service_modification; what follows is account.effects_of_termination; the user who leaves is account.termination_by_user.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 2,
  severity: [
    {
      id: 'any-reason',
      pattern:
        /\b(?:any|no) (?:or no )?reason\b|\b(?:sole|absolute|own|our) (?:and absolute )?discretion\b|\bfor convenience\b|\bwithout cause\b/,
      shift: 1,
      reason: 'No ground is needed.',
    },
    {
      id: 'without-notice',
      pattern:
        /\bwithout (?:any |prior |further |advance |giving )*(?:notice|warning|notification|liability)|\bimmediately\b|\bwith or without notice\b/,
      shift: 1,
      reason: 'The end comes without warning.',
    },
    {
      id: 'notice-or-cure',
      pattern: /\b(?:days|months?|weeks)\)?'? (?:\w+ ){0,3}notice\b|\bcure\b|\bnotice period\b|\breasonable notice\b/,
      shift: -1,
      reason: 'Notice or time to put things right is given.',
    },
    {
      id: 'either-party',
      pattern: /\b(?:either|both|each) part(?:y|ies)\b/,
      shift: -1,
      reason: 'Both sides have the right.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['termination-at-will', 'account-suspension-appeal'],
  cues: [
    {
      id: 'provider-may-terminate',
      any: ['terminate', 'terminating', 'cancel', 'delete', 'close', 'deactivate', 'remove'],
      pattern:
        /\b(?<!\byou )(?<!\byou or )(?<!customer )(?:may|can|will|reserves? the right to|right to|entitled to|might|including)\b(?! (?:you|not)\b)[^.]{0,110}\b(?:terminat(?:e|ing)|cancel|delete|close|deactivate|permanently disable)\b(?![^.]{0,30}\bamend)[^.;]{0,45}\b(?:your|the|any|user'?s?|customer'?s?|this|these|an?|such|inactive|unused)\b[^.]{0,30}\b(?:accounts?|access|agreement|terms|licen[cs]e|contract|use of|right to|membership|subscription|participation)\b/,
      weight: 3,
    },
    {
      id: 'we-terminate',
      any: ['terminate', 'termination', 'terminates', 'terminating'],
      pattern:
        /\b(?:we|us|company|provider)\b[^.]{0,60}\b(?:may|can|reserves?|right|will)\b[^.]{0,100}\bterminat(?:e|ing|ion)\b/,
      weight: 1.5,
    },
    {
      id: 'account-may-be-terminated',
      any: ['terminated', 'closed', 'deleted', 'deactivated', 'cancelled', 'termination'],
      pattern:
        /\b(?:accounts?|access|agreement|terms|licen[cs]e|membership)\b[^.]{0,60}\b(?:may|can|will|shall) (?:also )?(?:be )?(?:\w+ )?(?:suspended (?:or|and\/or) )?(?:terminated?|closed|deleted|deactivated|cancell?ed)\b[^.]{0,120}\b(?:if|by us|without|for|upon|due|when|at any time|automatically|should)\b|\b(?:result in|lead to|grounds for)\b[^.]{0,80}\b(?:termination|deletion|closure)\b[^.]{0,40}\b(?:accounts?|access|agreement|your)\b/,
      weight: 3.2,
    },
    {
      id: 'either-party',
      any: ['either', 'both', 'each'],
      pattern: /\b(?:either|each|both) part(?:y|ies)\b[^.]{0,60}\bterminate\b/,
      weight: 4,
    },
    {
      id: 'automatic-on-breach',
      any: ['automatically', 'immediately'],
      pattern:
        /\b(?:terms|agreement|licen[cs]e|rights?|permission|authori[sz]ation)\b[^.]{0,60}\b(?:terminates?|ends?|cease)\b[^.]{0,20}\b(?:automatically|immediately)\b[^.]{0,80}\b(?:breach|fail|violat|comply)|\bautomatically terminates?\b[^.]{0,120}\b(?:breach|fail|violat|comply)/,
      weight: 3.5,
    },
    {
      id: 'inactive',
      any: ['inactive', 'inactivity', 'dormant'],
      pattern:
        /\b(?:inactiv\w+|dormant)\b[^.]{0,120}\b(?:delet|terminat|clos|deactivat|remov)\w*|\b(?:delet|terminat|clos|deactivat|remov)\w*\b[^.]{0,60}\b(?:inactive|dormant)\b/,
      weight: 2.5,
    },
    {
      id: 'repeat-infringer',
      any: ['infringer', 'infringers'],
      pattern: /\bterminat\w*\b[^.]{0,120}\brepeat(?:ed)? (?:\w+ )?infringers?\b/,
      weight: 2.5,
    },
    {
      id: 'user-terminates',
      any: ['terminate', 'cancel', 'close', 'delete'],
      pattern:
        /^[^.]{0,60}\b(?:you|customer|user|subscriber) (?:may|can|could|have the right to|has the right to|wish to)\b[^.]{0,50}\b(?:terminate|cancel|close|delete|deactivate)\b|\b(?:if|when) (?:you|customer) (?:\w+ )?(?:terminate|cancel|close|delete)s?\b/,
      weight: -3,
    },
    {
      id: 'data-deletion',
      any: [
        'cookies',
        'subprocessor',
        'subprocessors',
        'processor',
        'perjury',
        'infringement',
        'retention',
        'retain',
        'personal',
      ],
      pattern:
        /\b(?:cookies?|sub-?processors?|copyrighted work|penalty of perjury|infringement must include|we (?:will )?(?:retain|keep|store)|personal (?:data|information))\b/,
      weight: -3,
    },
    { id: 'heading', any: ['terminat*'], pattern: /\bterminat/, weight: 0.8, where: 'heading' },
  ],
  prose: {
    what: 'This provision lets {platform} end the agreement or close your account for good.',
    why: 'With the account go contacts, purchases, content and work that depend on it. Whether a reason and notice are needed decides how safely you can build on the service.',
    means: {
      consumers: 'Find out whether you keep access to what you have paid for or created.',
      businesses: 'Check the notice period against the time you need to move elsewhere.',
      developers: 'An app can lose its access at short notice; plan for that case.',
      creators: 'An audience built on the service can be lost with the account.',
    },
    actions: [
      'Export your data regularly.',
      'Ask for reasons and use any appeal.',
      'Negotiate notice and time to cure if you depend on the service.',
    ],
  },
  examples: {
    yes: [
      'We may terminate your account at any time for any reason.',
      'Lanternpost reserves the right to close your account without notice.',
      'Either party may terminate this Agreement with thirty days of written notice.',
      'This licence terminates automatically if you fail to comply with these Terms.',
      'Your access to Quillbird may be terminated if you break these rules.',
    ],
    no: [
      'You may terminate your account at any time in the settings.',
      'We may suspend the website for maintenance.',
      'After termination, your data is kept for a short time.',
      'Harrowmere may close its shops on public holidays.',
      'You can delete cookies in your browser at any time.',
    ],
  },
});
