import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.feedback',
  title: 'Feedback and ideas',
  definition: 'The provider may use or own suggestions and ideas that users send, usually without payment.',
  is: 'Rights in feedback, suggestions, improvement requests and unsolicited ideas.',
  isNot:
    'Licences to user content in general (content.license_to_service); requests for opinions without a rule; use of thumbs up and down for training (an artificial-intelligence type, if it says no more).',
  standsIn: ['terms', 'commerce', 'developer', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'ownership',
      pattern: /\b(?:assign|sole(?: and exclusive)? property|we (?:will |shall )?own|exclusive property)\b/,
      shift: 1,
      reason: 'The provider becomes the owner.',
    },
    { id: 'irrevocable', pattern: /\b(?:irrevocable|perpetual)\b/, shift: 1, reason: 'The right never ends.' },
    {
      id: 'voluntary',
      pattern: /\b(?:voluntar|no obligation to (?:provide|give)|not required to)/,
      shift: -1,
      reason: 'Nobody has to give feedback.',
    },
  ],
  affects: ['all users', 'businesses', 'developers'],
  law: ['content-licence'],
  cues: [
    {
      id: 'feedback-used-freely',
      any: ['feedback', 'suggestion*', 'ideas', 'enhancement*'],
      pattern:
        /\b(?:feedback|suggestions?|ideas|enhancement requests?)\b[^.;]{0,260}\b(?:without\b[^.;]{0,60}\b(?:obligation|compensation|restriction|payment|attribution|consent|liability)|free(?:ly)? to use|free to|no obligation|any purpose|no compensation|unrestricted)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'feedback-licence',
      any: ['feedback', 'suggestion*', 'ideas', 'enhancement*'],
      pattern:
        /\b(?:licen[sc]e|right)\b[^.;]{0,260}\b(?:feedback|suggestions|ideas\b)|\b(?:feedback|suggestions?|ideas)\b[^.]{0,260}\b(?:grant|licen[sc]e|assign|owned by|our property|property of|we own|we will own|perpetual|irrevocabl)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'may-use-feedback',
      any: ['feedback', 'suggestion*', 'ideas'],
      pattern:
        /\b(?:we|us|[a-z]+) (?:may|can|will|shall|has the right to|have the right to|are entitled to)(?: [a-z]+){0,4} (?:use|exploit|incorporate|implement|own|act on)\b[^.;]{0,60}\b(?:feedback|suggestions|ideas)\b/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'unsolicited-ideas',
      any: ['unsolicited', 'confidential', 'nonconfidential'],
      pattern:
        /\bunsolicited (?:[a-z]+ ){0,2}(?:ideas?|submissions?|suggestions?|feedback|proposals?)\b|\b(?:feedback|suggestions?|ideas|submissions)\b[^.;]{0,120}\bnon-?confidential|\b(?:feedback|suggestions|ideas)\b[^.;]{0,80}\bnot (?:be )?(?:treated as )?confidential/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'heading-feedback',
      any: ['feedback', 'suggestion*', 'ideas'],
      pattern: /\b(?:feedback|suggestions|unsolicited ideas)\b/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-privacy',
      any: ['personal', 'collect*', 'survey*', 'cookies', 'legitimate', 'thumbs'],
      pattern:
        /\bpersonal (?:data|information)\b|\bwe (?:[a-z]+ )?collect\b|\bsurveys?\b|\blegitimate interest|\bthumbs\b/,
      weight: -3.5,
      where: 'body',
    },
    {
      id: 'not-reviews',
      any: ['review', 'reviews', 'buyer*', 'seller*', 'rating*'],
      pattern: /\b(?:buyers?|sellers?|ratings?)\b[^.;]{0,60}\bfeedback|\bfeedback (?:score|rating|left)/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision lets {platform} use, and sometimes own, the suggestions that you send.',
    why: 'It lets a provider improve its product without paying for each idea. It can catch inventions and trade knowledge that somebody mentions in passing.',
    means: {
      consumers: 'A good idea that you send will not be paid or credited.',
      businesses: 'Keep confidential plans out of support tickets and product calls.',
      developers: 'Code that you send as a proposal may be used without credit.',
    },
    actions: ['Do not send an idea that you mean to protect.', 'Ask for a separate agreement before you share plans.'],
  },
  examples: {
    yes: [
      'If you send us feedback, we may use it without any obligation to you.',
      'You grant Pellet a perpetual licence to use any suggestions that you make.',
      'All feedback about Lumenboard is our property.',
      'We do not accept unsolicited ideas, and what you send is not confidential.',
      'We may freely use and exploit your suggestions for new features.',
    ],
    no: [
      'We welcome your feedback.',
      'We collect personal data when you send feedback.',
      'Buyers can leave feedback after each order.',
      'You grant us a licence to your photos.',
      'Suggestions of the search box are made by machine.',
    ],
  },
});
