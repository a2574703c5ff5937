import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.private_messages',
  title: 'Reading of private content',
  definition:
    'States that the provider, its staff or its machines look into private messages, conversations or files, or that they do not.',
  is: 'Review by people, scanning by machines, recording of calls and chats, and promises not to look.',
  isNot:
    'Moderation of public posts; disclosure to authorities (privacy.government_disclosure); training of models (ai.training_on_user_data) unless people read the content.',
  standsIn: ['privacy', 'terms', 'data-processing', 'conduct'],
  prior: 3,
  severity: [
    {
      id: 'limited',
      pattern:
        /\b(?:only (?:if|when|where|to|for|in|with|by|authori[sz]ed)|with your (?:\w+ )?(?:consent|permission)|unless|limited number|as (?:required|necessary) (?:by|to)|opt[- ]out)\b/,
      shift: -1,
      reason: 'The looking is limited to named cases or needs consent.',
    },
    {
      id: 'never',
      pattern:
        /\b(?:do|does|will|can)(?: not|not) (?:\w+ ){0,3}(?:read|review|access|monitor|listen|view|look|scan|see)\b|\bend-to-end\b/,
      shift: -2,
      reason: 'The wording promises not to look.',
    },
    {
      id: 'any-reason',
      pattern: /\b(?:any (?:reason|time|purpose)|sole discretion|without notice|no expectation of privacy)\b/,
      shift: 1,
      reason: 'Private content can be looked at without reason or notice.',
    },
  ],
  affects: ['all users'],
  law: ['communications-government-access'],
  cues: [
    {
      id: 'read-messages',
      any: [
        'read',
        'review',
        'scan',
        'monitor',
        'access',
        'analyze',
        'analyse',
        'view',
        'inspect',
        'screen',
        'listen',
        'reviews',
        'scans',
        'monitors',
        'reading',
        'scanning',
        'accessing',
        'intercept',
      ],
      pattern:
        /\b(?:we|us|staff|employees|personnel|systems?|company|team|moderators|reviewers|administrators|admins) (?:(?:may|can|do not|does not|will not|will|cannot|also|automatically|reserve the right to|never) ){0,3}(?:read|review|scan|monitor|access|analy[sz]e|view|inspect|screen|listen(?: to)?|intercept)s?(?:,? (?:and|or|and\/or)? ?\w+){0,3} (?:the )?(?:content of |contents of )?(?:(?:your|users'?|customer|any|private|direct|personal|the) ){0,3}(?:(?:private|direct|personal) )?(?:messages|conversations|chats|communications|prompts|e-?mails|calls|files)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'human-review',
      any: [
        'human',
        'reviewers',
        'employees',
        'personnel',
        'annotators',
        'contractors',
        'moderators',
        'staff',
        'trainers',
      ],
      pattern:
        /\b(?:human (?:reviewers?|annotators?|review|moderators|raters)|authori[sz]ed (?:personnel|employees)|(?:our )?(?:employees|staff|personnel|team|contractors|moderators|trainers))\b[^.]{0,80}\b(?:read|review|access|view|see|look at|listen|annotate|process)\b[^.]{0,60}\b(?:conversations?|messages|prompts|chats|inputs?|recordings|your content|user content|customer content|customer data|communications|transcripts)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'reviewed-by-people',
      any: ['reviewed', 'read', 'accessed', 'viewed', 'monitored', 'seen', 'scanned', 'recorded'],
      pattern:
        /\b(?:conversations?|messages|prompts|chats|inputs?|content|recordings|communications|calls|data)\b[^.]{0,60}\b(?:be|are|is) (?:\w+ )?(?:reviewed|read|accessed|viewed|monitored|seen|scanned|listened to)\b[^.]{0,60}\b(?:by|for)\b[^.]{0,30}\b(?:human|people|employees|staff|personnel|us|reviewers|team|trained|automated|safety|moderators|quality)\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'private-scan',
      any: ['private', 'direct'],
      pattern:
        /\b(?:private|direct) (?:messages?|communications?|conversations?|chats?|content)\b[^.]{0,120}\b(?:read|review|scan|monitor|access|analy[sz]e|view|listen)|\b(?:read|review|scan|monitor|access|analy[sz]e|view|listen)\w*\b[^.]{0,80}\b(?:private|direct) (?:messages?|communications?|conversations?|chats?|content)\b/,
      weight: 3,
    },
    {
      id: 'recording',
      any: ['record', 'recorded', 'recording'],
      pattern:
        /\b(?:we|us|our|calls?|conversations?|chats?)\b[^.]{0,60}\b(?:monitor|record)(?:ed|ing)?\b[^.]{0,40}\b(?:calls?|conversations?|chats?|communications|telephone|quality|training)\b/,
      weight: 2.7,
    },
    {
      id: 'end-to-end',
      any: ['end'],
      pattern:
        /\bend-to-end encrypt[^.]{0,160}\b(?:read|access|see|view|we (?:cannot|can't|don't|do not)|nobody|no one)\b/,
      weight: 3,
    },
    {
      id: 'no-privacy',
      any: ['expectation'],
      pattern: /\b(?:no|not have any|without) (?:reasonable )?expectation of privacy\b/,
      weight: 3.5,
    },
    {
      id: 'user-review',
      any: ['must', 'should', 'you', 'users', 'emails', 'receive'],
      pattern:
        /\byou (?:must|should|may|can|are|will|agree to) (?:\w+ ){0,3}(?:read|review|access|view|monitor|receive)\b|\bopen(?:ed)? (?:our|the) e-?mails?\b|\bif you (?:read|open)\b|\bplease (?:read|review)\b/,
      weight: -3,
    },
    {
      id: 'outsiders',
      any: ['unauthorized', 'unauthorised', 'hackers', 'intercept', 'third'],
      pattern:
        /\b(?:unauthori[sz]ed|hackers|third parties (?:may|could) (?:intercept|access)|may not|must not|shall not|prohibited)\b/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision says whether {platform}, its staff or its machines look into private messages, conversations or files.',
    why: 'People write differently when they know that somebody may read along. The clause tells who looks, for what reason, and whether the person learns of it.',
    means: {
      consumers: 'Treat what you write as readable by others unless the clause excludes it.',
      businesses: 'Secrets of your customers may be seen by staff of the provider.',
      developers: 'Prompts and files sent through the interface may be reviewed too.',
    },
    actions: [
      'Keep secrets out of messages and prompts.',
      'Look for end-to-end encryption or for a setting against review.',
      'Businesses: ask for terms that exclude review by people.',
    ],
  },
  examples: {
    yes: [
      'Our staff may review your conversations to improve safety.',
      'Larkspur scans private messages for malware.',
      'We do not read your direct messages.',
      'Chats may be read by human reviewers who work for us.',
      'Messages are end-to-end encrypted, so that nobody at Fernbank can read them.',
    ],
    no: [
      'You should read our messages about changes.',
      'Hackers could intercept your unauthorised copies.',
      'Please review these terms now and then.',
      'Public posts may be removed.',
      'You may not access messages of other users.',
    ],
  },
});
