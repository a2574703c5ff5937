import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.children',
  title: 'Data of children',
  definition:
    'States how the provider deals with personal data of children, or that the service is not meant for them.',
  is: "No knowing collection below an age, deletion when found, consent and rights of parents, and protection of minors' data.",
  isNot:
    'A minimum age for accounts with no word on data or on whom the service is for; bans on content that harms children.',
  standsIn: ['privacy', 'terms', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'collects-from-children',
      pattern:
        /\b(?:we|may) (?:may |also )?(?:collect|process|use)s? (?:\w+ ){0,3}(?:information|data) (?:\w+ ){0,3}(?:from|about|of) (?:children|minors|students)/,
      shift: 1,
      reason: 'Data of children are collected.',
    },
    {
      id: 'deleted-when-found',
      pattern: /\b(?:delet|remov|erase|dispose)/,
      shift: -1,
      reason: 'Such data are deleted when found.',
    },
  ],
  affects: ['minors', 'consumers'],
  law: ['children-age'],
  cues: [
    {
      id: 'knowingly',
      any: ['knowingly', 'intentionally', 'aware', 'learn', 'discover'],
      pattern:
        /\b(?:knowingly|intentionally|aware|learn|discover|believe)\b[^.]{0,140}\b(?:child(?:ren)?(?:'s)?|minors?|under (?:the age of )?(?:\d+|thirteen|sixteen|eighteen)|younger than)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'not-directed',
      any: ['directed', 'intended', 'targeted', 'designed', 'aimed', 'offered', 'marketed'],
      pattern:
        /\b(?:directed|intended|targeted|designed|aimed|offered|marketed|meant)\b[^.]{0,50}\b(?:child(?:ren)?|minors?|(?:under|below) (?:the age of )?(?:\d+|thirteen|sixteen|eighteen)|younger than|under the age)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'childrens-data',
      any: ['children', 'child', 'minors', 'minor', 'students', 'kids'],
      pattern:
        /\b(?:information|data|privacy|collect\w*)\b[^.]{0,60}\b(?:of|from|about|by|regarding|belonging to|related to) (?:a |any |young )?(?:child(?:ren)?|minors?|kids|individuals under|persons under|anyone under|users under)\b|\bchild(?:ren)?'?s'? (?:\w+ )?(?:personal |privacy|data|information)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'parents',
      any: ['parent', 'parents', 'parental', 'guardian', 'guardians'],
      pattern:
        /\b(?:parents?|guardians?)\b[^.]{0,140}\b(?:child(?:ren)?(?:'s)?|minors?|teen)\b[^.]{0,140}\b(?:information|data|consent)\b|\bparents?\b[^.]{0,60}\b(?:information|data)\b[^.]{0,60}\bchild|\bparental consent\b[^.]{0,120}\b(?:data|information|collect|process)/,
      weight: 3,
      where: 'body',
    },
    { id: 'coppa', any: ['coppa'], pattern: /\bcoppa\b/, weight: 3.5, where: 'body' },
    {
      id: 'heading-children',
      any: ['children', 'minors', 'child', 'kids', 'children'],
      pattern: /\b(?:child(?:ren)?(?:'s)?|minors|kids)\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'under-age',
      any: ['under', 'age', 'younger'],
      pattern:
        /\b(?:under (?:the age of )?(?:13|14|16|18|thirteen|sixteen|eighteen)|younger than)\b[^.]{0,120}\b(?:information|data|personal)\b|\b(?:information|data)\b[^.]{0,80}\bunder (?:the age of )?(?:13|14|16|18|thirteen|sixteen)\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'abuse',
      any: ['abuse', 'exploit*', 'csam', 'sexual*', 'groom*', 'endanger*', 'harm'],
      pattern:
        /\b(?:child (?:sexual )?(?:abuse|exploitation|safety)|csam|sexual|exploit|groom|endanger|harm(?:ing|s|ful)? (?:to )?(?:minors|children))/,
      weight: -4,
    },
    {
      id: 'age-for-account',
      any: ['must', 'represent', 'warrant', 'eligible'],
      pattern:
        /\byou (?:must|represent|warrant|confirm|are at least)\b[^.]{0,80}\b(?:years? (?:of age|old)|age of|legal age)\b(?![^.]{0,120}\b(?:information|data)\b)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says how {platform} treats personal data of children, or that the service is not meant for them.',
    why: 'Most services say that they do not knowingly collect such data, which leaves open how they find out. Where children are welcome, the consent and the rights of parents matter.',
    means: {
      consumers: 'Parents can often have the data of a child deleted by writing to the provider.',
      businesses: 'If your own users may be children, see whether the service allows that at all.',
      developers: 'Apps for children may be excluded or need a notice to the provider.',
    },
    actions: [
      'Parents: write to the address given and ask for deletion.',
      'Check the settings of an account for a child before first use.',
      'Look for the age that is named and for which countries.',
    ],
  },
  examples: {
    yes: [
      'We do not knowingly collect personal data from children under thirteen.',
      'Larkspur is not directed to children.',
      'If we learn that we hold data of a child under 16, we delete them.',
      'Parents may ask to see the information that their child has given us, and may withdraw consent.',
      'We comply with COPPA when schools use Fernbank.',
    ],
    no: [
      'You must be at least eighteen years old to open an account.',
      'Content that shows sexual abuse of children is removed.',
      'The museum has a room for children.',
      'A parent company may guarantee payment.',
      'Do not use the model to harm minors.',
    ],
  },
});
