import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.security_circumvention',
  title: 'Security and circumvention',
  definition: 'Users may not break into, probe, reverse engineer or get round the protection of the service.',
  is: 'Bans on unauthorised access, vulnerability testing, decompiling, removing protection and evading limits or filters.',
  isNot:
    'The user’s duty to keep a password safe (an account type), the provider’s security measures (a privacy type), malware and overload (use.interference).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 1,
  severity: [
    {
      id: 'law-permits',
      pattern:
        /\b(?:except|unless|other than|save)\b[^.]{0,100}\b(?:permitted|allowed|required|law|consent)\b|\bto the extent (?:that )?(?:such|this|the foregoing)? ?(?:restriction|permitted)/,
      shift: -1,
      reason: 'What the law allows, or what is agreed, stays allowed.',
    },
    {
      id: 'safe-harbour',
      pattern: /\b(?:bug bounty|responsible disclosure|vulnerability disclosure|security research)/,
      shift: -1,
      reason: 'Good-faith research is provided for.',
    },
    { id: 'any-attempt', pattern: /\b(?:attempt|try) to\b/, shift: 1, reason: 'The attempt is enough.' },
  ],
  affects: ['developers', 'researchers'],
  law: ['reverse-engineering', 'scraping-automated-access'],
  cues: [
    {
      id: 'reverse-engineer',
      any: ['reverse', 'decompil*', 'disassembl*', 'decipher'],
      pattern:
        /\breverse[- ](?:engineer|assembl|compil)|\bdecompil|\bdisassembl|\b(?:derive|discover|obtain|extract|access)\b[^.;]{0,40}\b(?:the |our |its )source code/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'unauthorised-access',
      any: ['unauthorized', 'unauthorised', 'hack', 'hacking', 'authorization', 'authorisation'],
      pattern:
        /\b(?:gain|obtain|attempt|seek|try|provide|facilitat)\w*\b[^.;]{0,60}\bunauthori[sz]ed\b[^.;]{0,30}\baccess|^(?:gain\w* )?unauthori[sz]ed access|\bunauthori[sz]ed access to\b[^.;]{0,90}\b(?:computer|systems?|networks?|accounts?)\b|\bhack(?:ing)?\b|\baccess\w*\b[^.;]{0,60}\bwithout authori[sz]ation/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'circumvent',
      any: ['circumvent*', 'bypass*', 'evade*', 'evading', 'workaround', 'defeat', 'jailbreak*', 'tamper*'],
      pattern:
        /\b(?:circumvent|bypass|evad|jailbreak|work ?around|defeat|tamper)\w*\b[^.;]{0,110}\b(?:security|access|restrict\w*|measures?|limit\w*|protect\w*|safeguards?|technolog\w*|filter\w*|features?|mechanisms?|controls?|authenticat\w*|digital rights|block\w*|guardrails?|safety|mitigation\w*|systems?|services?|bans?|suspensions?|detection)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'probe',
      any: ['probe', 'probing', 'vulnerabilit*', 'penetration', 'scanning'],
      pattern: /\bprob(?:e|ing)\b|\b(?:scan|test)(?:ning|ing)?\b[^.;]{0,40}\bvulnerabilit|\bpenetration test/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'violate-security',
      any: ['security', 'authentication'],
      pattern:
        /\b(?:violat|breach|compromis|undermin|disabl|attack|crack)\w*\b[^.;]{0,50}\b(?:security|authentication)\b[^.;]{0,100}\b(?:service|network|system|site|measure|feature|user|account|computer|software|server|platform)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'remove-protection',
      any: ['disable*', 'remov*', 'disabling', 'watermark*', 'drm', 'cracking'],
      pattern:
        /\b(?:remov|disabl|defeat|delet)\w*\b[^.;]{0,60}\b(?:copy protection|digital rights management|security[- ]related|drm|watermark|access controls?)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'not-provider-security',
      any: [
        'personal',
        'safeguards',
        'encrypt*',
        'protect*',
        'measures',
        'guarantee*',
        'breach',
        'monitor',
        'implement',
      ],
      pattern:
        /\bwe\b[^.;]{0,70}\b(?:implement|maintain|take|employ|protect|encrypt|guarantee|notify|secure|detect|monitor)\w*\b|\bprotect\w*[^.;]{0,80}\bunauthori[sz]ed|\bpersonal (?:data|information)\b/,
      weight: -4,
    },
    {
      id: 'not-liability',
      any: ['liable', 'liability', 'notify', 'indemnif*', 'damages', 'responsible'],
      pattern: /\b(?:liable|liability|indemnif|not responsible)|\bnotify us\b[^.;]{0,60}\bunauthori[sz]ed/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids breaking into {platform}, testing its protection, taking its software apart, or getting round limits that are built in.',
    why: 'It protects users’ data. It can also forbid honest security research, repair, interoperability and archiving unless the document makes an exception.',
    means: {
      consumers: 'Modified apps and tools that get round limits can cost you the account.',
      developers:
        'Taking the software apart to make yours work with it may be barred; look for what applicable law keeps open.',
      businesses: 'A security audit of a supplier needs an agreement first.',
    },
    actions: [
      'Look for a vulnerability disclosure policy before you test.',
      'Check whether the clause keeps what applicable law allows.',
      'Get written permission for tests.',
    ],
  },
  examples: {
    yes: [
      'You may not reverse engineer or decompile the Pellet software.',
      'Do not attempt to gain unauthorised access to Lumenboard or its servers.',
      'Users shall not circumvent the access controls of Tidewire.',
      'Probing the network for weaknesses is forbidden.',
      'Members must not breach the security of our systems or those of another user.',
    ],
    no: [
      'We take measures to protect your data from unauthorised access.',
      'Notify us at once of any unauthorised use of your account.',
      'We are not liable for unauthorised access to your messages.',
      'Keep your password secret.',
      'Uploading viruses is forbidden.',
    ],
  },
});
