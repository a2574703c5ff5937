import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.security',
  title: 'Security of personal data',
  definition: 'States how data are protected, or that their security cannot be guaranteed.',
  is: 'Technical and organisational measures, encryption, access limits, audits and certificates, and warnings that nothing is fully secure.',
  isNot:
    "The user's duty to guard a password; bans on attacks; notice of a breach (privacy.breach_notice); rules for researchers who report holes.",
  standsIn: ['privacy', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'own-risk',
      pattern: /\b(?:at your own risk|(?:no|not|cannot|can't) (?:\w+ ){0,3}(?:guarantee|warrant|liable|responsible))\b/,
      shift: 1,
      reason: 'The risk is put on the person.',
    },
    {
      id: 'named-measures',
      pattern: /\b(?:encrypt|end-to-end|iso|soc 2|two-factor|audit|pseudonymi)/,
      shift: -1,
      reason: 'Particular measures are named.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['security-measures'],
  cues: [
    {
      id: 'measures',
      any: ['measures', 'safeguards', 'procedures', 'controls', 'precautions', 'security'],
      pattern:
        /\b(?:security|technical|organi[sz]ational|physical|administrative|protective|reasonable)(?:,? (?:and|or|\w+)){0,5} (?:measures|safeguards|precautions|procedures)\b/,
      weight: 2.2,
    },
    {
      id: 'protect-data',
      any: [
        'protect',
        'secure',
        'safeguard',
        'safeguarding',
        'security',
        'protecting',
        'protects',
        'protection',
        'protected',
        'securing',
      ],
      pattern:
        /\b(?:protect(?:s|ed|ing)?|secur(?:e|ity of|ing)|safeguard(?:ing|s)?|guard|integrity of|confidentiality of|security)\b[^.]{0,80}\b(?:information|data)\b[^.]{0,80}(?:\b(?:against|from|loss|theft|unauthori[sz]ed|measures|safeguards|misuse|seriously|security|secure)\b)/,
      weight: 2.2,
    },
    {
      id: 'no-perfect-security',
      any: ['guarantee', 'secure', 'guaranteed', 'warrant', 'ensure'],
      pattern:
        /\b(?:no|not|cannot|can't|never|neither)\b[^.]{0,80}\b(?:(?:100|one hundred)(?: percent|%| %)? (?:secure|safe|security)|(?:completely|fully|totally|perfectly|entirely|absolutely) secure|(?:guarantee|warrant|ensure)\b[^.]{0,50}\bsecurity|guaranteed to be (?:\w+ )?secure|impenetrable)/,
      weight: 4,
    },
    {
      id: 'encryption',
      any: ['encrypt*', 'tls', 'ssl', 'aes', 'pseudonymi*'],
      pattern:
        /\b(?:encrypt(?:ed|ion|s)?|tls|ssl|aes-?256)\b[^.]{0,120}\b(?:data|information|transit|rest|transmi|traffic|communications?|connections?|protect|passwords?|backups?|technology)|\b(?:data|information|transmi\w*|traffic|connections?)\b[^.]{0,120}\b(?:encrypt(?:ed|ion|s)?|tls|ssl)\b/,
      weight: 3.3,
    },
    {
      id: 'certificates',
      any: ['iso', 'soc', 'penetration', 'certifications'],
      pattern: /\biso(?:\/iec)? ?27\d{3}\b|\bsoc ?[12]\b|\bpenetration test/,
      weight: 2.7,
    },
    {
      id: 'access-limited',
      any: ['access', 'employees', 'personnel', 'need'],
      pattern:
        /\b(?:access)\b[^.]{0,80}\b(?:data|information)\b[^.]{0,100}\b(?:limited|restricted|only|need[- ]to[- ]know|authori[sz]ed (?:personnel|employees|persons))\b|\b(?:restrict|limit|control)s? (?:\w+ )?access to\b[^.]{0,60}\b(?:data|information)\b/,
      weight: 2.7,
    },
    {
      id: 'heading-security',
      any: ['security', 'protect', 'safeguards', 'secure'],
      pattern: /\bsecur(?:ity|e)\b|\bhow (?:do )?we protect\b|\bsafeguards\b/,
      weight: 1,
      where: 'heading',
    },
    {
      id: 'user-duty',
      any: ['password', 'passwords', 'credentials', 'confidentiality', 'must', 'login'],
      pattern:
        /\byou (?:are|will be|must|should|agree|shall)\b[^.]{0,60}\b(?:responsib|maintain|keep|safeguard|protect|secur|not)[^.]{0,80}\b(?:password|account|credentials|login|device|keys?|api)|\byour (?:account )?(?:password|credentials)\b[^.]{0,40}\b(?:confidential|secret|safe)/,
      weight: -2.5,
    },
    {
      id: 'ban-or-report',
      any: [
        'circumvent',
        'breach',
        'bypass',
        'vulnerability',
        'vulnerabilities',
        'probe',
        'interfere',
        'disable',
        'receiving',
        'confidential',
        'researchers',
        'transfer',
        'transfers',
      ],
      pattern:
        /\b(?:circumvent|bypass|probe|interfere with|attempt to|vulnerabilit(?:y|ies) (?:report|disclosure|in our)|security research|receiving party|confidential information|standard contractual|cookies?|bug bount)/,
      weight: -2.5,
    },
    {
      id: 'purpose',
      any: ['purposes', 'detect', 'prevent', 'fraud'],
      pattern:
        /\b(?:we|to) (?:may )?use\b[^.]{0,60}\b(?:information|data)\b|\b(?:detect|prevent|investigat)\w*\b[^.]{0,60}\b(?:fraud|security incidents)/,
      weight: -1.5,
    },
  ],
  prose: {
    what: 'This provision says how {platform} protects data, or that their security cannot be guaranteed.',
    why: 'Named measures can be checked, general words cannot. The same clause often ends by putting the remaining risk on the person.',
    means: {
      consumers: 'Do not rely on the promise alone for what would hurt you if it leaked.',
      businesses: 'You may need the list of measures for your own records and audits.',
      developers: 'Security duties may apply to keys and tokens that you hold.',
    },
    actions: [
      'Use a strong second factor.',
      'Look for named measures, audits and certificates.',
      'Ask for the security annex if you are a business.',
    ],
  },
  examples: {
    yes: [
      'We use technical and organisational measures to protect your data against loss.',
      'No transmission over the internet is completely secure, so we cannot guarantee it.',
      'Larkspur encrypts personal data in transit and at rest.',
      'Access to customer data is limited to authorised personnel.',
      'We take reasonable security precautions to protect your personal information from unauthorized access.',
    ],
    no: [
      'You are responsible for keeping your password confidential.',
      'You may not bypass the security measures of Fernbank.',
      'Send vulnerability reports in our product to the security team.',
      'We deposit securities with a bank.',
      'Tallow sells safety equipment.',
    ],
  },
});
