import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.rights_of_others',
  title: 'Rights of others',
  definition: 'Users may not infringe other people’s rights, such as copyright, trade marks, privacy or publicity.',
  is: 'Bans on content or conduct that infringes or violates the rights of third parties.',
  isNot:
    'How to report infringement is content.copyright_notices; the user’s promise that they hold the rights is content.user_responsibility; indemnities are liability types.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 0,
  severity: [
    {
      id: 'any-right',
      pattern: /\bany (?:other )?rights? of any (?:person|party|third)/,
      shift: 1,
      reason: 'Every right of anybody is covered.',
    },
    {
      id: 'repeat',
      pattern: /\brepeat(?:ed)? infring/,
      shift: 1,
      reason: 'Repetition leads to closing of the account.',
    },
  ],
  affects: ['all users', 'creators', 'sellers'],
  law: ['ip-dmca', 'content-moderation-rules'],
  cues: [
    {
      id: 'infringe-rights',
      any: ['infring*', 'misappropriat*', 'encroach*', 'dilut*', 'violat*', 'breach*'],
      pattern:
        /\b(?:infring|misappropriat|encroach|dilut|violat|breach)\w*\b[^.;]{0,130}\b(?:rights? of (?:others|another|any (?:person|third|other|individual|party|entity)|third|other|a third)|intellectual property|proprietary right|property rights|legal rights|copyrights?|trademarks?|trade marks?|patents?|rights? of (?:privacy|publicity)|(?:privacy|publicity|personality)[^.;]{0,20} rights|others' rights|(?:someone|anyone|person|party|else|else's|other)(?:'s)?[^.;]{0,30} rights|third[- ]part(?:y|ies)(?:'s?)?[^.;]{0,40}rights)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'without-owner',
      any: ['copyright*', 'trademark*', 'proprietary', 'copyrighted', 'owner', 'privacy'],
      pattern:
        /\b(?:post|upload|submit|transmit|shar|distribut|copy|us|publish|reproduc)\w*\b[^.;]{0,110}\bwithout\b[^.;]{0,40}\b(?:permission|consent|authori[sz]ation|rights?)\b[^.;]{0,30}\b(?:owner|holder|author)|\binva(?:de|des|ding|sion|sive)\b[^.;]{0,30}\bprivacy\b|\bviolates?\b[^.;]{0,20}\bprivacy of\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'respect-rights',
      any: ['respect*'],
      pattern:
        /\brespect\b[^.;]{0,40}\b(?:intellectual property|copyright|privacy|rights)\b[^.;]{0,40}\b(?:others|third part|other (?:people|users)|owners)|\brespect the rights of/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'pirated',
      any: ['pirat*', 'counterfeit*', 'bootleg*', 'infringing'],
      pattern: /\b(?:pirated?|counterfeit|bootleg)\b|\bpiracy\b|\binfringing (?:content|material|use|work)/,
      weight: 2.6,
      where: 'body',
    },
    {
      id: 'prohibition',
      any: ['infring*', 'violat*', 'misappropriat*', 'breach*'],
      pattern:
        /^(?:to )?(?:violat|infring|misappropriat|breach)\w*|\b(?:you|users?|customers?|members?|content|developers?)\b[^.;]{0,80}\b(?:may not|must not|shall not|will not|agree not|cannot|do not|should not|not to|don't)\b[^.;]{0,160}\b(?:infring|violat|misappropriat)/,
      weight: 1.2,
      where: 'body',
    },
    {
      id: 'not-notice',
      any: ['notif*', 'notice*', 'believe*', 'dmca', 'claim', 'claims', 'counter', 'alleged*', 'complaint*', 'repeat'],
      pattern:
        /\b(?:notif|notice)\w*[^.;]{0,80}\b(?:infring|copyright)|\b(?:believes?|alleged(?:ly)?|claim(?:s|ed|ing)?)\b[^.;]{0,90}\binfring|\binfring\w*[^.;]{0,60}\b(?:notice|claims?|complaint|alleged)|\bdmca\b|\brepeat(?:ed)? infring/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-indemnity-or-warranty',
      any: ['indemnif*', 'harmless', 'warrant*', 'warranties', 'represent*', 'infringement'],
      pattern:
        /\bindemnif|\bharmless\b|\b(?:represent|warrant)(?:s|ies|y)?\b(?: and)?|\bnon-?infringement\b|\bliab(?:le|ility)\b|\bwe (?:will|shall|may) (?:defend|replace|modify|remove|terminate|disclose)|\bcause of action/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-our-rights',
      any: ['remedies', 'equitable', 'injunct*', 'infringes', 'infringing', 'infring*', 'violat*', 'misappropriat*'],
      pattern:
        /\b(?:infring|violat|misappropriat)\w*[^.;]{0,40}\b(?:our|its) (?:[a-z]+ ){0,2}(?:rights|property|trademark)|\binjunctive|\bequitable relief|\b(?:services?|software|products?|deliverables?) (?:is |are |may |allegedly )?infring(?:es|ing)\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids using {platform} in a way that infringes the rights of other people: their works, marks, privacy or likeness.',
    why: 'It lets the provider act on somebody’s complaint without deciding who is in the right. Exceptions that the law gives, such as quotation or parody, are seldom mentioned.',
    means: {
      consumers: 'Sharing other people’s photographs, music or private details can cost you the post or the account.',
      creators: 'The rule protects your work and limits your use of the work of others.',
      businesses: 'Clear the rights to texts, images and marks before you publish them through the service.',
    },
    actions: [
      'Keep proof of permission for material that is not yours.',
      'Look for the way to contest a mistaken complaint.',
    ],
  },
  examples: {
    yes: [
      'You may not use Pellet to infringe the intellectual property rights of others.',
      'Do not post content that violates the privacy or publicity rights of any person.',
      'Members shall not upload copyrighted works without permission from the owner.',
      'Violating the rights of others is prohibited on Harbourly.',
      'Respect the copyright and other rights of third parties.',
    ],
    no: [
      'If you believe that your work has been infringed, send a notice to our agent.',
      'You will indemnify us against claims that your content infringes a copyright.',
      'We disclaim any warranty of non-infringement.',
      'All trade marks shown on Quillnest belong to their owners.',
      'You keep the rights to what you create.',
    ],
  },
});
