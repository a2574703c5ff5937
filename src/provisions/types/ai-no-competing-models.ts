import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ai.no_competing_models',
  title: 'No competing AI models',
  definition: 'States that users may not use the service or its output to build or train other models.',
  is: 'Bans on training, distilling or developing models with outputs or access, competing or not.',
  isNot:
    'Bans on competing products with no word on models, output or AI (competitor limits); scraping without a training purpose; training by the provider (ai.training_on_user_data).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'other'],
  prior: 2,
  severity: [
    {
      id: 'any-model',
      pattern: /\b(?:any (?:other )?(?:ai|machine|artificial|large|model)|directly or indirectly|similar)\b/,
      shift: 1,
      reason: 'The ban reaches models that do not compete, or indirect use.',
    },
    {
      id: 'exceptions',
      pattern:
        /\b(?:except|unless|without (?:our )?(?:prior )?(?:written )?(?:consent|permission)|expressly permitted|fine-tun)/,
      shift: -1,
      reason: 'There is an exception or consent can be asked for.',
    },
  ],
  affects: ['developers', 'researchers', 'businesses'],
  law: ['reverse-engineering', 'b2b-platform-terms'],
  cues: [
    {
      id: 'competing-models',
      any: ['compet*'],
      pattern:
        /\b(?:models?|ai|machine learning|artificial intelligence|outputs?|llms?|algorithms?)\b[^.]{0,120}\bcompet(?:e|es|ing|itive|itor|itors)\b|\bcompet(?:e|es|ing|itive)\b[^.]{0,100}\b(?:models?|ai|machine learning|artificial intelligence|outputs?|llms?)\b/,
      weight: 3.5,
    },
    {
      id: 'may-not-train',
      any: ['train', 'training', 'finetune', 'fine'],
      pattern:
        /\b(?:may not|must not|shall not|will not|cannot|do not|don't|agree not|not (?:be )?(?:use|used|to|permitted|allowed)|prohibit\w*|never)\b[^.]{0,240}\b(?:train(?:ing)?|fine-?tun(?:e|ing)|develop)\b[^.]{0,100}\b(?:models?|machine learning|ai (?:systems?|technolog\w*|tools?)|artificial intelligence|llms?|algorithms?|neural)/,
      weight: 3.2,
    },
    {
      id: 'output-to-develop',
      any: ['output', 'outputs'],
      pattern:
        /\b(?:use|using)\b[^.]{0,60}\boutputs?\b[^.]{0,60}\b(?:to|for) (?:\w+,? ){0,5}(?:develop|train|creat|improv|build)\w*\b[^.]{0,60}\b(?:models?|ai|compet)/,
      weight: 2,
    },
    {
      id: 'distillation',
      any: ['distill*', 'distil', 'extraction', 'extract', 'weights'],
      pattern:
        /\b(?:model )?distill?(?:ation|ing|ed)?\b|\bmodel (?:extraction|stealing)\b|\b(?:extract|discover|derive|reverse engineer)\b[^.]{0,80}\b(?:model weights|parameters|underlying (?:models?|algorithms?))/,
      weight: 2.7,
    },
    {
      id: 'heading-ban',
      any: ['restrictions', 'prohibited', 'prohibitions', 'compet*'],
      pattern: /\brestrictions\b|\bprohibit|\bcompet/,
      weight: 0.5,
      where: 'heading',
    },
    {
      id: 'provider-training',
      any: ['we', 'our', 'opt', 'provider', 'us', 'models', 'personal', 'unless'],
      pattern:
        /\b(?:we|us|provider|processor|[a-z]+) (?:do|does|will|shall|may|never)(?: not)? (?:\w+ )?(?:use|train|process)\b[^.]{0,60}\b(?:your|customer|user|personal)\b|\bopt[- ]?out\b|\bwe (?:do not|don't|will not|never|may)\b|\bsell or share personal\b|\bmodels (?:do|are|identify)\b|\bwe will never\b|\bunless (?:you|customer)\b|\bnot (?:be )?used by (?:us|\w+) to train\b|\b(?:your|customer|user|personal) (?:content|data|inputs?)\b[^.]{0,60}\b(?:is|are|be) (?:not |never )?used\b/,
      weight: -4.5,
    },
    {
      id: 'law',
      any: ['law', 'unfair', 'antitrust', 'competent', 'employment'],
      pattern:
        /\b(?:competition law|unfair competition|antitrust|competitive (?:pricing|intelligence)|competent (?:court|authorit))/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision forbids the use of {platform} or its output for building or training other models.',
    why: 'It can bind research, evaluation and small in-house models, not only rivals. Output that has been passed on may carry the ban along.',
    means: {
      consumers: 'It matters only if you collect outputs in order to train something.',
      businesses: 'Data sets that hold outputs may be unusable for models of your own.',
      developers: 'Keep outputs apart from training data and note where data come from.',
    },
    actions: [
      'Check whether the ban covers every model or only competing ones.',
      'Mark outputs in your data.',
      'Ask for consent before research that trains on outputs.',
    ],
  },
  examples: {
    yes: [
      'You may not use output to develop models that compete with Larkspur.',
      'Users must not train machine learning models on content from Fernbank.',
      'Model distillation by means of our interface is prohibited, and you may not train any model with it.',
      'You will not use the service to build a competing AI product.',
      'Do not use outputs to fine-tune other large language models.',
    ],
    no: [
      'We do not use your content to train our models.',
      'You may not build a competing shop.',
      'Unfair competition law stays unaffected.',
      'You own the output.',
      'The competent court is in our home town.',
    ],
  },
});
