import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.impersonation',
  title: 'Impersonation, deception and fraud',
  definition: 'Users may not pretend to be somebody else, mislead others, or use the service for fraud.',
  is: 'Bans on impersonating people or organisations, false affiliation, forged headers, phishing, scams, misleading conduct and disinformation about who speaks.',
  isNot:
    'The duty to give true account details is an account type. The provider’s own fraud checks are a privacy type. Liability for fraud is a liability type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 0,
  severity: [
    {
      id: 'sole-discretion',
      pattern: /\bsole(?: and absolute)? discretion\b/,
      shift: 1,
      reason: 'The provider alone decides what is deceptive.',
    },
    {
      id: 'pseudonym-allowed',
      pattern: /\b(?:parody|pseudonym|satir)/,
      shift: -1,
      reason: 'Parody or pseudonyms are dealt with expressly.',
    },
  ],
  affects: ['all users', 'sellers', 'advertisers'],
  law: ['content-moderation-rules', 'reviews-speech'],
  cues: [
    {
      id: 'impersonate',
      any: ['impersonat*', 'personat*'],
      pattern: /\b(?:im)?personat(?:e|es|ing|ion)\b/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'false-affiliation',
      any: ['misrepresent*', 'falsely', 'affiliat*', 'endorse*'],
      pattern:
        /\bmisrepresent\w*[^.;]{0,80}\b(?:affiliation|identity|who you|source|origin|yourself|relationship|person|connection|human)|\bfalsely (?:stat|imply|suggest|represent|claim)|\b(?:imply|implies|suggest|represent)\w*\b[^.;]{0,80}\b(?:affiliat|endors|sponsor|partnership)\w*[^.;]{0,60}\bus\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'phishing',
      any: ['phish*', 'spoof*', 'scam', 'scams', 'defraud*', 'swindl*'],
      pattern: /\b(?:phish|spoof|scams?\b|defraud|swindl)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'fraudulent-act',
      any: ['fraud', 'fraudulent*', 'deceptive*', 'deceiv*', 'deceit*'],
      pattern:
        /\b(?:fraudulent|deceptive)(?:ly)?\b[^.;]{0,40}\b(?:activit|purpose|manner|practice|conduct|scheme|content|act\b|acts\b|behaviou?r|offer|transaction|use|way|review)|\b(?:engage|engaging|commit|committing|promot|facilitat|perpetrat|participat|support)\w*[^.;]{0,60}\b(?:fraud|deceit|deception)\b|\bdeceiv(?:e|es|ing)\b|^(?:fraud|deception)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'misleading-content',
      any: ['mislead*', 'false', 'inaccurate', 'disinformation', 'misinformation', 'deepfake*'],
      pattern:
        /\b(?:post|upload|publish|creat|generat|distribut|submit|transmit|spread|display)\w*\b[^.;]{0,90}\b(?:misleading|false (?:statement|content|or)|disinformation|misinformation|deepfakes?)|\b(?:don't|not|never|or|and) mislead\b|\bmislead(?:ing)?\b[^.;]{0,40}\b(?:others|users|people|anyone|recipients|public|third part)|^[^a-z]{0,3}(?:disinformation|misinformation)\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'forge-header',
      any: ['forge*', 'headers', 'disguise*', 'identifiers', 'conceal*'],
      pattern:
        /\b(?:forg|manipulat|disguis|falsif|conceal|alter)\w*[^.;]{0,60}\b(?:headers?|identifiers?|origin|source|identity)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'heading-impersonation',
      any: ['impersonation', 'deception', 'misinformation', 'fraud', 'scams'],
      pattern: /\b(?:impersonation|decepti|misinformation|scams)/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-provider-checks',
      any: ['detect*', 'prevent*', 'protect*', 'investigat*', 'personal', 'security'],
      pattern:
        /\b(?:detect|prevent|protect|investigat|combat|monitor|fight|avoid|guard|screen|identify)\w*\b[^.;]{0,70}\b(?:fraud|phishing|scam|spoof|impersonat|deceptive|malicious)|\banti-fraud|\bfraud (?:prevention|detection|protection)/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-liability',
      any: ['liable', 'liability', 'exclude*', 'exclusion', 'negligence', 'perjury', 'indemnif*', 'accuracy'],
      pattern:
        /\b(?:liable|liability|negligence|perjury|indemnif)|\bfraudulent misrepresentation|\bwe (?:do not|don't|cannot|make no)[^.;]{0,50}\b(?:guarantee|warrant|endorse)/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids posing as somebody else, misleading other people, or using {platform} for fraud.',
    why: 'It protects users from scams and false accounts. It also touches parody, pseudonyms and criticism where the wording does not set them apart.',
    means: {
      consumers: 'You can report accounts that pose as you. A joke account of your own may be closed.',
      businesses: 'Claims about partnership, origin or endorsement need to be accurate.',
      creators: 'Parody and edited images may need a clear label.',
      developers: 'An application must not give the impression that it comes from the provider.',
    },
    actions: [
      'Look for an exception for parody, commentary or pseudonyms.',
      'Report impersonation through the channel that the document names.',
      'Label content that could be taken for genuine.',
    ],
  },
  examples: {
    yes: [
      'You may not impersonate any person or organisation on Pellet.',
      'Members shall not misrepresent their affiliation with another person.',
      'Do not use Lumenboard for phishing or other scams.',
      'Using Tidewire to engage in fraud or deceive others is prohibited.',
      'You agree not to forge headers or otherwise disguise the origin of a message.',
    ],
    no: [
      'We use this data to detect and prevent fraud.',
      'Nothing in these terms limits liability for fraud or fraudulent misrepresentation.',
      'Give true and complete details when you open an account.',
      'You declare under penalty of perjury that your notice is accurate.',
      'Quillnest verifies the identity of sellers before the first payout.',
    ],
  },
});
