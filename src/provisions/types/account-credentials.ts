import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.credentials',
  title: 'Passwords and account security',
  definition:
    'States that the user must keep credentials safe, must not share the account, and answers for what happens under it.',
  is: 'Counts for secrecy of passwords and keys, sharing or handing over an account, liability for activity under it, and the duty to report misuse.',
  isNot:
    'Truth of account data is account.identity; attacks on accounts of others are acceptable use; how the provider protects data is a privacy type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'answers-for-all',
      pattern:
        /\b(?:all|any) (?:activit|actions?|use|conduct)\w*\b[^.]{0,100}\b(?:whether or not|authori[sz]ed|regardless)\b|\b(?:solely|fully|entirely) (?:responsible|liable)\b/,
      shift: 1,
      reason: 'The user answers for use without their consent too.',
    },
    {
      id: 'until-notified',
      pattern: /\buntil\b[^.]{0,80}\b(?:notif|report|inform)/,
      shift: -1,
      reason: 'Responsibility ends with a report of misuse.',
    },
  ],
  affects: ['all users'],
  law: ['security-measures'],
  cues: [
    {
      id: 'keep-secret',
      any: ['password*', 'credential*', 'login', 'passcode*'],
      pattern:
        /\b(?:keep|keeping|maintain\w*|protect\w*|safeguard\w*|secur(?:e|ing)|confidential\w*|secrecy|secret)\b[^.]{0,100}\b(?:passwords?|passcodes?|credentials?|log-?in (?:details|information|data))\b|\b(?:passwords?|credentials?|log-?in (?:details|information|data))\b[^.]{0,80}\b(?:confidential\w*|secret|secure|safe|share|disclose)\b/,
      weight: 3.8,
    },
    {
      id: 'responsible-for-activity',
      any: ['activity', 'activities', 'occur', 'occurs', 'actions'],
      pattern:
        /\b(?:responsib\w+|liable|accountable)\b[^.]{0,120}\b(?:activit(?:y|ies)|actions|anything|everything|use|acts)\b[^.]{0,60}\b(?:under|through|in|on|using|via|from|with) (?:your|the|its|their|such|that|any|customer's) (?:\w+ )?(?:accounts?|credentials|password|api keys?)/,
      weight: 4,
    },
    {
      id: 'do-not-share-account',
      any: ['share', 'sharing', 'transfer', 'sell', 'lend', 'shared', 'transferable'],
      pattern:
        /\b(?:not|never|no|prohibited)\b[^.]{0,60}\b(?:share|shared|sharing|transfer|sell|lend|rent|give|disclose)\w*\b[^.]{0,50}\b(?:your |an |any |the |user )?(?:accounts?|passwords?|credentials|log-?in|api keys?)\b(?! (?:information|holder|data))|\baccounts?\b[^.]{0,30}\b(?:may not|cannot|must not|not)\b[^.]{0,20}\b(?:be )?(?:shared|transferred|transferable|sold)\b/,
      weight: 3.5,
    },
    {
      id: 'report-misuse',
      any: ['unauthorized', 'unauthorised', 'compromised', 'stolen'],
      pattern:
        /\b(?:notify|inform|contact|tell|report|let us know)\b[^.]{0,120}\b(?:unauthori[sz]ed (?:use|access)|compromised|breach of security|security breach|stolen|misuse)\b[^.]{0,120}\b(?:account|password|credentials|key)|\b(?:account|password|credentials)\b[^.]{0,60}\b(?:compromised|stolen|unauthori[sz]ed)\b[^.]{0,80}\b(?:notify|inform|contact|tell|report|change)\b/,
      weight: 3.5,
    },
    {
      id: 'attack-on-others',
      any: ['mining', 'crack', 'phishing', 'solicit', 'harvest*', 'collect', 'circumvent'],
      pattern:
        /\bpassword mining\b|\bcrack|\bphishing|\bharvest|\bsolicit\w*\b[^.]{0,40}\bpasswords?|\bwe (?:may )?collect\b|\bcircumvent/,
      weight: -3,
    },
    {
      id: 'provider-security',
      any: ['encrypt*', 'hash*', 'process', 'collects'],
      pattern: /\bencrypt|\bhashed|\bwe process\b|\bcollects\b/,
      weight: -2.5,
    },
    {
      id: 'heading',
      any: ['password*', 'security', 'credentials', 'account'],
      pattern: /\bpasswords?\b|\baccount security\b|\bcredentials\b|\bsecurity of (?:your|the) account/,
      weight: 1,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision makes you keep your password and keys safe and answer to {platform} for what is done with your account.',
    why: 'If somebody else gets in, the loss may be treated as yours. How fast you report misuse can decide who bears it.',
    means: {
      consumers: 'Sharing a password in the household can break the rules and cost you the account.',
      businesses: 'You answer for your staff, including those who have left and still hold access.',
      developers: 'A leaked key counts as your use, with its costs.',
    },
    actions: [
      'Use a unique password and a second factor.',
      'Report misuse at once and keep proof of the report.',
      'Remove access of people who leave.',
    ],
  },
  examples: {
    yes: [
      'You must keep your Lanternpost password confidential.',
      'You are responsible for all activities that occur under your account.',
      'You may not share your account with anyone else.',
      'Notify us immediately of any unauthorized use of your Quillbird account.',
      'Customer is responsible for keeping its login credentials secure.',
    ],
    no: [
      'You must give accurate information when you open an account.',
      'Passwords are encrypted before Harrowmere stores them.',
      'Do not use password mining to break into other systems.',
      'You may share your Tidewell playlist with friends.',
      'We collect your name, password and email address when you register.',
    ],
  },
});
