import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ai.training_on_user_data',
  title: 'Training of AI on user data',
  definition: 'States whether the provider may use what users enter, upload or publish to train or improve models.',
  is: 'Permission, promise or choice about training on content, prompts, outputs or personal data, including improvement of models.',
  isNot:
    'Bans on users who train models with the service (ai.no_competing_models); improvement of services with no word on models (privacy.purposes).',
  standsIn: ['terms', 'privacy', 'commerce', 'developer', 'data-processing', 'other'],
  prior: 3,
  severity: [
    {
      id: 'no-training',
      pattern: /\b(?:not|never|nor) (?:\w+,? ){0,8}train|\bnot be used\b[^.]{0,60}\b(?:train|improve)/,
      shift: -2,
      reason: 'The wording promises not to train on such data.',
    },
    {
      id: 'choice',
      pattern:
        /\bopt(?:ed|ing)?[- ]?(?:out|in)\b|\bturn(?:ed)? off\b|\byour (?:\w+ )?(?:consent|permission)\b|\bsettings\b|\bunless you\b/,
      shift: -1,
      reason: 'The person can decide.',
    },
    {
      id: 'open-ended',
      pattern: /\b(?:perpetual|irrevocabl|any purpose|third part(?:y|ies)'?s? models|without (?:notice|compensation))/,
      shift: 1,
      reason: 'The permission has no end or reaches others.',
    },
  ],
  affects: ['all users', 'creators'],
  law: ['ai-training'],
  cues: [
    {
      id: 'data-to-train',
      any: ['train', 'training', 'trained'],
      pattern:
        /\b(?:your|user|customer|personal|use|used|content|data|information|inputs?|prompts?|conversations?|outputs?)\b[^.]{0,160}\b(?:to|for|in|and|or|be|not|help|the) (?:\w+,? ){0,6}(?:train(?:ing)?|fine-?tun(?:e|ing))\b[^.]{0,60}\b(?:models?|algorithms?|ai|artificial|machine|classifiers|systems|technolog\w*|llms?|our services)\b/,
      weight: 3,
    },
    {
      id: 'train-on-data',
      any: ['train', 'training', 'trained', 'trains'],
      pattern:
        /\b(?:we|us|our|not|to|may|will|models? (?:are|is|be)) (?:\w+ ){0,3}(?:train(?:s|ed|ing)?|fine-?tuned?)\b[^.]{0,60}\b(?:on|with|using|from)\b[^.]{0,50}\b(?:your|customer|user|personal|content|data|conversations|inputs?|prompts)\b/,
      weight: 3,
    },
    {
      id: 'improve-models',
      any: ['models', 'model', 'algorithms'],
      pattern:
        /\b(?:your|user|customer) (?:content|data|inputs?|prompts|conversations?)\b[^.]{0,60}\bused\b[^.]{0,60}\bimprove\b[^.]{0,40}\bmodels?\b|\b(?:use[ds]?|using)\b[^.]{0,100}\b(?:content|data|information|inputs?|prompts?|outputs?|conversations?|feedback)\b[^.]{0,100}\b(?:improve|develop|enhance|refine)\b[^.]{0,60}\b(?:models?|algorithms)\b/,
      weight: 3,
    },
    {
      id: 'training-choice',
      any: ['train', 'training'],
      pattern:
        /\bopt(?:ed|ing)?[- ]?(?:out|in)\b[^.]{0,100}\btrain(?:ing)?\b|\btrain(?:ing)?\b[^.]{0,160}\bopt(?:ed|ing)?[- ]?(?:out|in)\b/,
      weight: 3,
    },
    {
      id: 'machine-learning',
      any: ['machine', 'learning'],
      pattern:
        /\b(?:use|analy[sz]e|process)\b[^.]{0,80}\b(?:your|user|customer|personal) (?:\w+ )?(?:content|data|information)\b[^.]{0,120}\bmachine learning\b/,
      weight: 2.3,
    },
    { id: 'heading-training', any: ['training', 'train'], pattern: /\btrain(?:ing)?\b/, weight: 1, where: 'heading' },
    {
      id: 'user-ban',
      any: [
        'may',
        'shall',
        'must',
        'agree',
        'will',
        'customer',
        'prohibited',
        'developers',
        'licensee',
        'restrictions',
        'don',
        'not',
      ],
      pattern:
        /\b(?:you|users?|customer|developers?|licensee|your)(?: \w+){0,4} (?:may|shall|must|will|agree|can|are|do)(?: \w+){0,2} not\b(?! want| wish| opt)|\b(?:don't|do not) (?:use|train|scrape)\b|\bnot to:?\b[^.]{0,40}\buse\b|\byou (?:cannot|won't|may only|must|agree to)\b|\byour (?:own )?(?:use|models?)\b|\bprohibited\b|\bcompet(?:e|es|ing|itive)\b|\bscrap(?:e|ing)\b/,
      weight: -3.5,
    },
    {
      id: 'staff-training',
      any: ['employees', 'personnel', 'staff', 'quality', 'security'],
      pattern:
        /\b(?:employees?|personnel|staff|quality (?:assurance|control)? ?(?:and|or) training|security (?:awareness )?training)\b[^.]{0,100}\btrain|\btraining (?:of|for) (?:employees|personnel|staff|purposes)|\bsecurity training\b/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says whether {platform} may use what people enter, upload or publish in order to train or improve models.',
    why: 'What has gone into a model cannot be taken out again. The default, the way to refuse, and the difference between free and paid plans decide who takes part.',
    means: {
      consumers: 'What you write may shape answers that others get, unless you refuse or the clause excludes it.',
      businesses: 'Check whether your plan is excluded and whether feedback is an exception.',
      developers: 'Content sent through the interface is often under another rule than content of the app.',
      creators: 'Published works may become training data together with your messages.',
    },
    actions: [
      'Look for the setting against training and use it before you upload.',
      'Keep secrets and works of others out of prompts.',
      'Businesses: have the exclusion written into the contract.',
    ],
  },
  examples: {
    yes: [
      'We may use your content to train our models.',
      'Larkspur does not use customer data to train its AI models.',
      'You can opt out of training in the settings.',
      'Your conversations may be used to improve our models unless you object.',
      'We train on your inputs only with your permission; models are trained using your data for one year.',
    ],
    no: [
      'You may not use the service to train a model that competes with ours.',
      'We train our staff in the protection of personal data.',
      'We use your data to improve the service.',
      'Do not scrape content for training AI systems.',
      'The gym offers training models of many kinds.',
    ],
  },
});
