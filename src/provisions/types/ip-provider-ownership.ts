import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ip.provider_ownership',
  title: 'Provider’s intellectual property',
  definition: 'The provider and its licensors own the service, its content and marks, and keep all rights not given.',
  is: 'Ownership of software, texts, design and trade marks; reservation of rights; conditions for using names and logos.',
  isNot:
    'A licence that is given (ip.license_to_user); what users own (content.ownership_user); copyright notices (content.copyright_notices).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'includes-user-part',
      pattern:
        /\b(?:derivative works?|improvements?|derived data|aggregated|modifications?)\b[^.]{0,80}\b(?:own|belong|property|assign)/,
      shift: 1,
      reason: 'Improvements or derived data fall to the provider.',
    },
    {
      id: 'user-excepted',
      pattern:
        /\b(?:except(?:ing)?|other than|excluding|not including)\b[^.]{0,40}\b(?:your|user|customer) (?:content|data|submissions?)/,
      shift: -1,
      reason: 'User content is left out.',
    },
  ],
  affects: ['all users', 'developers', 'businesses'],
  law: [],
  cues: [
    {
      id: 'provider-owns',
      any: ['owns', 'own', 'retain', 'retains', 'reserve', 'reserves', 'owner'],
      pattern:
        /\b(?:we|licensors?|affiliates|suppliers|(?!you|customer|user)[a-z]+),? (?:[a-z]+ ){0,3}(?:owns?|retains?|reserves?|(?:is|are) the (?:sole |exclusive )?owners?)\b[^.;]{0,60}\b(?:all|any|the|exclusive|sole|ownership)\b[^.;]{0,50}\b(?:rights?,? (?:title|in and|and title|not)|title\b|intellectual property|ownership|copyrights?\b)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'rights-remain-with',
      any: ['remain', 'remains', 'belong', 'belongs', 'owned', 'vest*', 'property', 'licensors'],
      pattern:
        /\b(?:rights?|title|interest|intellectual property|copyrights?|content|service|services|site|software|materials?|trademarks?|marks|logos?)\b[^.;]{0,150}\b(?:(?:is|are|remains?|shall remain|will remain|be)\b[^.;]{0,40}\b(?:property of|owned by|owned (?:and|or) (?:licensed|controlled) by|vested in|ours\b|our (?:sole |exclusive )*property)|belongs? to (?!you\b|others?\b|them\b|customer\b|the customer\b))/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'protected-by',
      any: ['protected', 'copyright*', 'trademark*'],
      pattern:
        /\b(?:is|are) (?:also )?protected (?:by|under)\b[^.;]{0,80}\b(?:copyright|trademark|trade mark|intellectual property)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'rights-reserved',
      any: ['reserved', 'reserve', 'reserves'],
      pattern:
        /\b(?:rights? not (?:expressly|explicitly|specifically)? ?granted|all (?:other )?rights not (?:[a-z]+ )?granted|(?:we|licensors|[a-z]+) reserves? all (?:other )?rights)\b|\ball rights not\b[^.;]{0,40}\breserved/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'no-implied-licence',
      any: ['implied', 'implication', 'estoppel', 'construed', 'nothing'],
      pattern:
        /\b(?:nothing|no (?:right|licen[sc]e|other))\b[^.;]{0,140}\b(?:licen[sc]e|implied|implication|estoppel|transfer)\b[^.;]{0,140}\b(?:rights?|trademarks?|intellectual|granted|title|ownership|marks|patent)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'marks-use',
      any: ['trademark*', 'logo', 'logos', 'marks', 'branding'],
      pattern:
        /\b(?:not|without|no)\b[^.;]{0,60}\b(?:use|display|right|copy)\b[^.;]{0,50}\b(?:our|any|[a-z]+'s)\b[^.;]{0,40}\b(?:trademarks?|trade marks?|logos?|trade names?|brand)|\b(?:trademarks?|logos?|service marks)\b[^.;]{0,100}\b(?:may not be used|(?:are|is) (?:a |the )?(?:registered |unregistered )?(?:trademarks?|property))/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'heading-ip',
      any: ['intellectual', 'ownership', 'proprietary', 'trademarks', 'copyright'],
      pattern: /\b(?:intellectual property|ownership|proprietary rights|trademarks?)\b/,
      weight: 1.2,
      where: 'heading',
    },
    {
      id: 'not-user',
      any: ['retain', 'own', 'retains', 'owns', 'yours'],
      pattern:
        /\b(?:you|customer|users?|members?|creators?)\b (?:[a-z]+,? ){0,4}(?:retains?|owns?|keeps?)\b|\b(?:your|customer|user) (?:content|data|submissions|inputs?)\b[^.;]{0,40}\b(?:remains?|is|are|belongs?) (?:yours|your|to you)|\bremains? your\b/,
      weight: -2.4,
      where: 'body',
    },
    {
      id: 'not-reserved-action',
      any: ['reserve*', 'infring*', 'indemnif*', 'personal', 'believe'],
      pattern: /\breserves? the right\b|\bindemnif|\bbelieves?\b[^.;]{0,80}\binfring|\bpersonal (?:data|information)\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision says that {platform}, its software, content and marks belong to the provider, and that rights not given are kept.',
    why: 'It sets the frame for everything you build on or copy from the service. It can reach improvements and derived data, too.',
    means: {
      consumers: 'Using the service gives you no ownership of it.',
      businesses: 'Look for who owns configurations, reports and derived data.',
      developers: 'Names and logos usually need a brand permission.',
      creators: 'Material of the provider inside your work stays under its rules.',
    },
    actions: [
      'Check whether your own material is expressly left out.',
      'Look for brand guidelines before you use a name or logo.',
    ],
  },
  examples: {
    yes: [
      'Pellet and its licensors own all right, title and interest in the service.',
      'The site and its content are protected by copyright and trade mark law.',
      'All rights not expressly granted are reserved.',
      'Our logos may not be used without permission: do not use our trademarks.',
      'Nothing in these terms gives you a licence to our marks, by implication or otherwise, and no title is transferred.',
    ],
    no: [
      'You retain all rights in your content.',
      'We grant you a licence to use the app.',
      'We reserve the right to change prices.',
      'Lost property is kept at the front desk.',
      'If you believe your work is infringed, tell us.',
    ],
  },
});
