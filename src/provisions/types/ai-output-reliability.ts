import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ai.output_reliability',
  title: 'Reliability of AI output',
  definition: 'States that the output of models may be wrong, or that users must check it and bear the risk.',
  is: 'Warnings of errors, duties to verify, no professional advice, offensive outputs, and sole responsibility of the user for outputs.',
  isNot: 'General disclaimers of the service that do not name outputs or AI; who owns outputs (ai.output_rights).',
  standsIn: ['terms', 'commerce', 'developer', 'conduct', 'privacy', 'other'],
  prior: 1,
  severity: [
    {
      id: 'own-risk',
      pattern:
        /\b(?:sole(?:ly)? (?:responsib|risk)|own risk|not (?:be )?(?:liable|responsible)|no (?:warrant|liability))/,
      shift: 1,
      reason: 'The whole risk is put on the user.',
    },
    {
      id: 'effort',
      pattern: /\b(?:we (?:work|strive|aim|try)|report|correct(?:ion)?s?)\b/,
      shift: -1,
      reason: 'The provider takes some care or corrects errors.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['warranty-disclaimer', 'ai-transparency'],
  cues: [
    {
      id: 'output-wrong',
      any: ['output', 'outputs', 'generated', 'responses', 'ai', 'response', 'models', 'artificial'],
      pattern:
        /\b(?:outputs?|generated (?:content|by)|responses?|ai(?:[- ]generated)?|models?|artificial intelligence|machine learning)\b[^.]{0,200}\b(?:inaccura\w+|incorrect|errors?|misleading|not (?:always )?(?:be )?(?:\w+ )?(?:accurate|correct|reliable|true|complete)|offensive|hallucinat\w+|unreliable|false|wrong|biased|mistakes)\b/,
      weight: 3.3,
      where: 'body',
    },
    {
      id: 'evaluate-output',
      any: ['output', 'outputs', 'generated', 'responses', 'ai'],
      pattern:
        /\b(?:evaluat(?:e|ing)|verify(?:ing)?|check|independently|human review|rely|relying|reliance|confirm)\b[^.]{0,100}\b(?:outputs?|generated (?:content|by)|responses|ai-generated)\b|\b(?:outputs?|generated content|responses|ai-generated)\b[^.]{0,120}\b(?:evaluat|verif|rely|relying|reliance|human review|relied)/,
      weight: 3,
    },
    {
      id: 'accuracy-of-output',
      any: ['output', 'outputs', 'generated', 'ai'],
      pattern:
        /\b(?:accura(?:cy|te)|reliab(?:le|ility)|completeness|suitab(?:le|ility)|correctness|quality)\b[^.]{0,80}\b(?:outputs?|ai[- ]generated|generated (?:content|by))\b/,
      weight: 3,
    },
    {
      id: 'responsible-for-output',
      any: ['output', 'outputs', 'generated'],
      pattern:
        /\b(?:responsib(?:le|ility)|own risk|liable|liability)\b[^.]{0,100}\b(?:outputs?|generated content)\b|\boutputs?\b[^.]{0,80}\b(?:as is|as-is|own risk|not (?:be )?(?:liable|responsible)|no warrant)/,
      weight: 2.7,
    },
    {
      id: 'not-advice',
      any: ['advice'],
      pattern:
        /\b(?:outputs?|ai|chatbot|responses?|generated|assistant|models?)\b[^.]{0,120}\b(?:(?:professional|medical|legal|financial)[^.]{0,40}advice|substitute for)/,
      weight: 3,
    },
    {
      id: 'not-our-view',
      any: ['views', 'endorse', 'reflect'],
      pattern: /\boutputs?\b[^.]{0,100}\b(?:(?:not )?(?:reflect|represent)[^.]{0,20}views|endorse)/,
      weight: 3,
    },
    {
      id: 'heading-reliability',
      any: ['accuracy', 'output', 'outputs', 'disclaimer'],
      pattern: /\baccuracy\b|\boutputs?\b|\bai disclaimer\b/,
      weight: 1,
      where: 'heading',
    },
    {
      id: 'ownership',
      any: ['represent', 'misrepresent', 'mislead', 'input', 'rectification', 'correct', 'may', 'must'],
      pattern:
        /\b(?:you (?:may not|must not|will not|agree not)|misrepresent|right to (?:correct|rectif)|your (?:personal )?(?:data|information) (?:is|are) inaccurate|correct inaccurate|biased (?:content|speech))\b/,
      weight: -3,
    },
    {
      id: 'prohibition',
      any: ['generate', 'create', 'produce'],
      pattern:
        /\b(?:not|prohibited|don't)\b[^.]{0,60}\b(?:generat|creat|produc)\w*\b[^.]{0,80}\b(?:false|misleading|offensive|biased)/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision warns that what the models of {platform} generate may be wrong, and says who bears the risk of relying on it.',
    why: 'Outputs read well even when they are false. The clause usually leaves checking, and the damage from errors, to the user.',
    means: {
      consumers: 'Do not use an answer for health, money or law without another source.',
      businesses: 'You answer to your customers for outputs that you pass on.',
      developers: 'Build checks and warnings into what you offer.',
      creators: 'You remain responsible for false or offensive statements that you publish.',
    },
    actions: [
      'Check facts in a second source.',
      'Have a person review outputs that affect others.',
      'Tell readers when text comes from a model.',
    ],
  },
  examples: {
    yes: [
      'Outputs of Larkspur may be inaccurate or misleading.',
      'You must evaluate each output before you rely on it.',
      'Fernbank does not guarantee the accuracy of AI-generated text.',
      'The chatbot gives no medical advice and does not replace a doctor; its responses are no substitute for professional advice.',
      'You are solely responsible for your use of outputs.',
    ],
    no: [
      'The website is provided as is.',
      'You may ask us to correct inaccurate personal data.',
      'You own the output.',
      'You may not generate false news with Larkspur.',
      'Our clerks check each invoice.',
    ],
  },
});
