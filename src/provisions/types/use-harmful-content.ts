import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.harmful_content',
  title: 'Harmful content',
  definition:
    'Users may not post or produce content or conduct that is hateful, violent, harassing, sexual or otherwise harmful.',
  is: 'Lists of forbidden content: hate, threats, violence, terrorism, harassment, obscenity, defamation, self-harm, unlawful material.',
  isNot:
    'Sexual exploitation of children is use.child_safety. What the provider does about it is content.moderation_removal or use.enforcement. A warning that one may meet offensive content is a liability type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'sole-discretion',
      pattern:
        /\bsole(?: and absolute)? discretion\b|\bin our (?:sole )?(?:opinion|judgment)\b|\bas determined by us\b/,
      shift: 1,
      reason: 'The provider alone decides what is harmful.',
    },
    {
      id: 'open-ended',
      pattern: /\botherwise (?:objectionable|inappropriate|offensive)|\bany other reason\b/,
      shift: 1,
      reason: 'The list ends with an open term.',
    },
    {
      id: 'context',
      pattern: /\b(?:educational|artistic|journalis|documentary|scientific|newsworth)/,
      shift: -1,
      reason: 'Context such as education, art or news is considered.',
    },
  ],
  affects: ['all users', 'creators'],
  law: ['content-moderation-rules', 'illegal-content-safety'],
  cues: [
    {
      id: 'hate',
      any: ['hate', 'hateful', 'racist', 'racial*', 'bigot*', 'xenophob*', 'discriminatory'],
      pattern:
        /\bhate (?:speech|group|crime)|\bhateful\b|\bracist\b|\bracially\b|\bbigot|\bpromot\w*[^.;]{0,40}\b(?:hatred|hate|racism|discrimination)\b|\bhate\b[^.;]{0,30}\b(?:harass|violence)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'harass',
      any: ['harass*', 'bully*', 'bullies', 'stalk*', 'abusive', 'intimidat*', 'doxx*', 'threaten*'],
      pattern:
        /\b(?:harass|bull(?:y|ies)|stalk|intimidat|doxx)\w*|\babusive\b|\bthreaten(?:ing|s)?\b(?![^.;]{0,20}\b(?:to terminate|legal|the security|security|litigation))/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'sexual',
      any: [
        'pornograph*',
        'obscene',
        'obscenity',
        'sexually',
        'indecent',
        'vulgar',
        'lewd',
        'nudity',
        'profane',
        'lascivious',
        'sexual',
      ],
      pattern:
        /\b(?:pornograph\w*|obscen\w+|indecent|vulgar|lewd|nudity|profane|lascivious)\b|\bsexual(?:ly)? (?:explicit|suggestive|content|material|violence|harass\w*)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'defame',
      any: ['defam*', 'libel*', 'slander*'],
      pattern: /\b(?:defam|libel|slander)\w*/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'violence',
      any: ['violence', 'violent', 'terroris*', 'extremis*', 'suicide', 'gore', 'weapons', 'harm'],
      pattern:
        /\b(?:incit|promot|encourag|glorif|threat|advocat|support|depict|prais|celebrat|instruct)\w*\b[^.;]{0,80}\b(?:violence|terroris\w+|extremis\w+|suicide|self-harm)|\bviolent (?:content|extremis|threat|act|or)|\bself-harm\b|\bgratuitous(?:ly)? (?:violen|gore)|\bgraphic violence|\bacts? of (?:violence|terrorism)|^violence\b|\b(?:develop|produc|design|manufactur|acquir|creat)\w*[^.;]{0,50}\b(?:weapons|explosives)\b|\bcause (?:serious )?(?:physical |bodily )?harm to (?:others|yourself|any person|people)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'unlawful-content',
      any: ['unlawful', 'illegal', 'objectionable', 'offensive'],
      pattern:
        /\b(?:post|upload|submit|transmit|publish|creat|generat|shar|distribut|display|mak|stor|host|content|material)\w*\b[^.;]{0,80}\b(?:unlawful|illegal|offensive|objectionable|harmful)\b[^.;]{0,60}\b(?:content|material|information|data|images?|speech|or otherwise|harmful|tortious)\b/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'heading-harm',
      any: ['harmful', 'hate', 'violence', 'harassment', 'prohibited', 'adult', 'graphic', 'bullying', 'extremism'],
      pattern: /\b(?:harmful|hate|violen|harass|adult content|graphic|bullying|prohibited content|extremis)/,
      weight: 1.2,
      where: 'heading',
    },
    {
      id: 'not-exposure',
      any: [
        'exposed',
        'encounter*',
        'liable',
        'liability',
        'warrant*',
        'responsible',
        'indemnif*',
        'disclaim*',
        'majeure',
        'beyond',
        'produce',
        'delay',
        'delays',
      ],
      pattern:
        /\b(?:be exposed to|encounter|come across)\b|\b(?:not|no)\b[^.;]{0,20}\b(?:liable|liability|responsib)|\bwe (?:do not|don't|cannot) (?:guarantee|warrant|control)|\bdisclaim|\bindemnif|\bforce majeure|\bbeyond (?:[a-z']+ ){0,4}(?:reasonable )?control|\bdelays? in perform|\bperformance is (?:delayed|prevented)|\b(?:services?|models?|output) (?:may|might|could|can) (?:[a-z]+ )?(?:produce|generate|contain|include)/,
      weight: -5,
      where: 'body',
    },
    {
      id: 'not-provider-data',
      any: ['personal', 'collect*', 'disclos*', 'orientation', 'physical', 'retaliat*'],
      pattern:
        /\b(?:sexual orientation|sex life)\b|\b(?:we|us)\b[^.;]{0,60}\b(?:collect|disclos|process)\w*|\bprotect (?:the )?(?:rights|safety|you)/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision lists content and conduct that {platform} does not accept because it may harm people: hatred, threats, harassment, violence, obscenity and the like.',
    why: 'It is the ground on which posts are taken down and accounts closed. Terms such as offensive or objectionable are broad, and who judges them decides how far the rule reaches.',
    means: {
      consumers: 'You can point to this rule when you report abuse, and it can be held against your own posts.',
      creators: 'News, art, satire and education may touch the same subjects; see whether the rule allows for context.',
      businesses: 'You answer for what your staff and customers publish through your account.',
      developers: 'Applications built on the service usually have to enforce the same limits.',
    },
    actions: [
      'Look for definitions and examples in the linked guidelines.',
      'Check whether context such as news or art is taken into account.',
      'Use the reporting and appeal routes that the document names.',
    ],
  },
  examples: {
    yes: [
      'Do not post hateful or abusive content on Pellet.',
      'You may not upload anything that is obscene, pornographic or defamatory.',
      'Harassing, stalking or bullying other members is not allowed.',
      'Content that incites violence or praises terrorism is banned from Tidewire.',
      'Prompts that encourage suicide or self-harm are not permitted.',
    ],
    no: [
      'You may be exposed to content that you find offensive or indecent.',
      'We do not collect data about your sexual orientation.',
      'Lumenboard may remove posts at any time.',
      'You must not upload viruses.',
      'Please keep your password secret.',
    ],
  },
});
