import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.license_to_service',
  title: 'Licence to user content',
  definition: 'The user gives the provider permission to use what they upload, post or create.',
  is: 'Grants by the user: hosting, copying, adapting, publishing, sublicensing of user content, whatever their breadth.',
  isNot:
    'The licence that the provider gives is ip.license_to_user; a licence to suggestions only is content.feedback; how long the licence lasts is content.license_survives; training of models is an artificial-intelligence type.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'irrevocable-or-perpetual',
      pattern: /\b(?:irrevocable|perpetual)\b/,
      shift: 1,
      reason: 'The permission cannot be taken back or never ends.',
    },
    {
      id: 'any-purpose',
      pattern:
        /\b(?:for any purpose|in any (?:and all )?media|without (?:any )?(?:compensation|payment|attribution))\b/,
      shift: 1,
      reason: 'The use is not limited, or not paid.',
    },
    {
      id: 'limited-to-service',
      pattern: /\b(?:solely|only)\b[^.]{0,80}\b(?:provid|operat|perform|necessary|purpose)/,
      shift: -1,
      reason: 'The use is limited to running the service.',
    },
  ],
  affects: ['all users', 'creators'],
  law: ['content-licence', 'ai-training'],
  cues: [
    {
      id: 'you-grant',
      any: ['grant', 'grants', 'granting', 'license', 'licence'],
      pattern:
        /\b(?:you|users?|customers?|client|seller|developer|creator|subscriber|member|organi[sz]ation|author)\b(?: [a-z]+,?){0,6} (?:grants?|granting|licen[sc]es?|give)\b (?:to )?[^.;]{0,140}\b(?:licen[sc]e|rights?|permission)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'grant-us',
      any: ['grant', 'grants', 'granting', 'give', 'license', 'licence'],
      pattern:
        /\b(?:grant(?:ing)?|giv(?:e|ing)) (?:to )?us\b[^.;]{0,120}\b(?:licen[sc]e|rights?|permission)\b|\blicen[sc]e (?:to us )?to (?:use|host|reproduce|store|copy|display)[^.;]{0,80}\b(?:your content|user content|customer data|your data|customer content)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'breadth-of-licence',
      any: ['sublicens*', 'sublicenc*', 'royalty', 'worldwide', 'transferable'],
      pattern:
        /\b(?:worldwide|royalty-free|sub-?licen[sc]able|transferable|non-exclusive)\b[^.;]{0,120}\b(?:licen[sc]e|right)\b[^.;]{0,60}\bto\b[^.;]{0,100}\b(?:use|reproduce|modify|host|store|copy|publish)\b[^.;]{0,200}\b(?:your|user|customer) (?:content|data|submissions?|materials?|posts?|input|user content)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'may-use-your-content',
      any: ['content', 'submission*', 'post', 'posts'],
      pattern:
        /\bwe (?:may|can|have the right to|are entitled to)\b[^.;]{0,60}\b(?:use|reproduce|publish|display|modify|adapt|distribute)\b[^.;]{0,60}\b(?:your|user) (?:content|submissions?|posts?|uploads?|prompts)/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'heading-licence',
      any: ['license', 'licence', 'grant', 'content'],
      pattern:
        /\b(?:licen[sc]e (?:to|grant(?:ed)? (?:to us|by you))|your licen[sc]e to us|rights you grant|content licen[sc]e|permissions you give)/,
      weight: 1.8,
      where: 'heading',
    },
    {
      id: 'not-to-user',
      any: ['grant', 'grants', 'granted', 'licensed'],
      pattern:
        /\b(?:we|[a-z]+) (?:hereby )?(?:grants?|gives?|granting) (?:to )?(?:you|customer|users?|licensee|developers?|each)\b|\blicen[sc]e granted to you\b|\bgranted to you\b|\bwe grant\b/,
      weight: -4.5,
      where: 'body',
    },
    {
      id: 'not-feedback',
      any: ['feedback', 'suggestion*', 'trademark*', 'logo', 'logos', 'marks'],
      pattern:
        /^(?!.*\b(?:your|user|customer) (?:[a-z]+ )?(?:content|data|property|submissions?|materials?|inputs?)\b).*(?:\b(?:licen[sc]e|right)s?\b[^.;]{0,220}\b(?:feedback|suggestions?)\b|\b(?:feedback|suggestions?)\b[^.;]{0,120}\bgrant|\b(?:trademarks?|logos?|marks)\b[^.;]{0,120}\b(?:identify|customer|publicity|promot|reference|marketing))/,
      weight: -7,
      where: 'body',
    },
    {
      id: 'not-power-to-grant',
      any: ['authority', 'represent', 'warrant', 'refund*', 'consent', 'give', 'permission'],
      pattern:
        /\b(?:right|authority|power|rights) (?:necessary )?to grant\b|\bgrant\w* (?:us |[a-z]+ )?(?:access to your account|consent to)|\byou (?:must|may|shall|will|can) not\b[^.;]{0,30}\bgrant|\bgiv(?:e|en|ing) us (?:your )?permission\b[^.;]{0,70}\b(?:information|account)|\bunless you\b[^.;]{0,10} give us permission/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision gives the provider permission to use what you upload or post to {platform}.',
    why: 'A service needs some permission in order to store and show your material. Words such as sublicensable, worldwide or for any purpose go further, and reach partners, advertising and products that do not exist yet.',
    means: {
      consumers: 'Photos and posts can appear in places that you did not choose, within the limits of the clause.',
      creators: 'A broad licence can lower the value of exclusive rights that you want to sell.',
      businesses:
        'Look for a limit to what is needed for the service, and keep client material out where there is none.',
    },
    actions: [
      'Look for the purpose to which the licence is limited.',
      'Check who else may use the material, and whether deletion ends it.',
      'Set the privacy of your posts before you publish.',
    ],
  },
  examples: {
    yes: [
      'You grant us a worldwide, royalty-free licence to use, copy and display your content.',
      'By posting, you grant Pellet the right to host and publish your photos.',
      'Customer grants Lumenboard a limited licence to process Customer Data.',
      'You give us permission to show your reviews on other sites.',
      'We may use, adapt and publish your content in our newsletters.',
    ],
    no: [
      'We grant you a personal licence to use the app.',
      'You grant us a licence to use your feedback.',
      'You retain ownership of your content.',
      'You have the power and authority to grant these rights.',
      'Your licence to drive is checked before the first ride.',
    ],
  },
});
