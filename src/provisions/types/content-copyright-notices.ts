import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.copyright_notices',
  title: 'Copyright notices and takedown',
  definition: 'How owners report infringing content, how the provider answers, and how an accused user can object.',
  is: 'Notice addresses, contents of a notice, counter-notices, designated agents, repeat infringers.',
  isNot:
    'The ban on infringing (use.rights_of_others); reports of other illegal content; the provider’s own copyright line (ip.provider_ownership).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'brand', 'other'],
  prior: 0,
  severity: [
    { id: 'repeat-infringer', pattern: /\brepeat(?:ed)? infring/, shift: 1, reason: 'Repetition closes the account.' },
    {
      id: 'liability-for-misuse',
      pattern: /\b(?:misrepresent|perjury|liable for (?:any )?damages)/,
      shift: 1,
      reason: 'A false notice has consequences.',
    },
  ],
  affects: ['creators', 'all users'],
  law: ['ip-dmca', 'notice-and-action'],
  cues: [
    {
      id: 'dmca',
      any: ['dmca', 'digital', 'millennium'],
      pattern: /\bdmca\b|\bdigital millennium copyright/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'counter-notice',
      any: ['counter', 'counternotice', 'counternotification'],
      pattern: /\bcounter[- ]?(?:notice|notification)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'infringement-notice',
      any: ['copyright*', 'infring*'],
      pattern:
        /\b(?:notices?|notif\w+|report|claims?|complaints?|contact)\b[^.;]{0,90}\b(?:copyright|infring(?:ement|ing|ed|es))\b[^.;]{0,60}\b(?:agent|notice|to us|by|at\b|please|including|following|infring|policy)|\b(?:copyright|infringement) (?:notices?|complaints?|claims?|agent|notifications?)\b/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'believe-infringed',
      any: ['believe', 'believes'],
      pattern: /\bbelieves?\b[^.;]{0,100}\b(?:copyright|infring|intellectual property|your work)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'designated-agent',
      any: ['agent'],
      pattern: /\bcopyright agent|\bdesignated agent\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'notice-contents',
      any: ['perjury', 'infringed', 'infringing', 'signature', 'faith'],
      pattern:
        /\bunder penalty of perjury|\bcopyrighted work\b[^.;]{0,60}\b(?:infringed|claim)|\bgood[- ]faith belief\b|\b(?:electronic or physical|physical or electronic) signature\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'repeat-infringers',
      any: ['repeat*'],
      pattern: /\brepeat(?:ed(?:ly)?)? (?:copyright )?infring/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'heading-notices',
      any: ['dmca', 'copyright', 'infringement', 'takedown'],
      pattern:
        /\bdmca\b|\bcopyright (?:complaints?|infringement|notices?|polic|claims?|agent)|\btakedown|\bclaims of (?:copyright )?infringement/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-own-mark',
      any: ['reserved', 'remove', 'obscure', 'indemnif*', 'personal', 'believe', 'disclose', 'defend'],
      pattern:
        /\b(?:remov|obscur|alter|delet)\w*\b[^.;]{0,60}\b(?:copyright|proprietary)[^.;]{0,30}\bnotices?|\ball rights reserved|\bindemnif|\bwe (?:[a-z]+ ){0,3}believe\b[^.;]{0,80}\b(?:disclos|law|necessary)|\bpersonal (?:data|information)\b|\bdefend\b[^.;]{0,60}\bclaim/,
      weight: -3.5,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision explains how to report content that infringes copyright, and what {platform} does with the report.',
    why: 'It is the quickest way to have copied work removed, and also a way to silence others by a mistaken claim. The formal contents of a notice matter.',
    means: {
      consumers: 'If your post is taken down, look for the counter-notice and its deadline.',
      creators: 'Send a complete notice to the named agent; an incomplete one may be ignored.',
      businesses: 'Repeated notices against users of one account can cost the whole account.',
    },
    actions: [
      'Include every item that the document lists.',
      'Consider exceptions such as quotation before you send a notice.',
      'Answer a mistaken notice by the counter-notice route.',
    ],
  },
  examples: {
    yes: [
      'Send a DMCA notice to our agent at the address below.',
      'If you believe that your copyright has been infringed, tell us.',
      'You may answer with a counter-notification.',
      'We close the accounts of repeat infringers.',
      'Include a statement, under penalty of perjury, that your notice is accurate.',
    ],
    no: [
      'You must not remove copyright notices from the software.',
      'Copyright Pellet, all rights reserved.',
      'Do not infringe the copyright of others.',
      'We defend you against any claim of infringement.',
      'We share data where we believe that the law requires it.',
    ],
  },
});
