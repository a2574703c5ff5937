import { provisionType } from '../type.ts';

export default provisionType({
  id: 'account.identity',
  title: 'True identity and account details',
  definition:
    'States that account information must be true and current, which names are allowed, how many accounts one may hold, or that identity is verified.',
  is: 'Counts for accurate registration data, real names, user names, single accounts and checks of identity.',
  isNot:
    'Pretending to be somebody else as conduct is acceptable use; the minimum age is agreement.eligibility; checks before answering a privacy request are a privacy type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'real-name',
      pattern: /\b(?:real|legal|actual|full legal) names?\b/,
      shift: 1,
      reason: 'Pseudonyms are ruled out.',
    },
    {
      id: 'loss-of-account',
      pattern: /\b(?:suspend|terminate|reclaim|close|delete|refuse)\w*\b/,
      shift: 1,
      reason: 'Untrue details can cost the account.',
    },
    {
      id: 'pseudonym-allowed',
      pattern: /\b(?:pseudonym|not (?:need|required|have) to use your real)/,
      shift: -1,
      reason: 'Pseudonyms are allowed.',
    },
  ],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'accurate-information',
      any: ['accurate', 'truthful', 'true', 'correct', 'accuracy'],
      pattern:
        /\b(?:provide|submit|give|supply|register|keep|maintain|furnish|ensure|represent|warrant|responsible)\w*\b[^.]{0,120}\b(?:accurate|truthful|true|correct|accuracy)\b[^.]{0,100}\b(?:information|details|data|account|registration|contact|profile)\b|\b(?:information|details|data)\b[^.]{0,50}\b(?:you|customer|users?) (?:\w+ )?(?:provide|submit|give)s?\b[^.]{0,60}\b(?:must be|is|are|will be|be)\b[^.]{0,20}\b(?:accurate|truthful|true|correct|complete)\b/,
      weight: 3,
    },
    {
      id: 'registration-context',
      any: ['account', 'register*', 'registration', 'signing'],
      pattern: /\b(?:accounts?|register|registering|registration|sign(?:ing)? up|profile)\b/,
      weight: 0.8,
    },
    {
      id: 'real-name',
      any: ['real', 'legal', 'name', 'names'],
      pattern:
        /\b(?:use|provide|using|with|under) (?:\w+ ){0,3}(?:real|legal|actual|own|true) (?:full |first |legal )?(?:names?|identity)\b|\b(?:false|fake|fictitious) (?:names?|identit(?:y|ies)|accounts?|personal information)\b/,
      weight: 3,
    },
    {
      id: 'one-account',
      any: ['multiple', 'one', 'more', 'single'],
      pattern:
        /\b(?:not|only|no|never)\b[^.]{0,50}\b(?:create|have|open|maintain|register|hold|operate|set up|register for)\b[^.]{0,30}\b(?:multiple|more than one|additional|duplicate|one|several|another|a single)\b[^.]{0,30}\baccounts?\b/,
      weight: 4,
    },
    {
      id: 'user-name',
      any: ['username*', 'usernames', 'handle', 'handles', 'name'],
      pattern:
        /\b(?:user ?names?|user ids?|handles?|screen names?)\b[^.]{0,100}\b(?:may not|must not|cannot|not|refuse|reclaim|reject|offensive|remove|inactive|squat)/,
      weight: 2.8,
    },
    {
      id: 'verify-identity',
      any: ['verify', 'verification', 'identification', 'identity', 'proof'],
      pattern:
        /\b(?:we|company|us|\w+) (?:may|will|can|reserves?)\b[^.]{0,80}\b(?:(?:verify|verification of|confirm)\b[^.]{0,30}\b(?:your|user'?s?|customer'?s?) identit|proof of (?:your )?identity)|\bidentity verification\b|\b(?:government[- ]issued|proof of) (?:id\b|identi)/,
      weight: 3,
    },
    {
      id: 'privacy-request',
      any: ['request', 'requests', 'rights', 'privacy', 'collect', 'personal', 'responsible'],
      pattern:
        /\b(?:requests?|privacy|rights?)\b[^.]{0,160}\b(?:verify|verification|identit)|\b(?:verify|verification|identity)\b[^.]{0,100}\b(?:your request|requests?|personal (?:data|information))\b|\bwe (?:may |will )?(?:collect|process)\b|\bnot responsible for the accuracy\b|\bright to (?:rectif|correct|request|access)/,
      weight: -3.5,
    },
    {
      id: 'not-account-data',
      any: [
        'infringement',
        'billing',
        'credit',
        'payment',
        'output',
        'outputs',
        'perjury',
        'services',
        'warranty',
        'complaint',
        'copyright',
      ],
      pattern:
        /\b(?:perjury|billing information|credit card|payment method|infring|copyright|outputs?\b[^.]{0,60}\baccura|warrant(?:s|y|ies)? (?:that|or|of)\b[^.]{0,60}\baccura|we (?:do not|make no))/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['account', 'registration', 'accounts', 'identity'],
      pattern: /\baccounts?\b|\bregistration\b|\bidentity\b/,
      weight: 0.7,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says what {platform} may demand to know about who you are, and that the details in your account must be right.',
    why: 'Wrong or old details can lead to the loss of an account. Rules on names decide whether you can take part without revealing yourself.',
    means: {
      consumers: 'You may have to give up a pseudonym or show papers to keep an account.',
      businesses: 'Keep company and billing details current and know who holds the accounts.',
      creators: 'A stage name may need to be allowed explicitly.',
    },
    actions: [
      'Correct your details when they change.',
      'Check the rules on names before you publish under a pseudonym.',
      'Show identity papers only through the official form.',
    ],
  },
  examples: {
    yes: [
      'You agree to provide accurate and complete information when you register a Lanternpost account.',
      'You must use your real name on Quillbird.',
      'You may not create more than one account.',
      'Harrowmere may ask for proof of your identity before your account is opened.',
      'Usernames must not be offensive, and we may reclaim them.',
    ],
    no: [
      'We verify your identity before we answer a request for access to personal data.',
      'We do not warrant that the forecasts are accurate.',
      'You can correct your personal information in the settings.',
      'The name of the product is a trademark of Tidewell.',
      'You must be at least 16 years old to open an account.',
    ],
  },
});
