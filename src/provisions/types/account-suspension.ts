import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.suspension',
  title: 'Suspension or restriction of accounts',
  definition:
    'States that the provider may suspend, block or restrict an account or access for a time, or how to contest it.',
  is: 'Counts for temporary or partial loss of access of an individual user, its grounds, and appeals.',
  isNot:
    'Ending the contract or account is account.termination_by_provider; interruption of the service for everybody is change.service_modification; removal of single pieces of content belongs to the content family.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'without-notice',
      pattern:
        /\bwithout (?:any |prior |further |advance |giving )*(?:notice|warning|notification|liability)|\bimmediately\b/,
      shift: 1,
      reason: 'Access can go without warning.',
    },
    {
      id: 'any-reason',
      pattern: /\b(?:sole|absolute|own|our) (?:and absolute )?discretion\b|\b(?:any|no) reason\b/,
      shift: 1,
      reason: 'No ground is needed.',
    },
    {
      id: 'appeal',
      pattern: /\bappeal|\bobject\b|\bstatement of reasons\b|\breinstat|\brestore/,
      shift: -1,
      reason: 'The user can contest it or get access back.',
    },
    {
      id: 'notice-given',
      pattern: /\b(?:will|shall)\b[^.]{0,60}\b(?:notify|inform|give|provide)\b[^.]{0,40}\b(?:you|customer|notice)\b/,
      shift: -1,
      reason: 'Notice is promised.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['account-suspension-appeal'],
  cues: [
    {
      id: 'suspend-account',
      any: ['suspend', 'suspends', 'suspending', 'suspended', 'suspension'],
      pattern:
        /\b(?:suspend|suspends|suspending|suspension of)\b[^.]{0,100}\b(?:your|user|users|any|customer'?s?|the|an|subscriber'?s?|such|certain|affected|end user'?s?|infringing)\b[^.]{0,30}\b(?:accounts?|access|use|right to|rights|participation|profile|licen[cs]e|api keys?|privileges?|users?)\b|\b(?:accounts?|access|customer|user)\b[^.]{0,60}\b(?:may be|will be|is|are|be|being|been)\b[^.]{0,40}\bsuspended\b/,
      weight: 3.8,
    },
    {
      id: 'suspend-services-for-breach',
      any: ['suspend', 'suspension'],
      pattern:
        /\bsuspend\b[^.]{0,60}\bservices?\b[^.]{0,40}\b(?:to you|to customer|if (?:you|customer|\w+ reasonably)|provided to)\b|\b(?:breach|violat|overdue|unpaid|non-?payment|past due)\w*\b[^.]{0,200}\bsuspend/,
      weight: 3,
    },
    {
      id: 'restrict-access',
      any: [
        'restrict',
        'disable',
        'block',
        'limit',
        'deactivate',
        'freeze',
        'revoke',
        'deny',
        'disabled',
        'restricted',
        'blocked',
      ],
      pattern:
        /\b(?:we|company|us|platform|reserves?|provider|\w+) (?:may|can|will|right to|reserves? the right to|might)\b[^.]{0,90}\b(?:restrict|disable|block|limit|deactivate|freeze|revoke|deny)\b[^.]{0,50}\b(?:your|user'?s?|any user'?s?|customer'?s?|the user'?s?)\b[^.]{0,25}\b(?:account|access|use of|ability|api key|login|privileges)/,
      weight: 3.5,
    },
    {
      id: 'ban',
      any: ['ban', 'banned', 'bans', 'banning', 'strike', 'strikes'],
      pattern:
        /\b(?:ban|banned|banning|bans)\b[^.]{0,60}\b(?:account|users?|you|access|service|platform|from|temporar|permanent)|\b(?:temporar\w+|permanent\w*) (?:account )?(?:ban|suspen|restrict)/,
      weight: 2.5,
    },
    {
      id: 'appeal',
      any: ['appeal', 'appeals', 'appealing'],
      pattern:
        /\bappeals?\b[^.]{0,120}\b(?:suspen|ban|account|terminat|restrict|enforcement|decision|deactivat)\w*|\b(?:suspen|banned|terminat|restrict|deactivat|enforcement)\w*\b[^.]{0,140}\b(?:appeal|contest|challenge|dispute)\b/,
      weight: 3.5,
    },
    {
      id: 'whole-service',
      any: ['maintenance', 'discontinue', 'modification', 'modify'],
      pattern: /\bmaintenance\b|\b(?:modify|modification)\b[^.]{0,20}\b(?:suspen\w+)\b[^.]{0,30}\b(?:discontinu\w+)\b/,
      weight: -2.5,
    },
    {
      id: 'not-account',
      any: ['subscription', 'processing', 'cookies', 'browser', 'transfer', 'payment', 'court', 'data'],
      pattern:
        /\byou (?:may|can) (?:also )?(?:suspend|pause|block|restrict|limit|disable|deactivate|appeal)\b|\bsuspend (?:the )?(?:processing|transfers?)|\brestrict (?:the )?processing|\bcookies?\b|\bcourt of appeals?\b/,
      weight: -3.5,
    },
    {
      id: 'heading',
      any: ['suspen*', 'termination', 'enforcement', 'appeal*'],
      pattern: /\bsuspen|\benforcement|\bappeal/,
      weight: 1,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision lets {platform} block or limit your account or access for a time, or says how you can contest that.',
    why: 'While access is blocked, you may lose contact, income or data that you need. Grounds, warning and a way to be heard make the difference.',
    means: {
      consumers: 'Access to purchases and messages can stop while a case is checked.',
      businesses: 'Operations can halt; notice and a time to put things right are worth having in the contract.',
      developers: 'A blocked key stops your product for all of its users.',
      creators: 'Reach and earnings can pause, sometimes before you know why.',
    },
    actions: [
      'Keep copies of important data elsewhere.',
      'Ask for the reasons in writing and use the appeal.',
      'Note the grounds so that you can avoid them.',
    ],
  },
  examples: {
    yes: [
      'We may suspend your Lanternpost account if we suspect fraud.',
      'Quillbird may restrict your access to the service while it investigates a complaint.',
      'Accounts that break these rules may be suspended.',
      'You may appeal the suspension of your account within the app.',
      'If an invoice is overdue, Harrowmere may suspend the services provided to Customer.',
    ],
    no: [
      'We may suspend the website for maintenance.',
      'You may restrict the processing of your personal data.',
      'You can pause your subscription in the settings.',
      'A tasting at Tidewell has to be booked beforehand.',
      'The decision of the court of appeals is final.',
    ],
  },
});
