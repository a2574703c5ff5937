import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ip.license_to_user',
  title: 'Licence to use the service',
  definition: 'The provider gives the user a limited permission to use the service, software or content.',
  is: 'Grants to the user and their limits: personal, revocable, non-exclusive, non-transferable; “licensed, not sold”.',
  isNot:
    'What the user grants is content.license_to_service; bans on resale alone are use.resale; ownership alone is ip.provider_ownership.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'revocable',
      pattern: /\brevocable\b|\b(?:revoke|withdraw)\b[^.]{0,40}\b(?:at any time|without)/,
      shift: 1,
      reason: 'The permission can be taken back.',
    },
    {
      id: 'free-licence',
      pattern: /\b(?:open source|creative commons|apache|mit licen[sc]e|gpl)\b/,
      shift: -1,
      reason: 'A free licence gives more.',
    },
  ],
  affects: ['all users', 'developers', 'businesses'],
  law: [],
  cues: [
    {
      id: 'grant-to-you',
      any: ['grant', 'grants', 'granted', 'give', 'gives', 'granting'],
      pattern:
        /\b(?:grant(?:s|ed|ing)?|gives?) (?:to )?(?:you|customers?|users?|licensees?|developers?|subscribers?|each|the customer|the user|members?|end users?)\b[^.;]{0,160}\b(?:licen[sc]e|right|permission|authori[sz]ation)\b/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'limited-licence',
      any: ['license', 'licence', 'licensed', 'revocable'],
      pattern:
        /\b(?:limited|revocable|non-?transferable|personal|non-?exclusive)\b[^.;]{0,80}\b(?:licen[sc]e|right|permission) to (?:[a-z]+ ){0,2}(?:use|access|download|install|view|copy|display|stream|make)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'licensed-not-sold',
      any: ['licensed', 'sold'],
      pattern: /\blicensed,? (?:and )?not sold/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'you-are-licensed',
      any: ['licensed', 'permission', 'granted', 'permitted'],
      pattern:
        /\byou (?:are|have been) (?:hereby )?(?:granted|licensed)\b|\bpermission is (?:hereby )?granted\b|\blicen[sc]e (?:granted )?to you\b|\b(?:this|the|your) licen[sc]e (?:is|to use|will|shall) [^.;]{0,60}\b(?:personal|revo|terminat|limited|service|software)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'heading-licence',
      any: ['license', 'licence'],
      pattern:
        /\b(?:(?:limited |software |our |grant of |your )?licen[sc]e (?:grant|to (?:you|use)|granted)|grant of licen[sc]e|licen[sc]e$)/,
      weight: 1.4,
      where: 'heading',
    },
    {
      id: 'not-user-grant',
      any: ['grant', 'granting', 'grants'],
      pattern:
        /\b(?:you|customer|user|users|developer|seller|client|member)\b(?: [a-z]+,?){0,4} (?:grants?|give)\b|\bgrants? (?:to )?us\b|\bgranting (?:us|to us)\b/,
      weight: -6.5,
      where: 'body',
    },
    {
      id: 'no-licence',
      any: ['nothing', 'implied', 'estoppel', 'implication', 'imply'],
      pattern: /\b(?:nothing|no (?:right|licen[sc]e|other))\b[^.;]{0,90}\b(?:grant|licen[sc]e|imply|implied)/,
      weight: -2,
      where: 'body',
    },
    {
      id: 'not-privacy',
      any: ['gdpr', 'personal', 'portab*', 'settings'],
      pattern:
        /\b(?:gives?|grants?) you (?:[a-z]+ ){0,3}rights?\b[^.;]{0,60}\b(?:personal|data|object|erasure|consumer|legal)|\bpersonal (?:data|information)\b|\blegal rights\b|\bsettings\b/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision gives you a permission to use {platform}, its software or its content, within stated limits.',
    why: 'What is licensed is not owned: it can end, cannot be sold on, and may not go beyond the purpose named.',
    means: {
      consumers: 'Purchases of digital goods may vanish with the account.',
      businesses: 'Check the number of users, affiliates, places and purposes that are covered.',
      developers: 'See whether you may copy, adapt or ship the code or the material.',
    },
    actions: [
      'Check who may use it, for what, and for how long.',
      'Look for when and why the licence can be taken back.',
    ],
  },
  examples: {
    yes: [
      'We grant you a limited, non-exclusive and revocable licence to use the app.',
      'Pellet grants Customer the right to access the platform during the term.',
      'The software is licensed, not sold.',
      'You are granted permission to view and print pages for yourself.',
      'A personal, non-transferable licence to install one copy comes with your purchase.',
    ],
    no: [
      'You grant us a licence to your content.',
      'No licence to our marks is granted by implication.',
      'You may not resell the app.',
      'The law gives you rights over your personal data.',
      'A driving licence is needed to rent a car.',
    ],
  },
});
