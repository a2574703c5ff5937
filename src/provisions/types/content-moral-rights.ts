import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.moral_rights',
  title: 'Moral rights and likeness',
  definition:
    'The user waives moral rights, or allows their name, image or voice to be used, for instance in advertising.',
  is: 'Waivers of moral or similar rights, and permissions to use a person’s name, likeness or profile.',
  isNot:
    'Bans on violating other people’s moral or publicity rights (use.rights_of_others); naming a business customer as reference (business.publicity).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 3,
  severity: [
    {
      id: 'extent-permitted',
      pattern: /\bto the (?:fullest |maximum )?extent (?:permitted|allowed|possible)/,
      shift: -1,
      reason: 'The waiver reaches only as far as the law allows.',
    },
    {
      id: 'opt-out',
      pattern: /\b(?:opt[- ]out|your (?:privacy )?settings|withdraw)\b/,
      shift: -1,
      reason: 'The user can object or choose.',
    },
    { id: 'irrevocable', pattern: /\birrevocabl[ey]\b/, shift: 1, reason: 'The waiver cannot be taken back.' },
  ],
  affects: ['all users', 'creators'],
  law: ['content-licence', 'biometric-data'],
  cues: [
    {
      id: 'waive-moral-rights',
      any: ['moral'],
      pattern:
        /\b(?:waiv|not (?:to )?(?:assert|exercise|enforce)|relinquish|releas|renounc)\w*\b[^.;]{0,200}\bmoral rights?|\bmoral rights?\b[^.;]{0,200}\b(?:waiv|not (?:to )?(?:assert|exercise|enforce)|relinquish)/,
      weight: 5,
      where: 'body',
    },
    {
      id: 'name-and-likeness',
      any: ['likeness', 'persona'],
      pattern:
        /\b(?:use|display|publish|reproduce|grant|right|consent|licen[sc]e|permission|authori[sz]e)\w*\b[^.;]{0,130}\byour\b[^.;]{0,60}\blikeness\b|\byour (?:name|voice|image|likeness)[^.;]{0,60}\b(?:likeness|voice|persona|biographical)\b[^.;]{0,120}\b(?:used?|in connection|advertis|promot)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'name-in-ads',
      any: ['advertis*', 'promotion*', 'sponsored', 'commercial', 'marketing', 'ads'],
      pattern:
        /\b(?:use|display|show|feature|publish)\b[^.;]{0,40}\byour (?:name|username|profile picture|profile|photo|image|voice)\b[^.;]{0,130}\b(?:advertis|\bads\b|promot|sponsored|commercial|marketing)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'waive-publicity-right',
      any: ['publicity', 'privacy', 'attribution', 'inspect'],
      pattern:
        /\b(?:waiv|releas)\w*\b[^.;]{0,150}\b(?:rights? of (?:publicity|privacy)|publicity rights|right to inspect|attribution)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'not-others-rights',
      any: ['infring*', 'violat*', 'logo', 'logos', 'impersonat*', 'invad*', 'contact', 'comment'],
      pattern:
        /\b(?:infring|violat|misappropriat|invad)\w*\b[^.;]{0,150}\b(?:moral|likeness|publicity|privacy)|\byour (?:company )?(?:name|names) and logo|\blogos?\b|\b(?:someone|another|person)(?:'s| else)[^.;]{0,40}\blikeness/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision takes away the right to be named with your work or to object to changes, or lets {platform} use your name and image.',
    why: 'Such rights protect the person behind a work. Without them, material can appear changed, unsigned, or in advertising that you would not have chosen.',
    means: {
      consumers: 'Your name or picture may be shown to others beside adverts or offers.',
      creators: 'You may have no say when your work is cut, changed, or used without credit.',
    },
    actions: [
      'Look in the settings for a choice about adverts with your name.',
      'Check whether the waiver is limited to what applicable law allows.',
      'Keep work with your name at stake off services that demand a waiver.',
    ],
  },
  examples: {
    yes: [
      'You waive all moral rights in the content that you upload to Pellet.',
      'You agree not to assert any moral rights against us.',
      'You permit us to use your name, voice and likeness in our films.',
      'Tidewire may show your name and profile picture beside sponsored posts: you let us use your profile picture in ads.',
      'Contributors waive any right of publicity in recordings made at our events.',
    ],
    no: [
      'Do not post content that violates the publicity or moral rights of others.',
      'We may name your company and its logo as a reference.',
      'You keep the copyright in your photos.',
      'You may not use another person’s likeness without consent.',
      'Enter your name and address to register.',
    ],
  },
});
