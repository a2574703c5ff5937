import { provisionType } from '../type.ts';

export default provisionType({
  id: 'ai.output_rights',
  title: 'Rights in AI output',
  definition: 'States who owns what a model generates and what may be done with it.',
  is: 'Ownership, assignment or licence of outputs, commercial use, attribution, lack of copyright, and outputs that others may receive too.',
  isNot:
    'Accuracy of outputs (ai.output_reliability); bans on competing models (ai.no_competing_models); licence in content that users upload (content types).',
  standsIn: ['terms', 'commerce', 'developer', 'other'],
  prior: 1,
  severity: [
    {
      id: 'provider-keeps',
      pattern: /\b(?:non-?commercial|personal use|we (?:own|retain)|licen[cs]e (?:to|back)|grants? (?:us|\w+) a)\b/,
      shift: 1,
      reason: 'Use is limited or rights go to the provider.',
    },
    {
      id: 'user-owns',
      pattern:
        /\b(?:you (?:\w+ )?own|hereby assign|assign to you|commercial(?:ly)? (?:use|purposes)|we (?:do not|don't|will not) claim)\b/,
      shift: -1,
      reason: 'Rights go to the user.',
    },
  ],
  affects: ['all users', 'creators'],
  law: ['content-licence'],
  cues: [
    {
      id: 'own-output',
      any: ['output', 'outputs', 'generations'],
      pattern:
        /\b(?:own(?:s|ed|ership)?|assign(?:s|ed)?|title|rights?,? (?:title|and interest|in|to)|intellectual property|belongs?|retains?)\b[^.]{0,100}\b(?:outputs?|generations)\b|\b(?:outputs?|generations)\b[^.]{0,100}\b(?:own(?:s|ed|ership)|assign(?:s|ed)|belongs?|intellectual property|title|copyright\w*)\b/,
      weight: 3.5,
    },
    {
      id: 'generated-content',
      any: ['generated', 'generate', 'create', 'assets', 'images'],
      pattern:
        /\b(?:own(?:s|ed|ership)?|assign(?:s|ed)?|rights? (?:in|to)|title|copyright(?:able|ed)?|intellectual property)\b[^.]{0,100}\b(?:ai[- ]generated|(?<!user )(?<!user-)generated (?:content|images?|by (?:the|our|using|ai)|using|through|with|material)|assets you (?:create|generate)|(?:content|images|videos|music|songs) (?:you |that you )?(?:generated?|created?) (?:with|using|through|by) )/,
      weight: 3.5,
    },
    {
      id: 'use-output',
      any: ['output', 'outputs', 'generated', 'generations'],
      pattern:
        /\b(?:use|commerciali[sz]e|publish|exploit|distribute|sell|commercial use of)\b[^.]{0,40}\b(?:the |your |any |such )?(?:outputs?|generations|generated (?:content|images))\b[^.]{0,60}\b(?:commercial|any (?:lawful )?purpose|personal|purposes|paid|subscri)/,
      weight: 3,
    },
    { id: 'licence-output', any: ['output', 'outputs'], pattern: /\blicen[cs]e\b[^.]{0,160}\boutputs?\b/, weight: 2.5 },
    {
      id: 'not-unique',
      any: ['output', 'outputs', 'unique', 'similar', 'generated'],
      pattern:
        /\bsame or (?:\w+ )?similar (?:outputs?|content|results?)\b|\b(?:outputs?|responses?|generated content|generations)\b[^.]{0,140}\b(?:not be unique|same or (?:\w+ )?similar|similar (?:or identical )?(?:outputs?|content|responses)|other users may|identical)\b/,
      weight: 3,
    },
    {
      id: 'heading-output',
      any: ['output', 'outputs', 'ownership'],
      pattern: /\boutputs?\b|\bownership of (?:content|generat)/,
      weight: 1,
      where: 'heading',
    },
    {
      id: 'content-definition',
      any: ['input', 'output', 'outputs'],
      pattern:
        /\binputs? (?:and|&) outputs? (?:are|is)? ?(?:collectively|together)|\bcollectively,? "?(?:the )?(?:\w+ )?content\b/,
      weight: 1,
    },
    {
      id: 'accuracy',
      any: ['accura*', 'inaccura*', 'rely', 'warrant*', 'compet*', 'infring*', 'remove', 'reliab*'],
      pattern:
        /\b(?:accura|inaccura|reliab|compet(?:e|ing|itive)|remove (?:or|any)|no warranty|indemnif|represents? and warrants?|infring(?:es?|ing) (?:any|the|on|upon|or))/,
      weight: -2.5,
    },
    {
      id: 'other-output',
      any: ['power', 'audio', 'generated', 'ugc', 'restrictions', 'prohibited', 'not'],
      pattern:
        /\buser[- ]generated|\bugc\b|\bdmca\b|\b(?:power|audio|video|error) output\b|\b(?:may not|must not|shall not|will not|prohibited from|do not) (?:\w+ ){0,3}(?:use|represent|misrepresent|generate|mislead|create)\b/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says who owns what the models of {platform} generate, and what may be done with it.',
    why: 'Ownership in a contract binds only the two sides; the law may give no copyright in such works. Limits on commercial use and equal outputs for others can lower their value.',
    means: {
      consumers: 'You may use what you made within the limits of your plan.',
      businesses: 'Check ownership and commercial use before outputs go into products.',
      developers: 'See whether the same rights reach the users of your app.',
      creators: 'Others may receive the same or a similar work, and you may be unable to forbid it.',
    },
    actions: [
      'Check whether your plan allows commercial use.',
      'Keep a record of your own creative part.',
      'Do not promise anybody that an output is unique.',
    ],
  },
  examples: {
    yes: [
      'You own the output that Larkspur generates for you.',
      'We assign to you all our rights in the outputs.',
      'Other users may receive the same or similar output.',
      'Members of the free plan may use generated images for personal purposes only.',
      'You grant us a licence to show your outputs on our pages.',
    ],
    no: [
      'Outputs may be inaccurate, so do not rely on them.',
      'You may not use output to build a competing model.',
      'You keep the rights in the photos that you upload.',
      'The power output of the charger is low.',
      'We own the Larkspur website and its design.',
    ],
  },
});
