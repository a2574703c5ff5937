import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.consent',
  title: 'Consent and its withdrawal',
  definition: 'States how consent to the use of personal data is given, assumed or withdrawn.',
  is: 'Consent by use of the service, by box or permission, on behalf of others, and how to take it back.',
  isNot:
    'Agreement to the terms (agreement types); consent of parents (privacy.children); mention of consent as a legal ground only (privacy.legal_basis).',
  standsIn: ['privacy', 'terms', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'by-use',
      pattern:
        /\bby (?:\w+ ){0,3}(?:using|visiting|accessing|continuing|submitting|providing|registering)\b|\bdeemed\b|\bimplied\b/,
      shift: 1,
      reason: 'Consent is taken from mere use.',
    },
    {
      id: 'withdrawable',
      pattern: /\b(?:withdraw|revoke|opt[- ](?:in|out))\b/,
      shift: -1,
      reason: 'Consent can be withdrawn or is asked for.',
    },
  ],
  affects: ['all users'],
  law: ['consent', 'dark-patterns'],
  cues: [
    {
      id: 'withdraw',
      any: ['withdraw', 'withdrawing', 'withdrawal', 'withdrawn', 'revoke', 'revoking', 'revoked'],
      pattern:
        /\b(?:withdraw(?:al|ing|n)?|revok(?:e|ing|ed))\b[^.]{0,40}\b(?:consent|permission|authori[sz]ation to)\b|\bconsent\b[^.]{0,60}\b(?:withdrawn|revoked|withdraw|revoke)\b/,
      weight: 4,
    },
    {
      id: 'use-is-consent',
      any: ['consent', 'consenting', 'agree'],
      pattern:
        /\bby (?:\w+,? (?:or \w+ )?){0,3}(?:using|visiting|accessing|continuing|submitting|providing|registering|browsing|interacting)\b[^.]{0,140}\b(?:consent|agree)(?:ing)? to\b[^.]{0,80}\b(?:collection|processing|use of (?:your|cookies|personal)|privacy (?:policy|notice)|transfer|sharing|disclosure|recording)/,
      weight: 3.7,
    },
    {
      id: 'consent-to-processing',
      any: ['consent', 'consents'],
      pattern:
        /\bconsents? to\b[^.]{0,60}\b(?:collection|processing|use|transfer|disclosure|storage|sharing|recording)\b[^.]{0,60}\b(?:information|data|cookies|conversation|communications|practices)/,
      weight: 3,
    },
    {
      id: 'ask-for-consent',
      any: ['consent', 'permission', 'opt'],
      pattern:
        /\b(?:obtain|ask (?:you )?for|seek|request|with|without|give(?:n)? (?:us )?|provide[ds]?|where|if you have given|require|based on|unless you)\b[^.]{0,25}\b(?:your|prior|explicit|express|affirmative|informed|opt-in|separate)(?: \w+){0,2} (?:consent|permission)\b/,
      weight: 1.9,
    },
    { id: 'consent-heading', any: ['consent'], pattern: /\bconsent\b/, weight: 1.5, where: 'heading' },
    {
      id: 'opt-in',
      any: ['opt'],
      pattern: /\bopt(?:ed|ing)?[- ]?in\b[^.]{0,60}\b(?:to|consent|data|information|sharing|use)\b/,
      weight: 2,
    },
    {
      id: 'consents-of-others',
      any: ['consents', 'consent'],
      pattern:
        /\b(?:obtain(?:ed)?|necessary|required|have|has)\b[^.]{0,60}\bconsents?\b[^.]{0,100}\b(?:personal (?:data|information)|data subjects?|process)/,
      weight: 2.7,
    },
    {
      id: 'other-consent',
      any: [
        'assign',
        'written',
        'parent',
        'parental',
        'guardian',
        'electronic',
        'jurisdiction',
        'logo',
        'trademarks',
        'confidential',
        'sublicense',
      ],
      pattern:
        /\b(?:prior )?written (?:consent|permission)\b(?![^.]{0,80}\b(?:personal|data)\b)|\bparent|\bguardian|\belectronic (?:communications|signature|records)|\bconsents? to (?:the )?(?:\w+ )?jurisdiction|\bassign|\btrademarks?/,
      weight: -3,
    },
    {
      id: 'bans',
      any: ['without'],
      pattern:
        /\b(?:may not|must not|shall not|prohibited|do not|don't|not to)\b[^.]{0,160}\bwithout (?:\w+ ){0,3}(?:consent|permission)/,
      weight: -3,
    },
    {
      id: 'image-of-others',
      any: ['sexual', 'intimate', 'nonconsensual', 'depict*'],
      pattern: /\b(?:sexual|intimate|non-?consensual|depict)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says how consent to the use of personal data is given to {platform}, or taken for granted, and how it is withdrawn.',
    why: 'Consent that is taken from mere use is no choice. Real consent can be refused without loss and withdrawn as easily as it was given.',
    means: {
      consumers: 'Look whether you were asked, and where you can take your consent back.',
      businesses: 'You may have to obtain the consent of your own users before their data reach the service.',
      developers: 'Your app may have to show the request for consent itself.',
    },
    actions: [
      'Withdraw consent that you no longer stand by; the settings or a letter will do.',
      'Refuse boxes that bundle several uses.',
      'Keep a note of what you agreed to and when.',
    ],
  },
  examples: {
    yes: [
      'You can withdraw your consent at any time in the settings.',
      'By using Larkspur you consent to the collection and processing of your data.',
      'We ask for your explicit consent before we use your voice, and you may revoke that consent.',
      'You are responsible for obtaining all necessary consents of data subjects before you send us personal data.',
      'The user consents to the transfer of personal data as described here, and consent may be withdrawn.',
    ],
    no: [
      'You may not assign this contract without our prior written consent.',
      'You consent to the jurisdiction of the courts.',
      'Do not upload pictures of others without their consent.',
      'A parent must consent before a child joins.',
      'You agree to these terms when you create an account.',
    ],
  },
});
