import { provisionType } from '../type.ts';

export default provisionType({
  id: 'content.user_responsibility',
  title: 'Responsibility for content',
  definition: 'The user answers for what they upload, post or produce, and promises to have the rights to it.',
  is: 'Sole responsibility for content, input and output; promises of ownership, permission and accuracy; duty to keep copies.',
  isNot:
    'Responsibility for account activity and passwords (account types); the provider’s disclaimer for other people’s content (liability.third_party_content); indemnities (liability types).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'sole',
      pattern: /\b(?:sole(?:ly)?|full(?:y)?|entire(?:ly)?) (?:and [a-z]+ )?responsib/,
      shift: 1,
      reason: 'All responsibility is put on the user.',
    },
    {
      id: 'output-too',
      pattern: /\bresponsib\w+\b[^.]{0,80}\boutputs?\b/,
      shift: 1,
      reason: 'The user answers even for what the machine makes.',
    },
  ],
  affects: ['all users', 'creators', 'businesses'],
  law: ['content-licence', 'content-moderation-rules'],
  cues: [
    {
      id: 'responsible-for-content',
      any: ['responsible', 'responsibility', 'liable'],
      pattern:
        /\b(?:you|users?|customers?|members?|sellers?|developers?|creators?|subscriber|client)\b[^.;]{0,60}\b(?:responsible|responsibility|liable)\b[^.;]{0,130}\b(?:content|inputs?|outputs?|submissions?|posts?|materials?|customer data|your data|uploads?|listings?|what you|contributions?|prompts?)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'content-is-responsibility',
      any: ['responsib*'],
      pattern:
        /\b(?:content|posts?|submissions?|materials?|data)\b[^.;]{0,90}\b(?:sole|entire) responsibility of (?:the )?(?:person|user|you|author|customer|individual|member)|\bsole responsibility\b[^.;]{0,60}\b(?:content|submissions?)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'warrant-rights',
      any: ['represent', 'represents', 'warrant', 'warrants', 'confirm', 'affirm', 'guarantee', 'promise'],
      pattern:
        /\b(?:you|users?|customers?|developers?|sellers?|members?)\b[^.;]{0,70}\b(?:represents?|warrants?|confirms?|affirms?|undertakes?)\b[^.;]{0,160}\b(?:content|submissions?|materials?|inputs?|customer data|posts?|contributions?|photos?|your data|user content)\b|\b(?:represents?|warrants?)\b[^.;]{0,80}\b(?:own|have)\b[^.;]{0,60}\b(?:all|necessary)\b[^.;]{0,40}\brights\b/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'must-have-rights',
      any: ['rights', 'permission*', 'licenses', 'licences', 'consents', 'ownership'],
      pattern:
        /\b(?:you|customer|users?)\b (?:must|will|shall|should|need to|are required to|agree to)?\s?(?:[a-z]+ )?(?:have|has|own|obtain|secure|ensure)\b[^.;]{0,80}\b(?:all|the|any|sufficient)\b[^.;]{0,30}\b(?:rights|permissions?|licen[sc]es|consents)\b[^.;]{0,110}\b(?:content|inputs?|data|upload|submit|post|materials?)\b/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'evaluate-output',
      any: ['output', 'outputs', 'accuracy', 'evaluat*', 'verif*'],
      pattern:
        /\b(?:you|users?|customers?)\b[^.;]{0,60}\b(?:must|should|responsib\w+|shall|agree to|need to)\b[^.;]{0,60}\b(?:evaluat|verif|review|check|assess)\w*[^.;]{0,50}\b(?:outputs?|accuracy)\b/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'not-account',
      any: ['password*', 'credentials', 'indemnif*', 'harmless', 'taxes', 'authority'],
      pattern:
        /\b(?:passwords?|credentials)\b|\bindemnif|\bharmless\b|\b(?:responsible|liable) for (?:[a-z]+ ){0,3}(?:taxes|charges|fees|activit)/,
      weight: -3,
      where: 'body',
    },
    {
      id: 'not-provider',
      any: ['third', 'warranties', 'personal', 'loss', 'responsible', 'responsibility', 'guarantee', 'liable'],
      pattern:
        /\b(?:we|us)\b(?: [a-z]+){0,3} (?:not|no)\b[^.;]{0,40}\b(?:responsib|liab|guarantee|warrant)|\bmakes? no (?:representation|warrant)|\bresponsible for your personal/,
      weight: -2,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision puts the responsibility for content on the user, who also promises to hold the rights to it.',
    why: 'If somebody complains, the provider will point to you. With tools that generate content, it can make you answer for results that you could not foresee.',
    means: {
      consumers: 'Post and upload only what you may use.',
      creators: 'Keep licences for music, images and fonts.',
      businesses: 'You answer for what staff and customers put in, and for checking what comes out.',
      developers: 'Your application’s users count as you in many of these clauses.',
    },
    actions: [
      'Keep proof of permission.',
      'Check output before you rely on it or publish it.',
      'Keep your own backup.',
    ],
  },
  examples: {
    yes: [
      'You are solely responsible for the content that you post on Pellet.',
      'You represent and warrant that you own your content or have the right to use it.',
      'Customer is responsible for the accuracy of Customer Data.',
      'You must have all rights needed to upload your materials.',
      'You should evaluate the output for accuracy before you use it.',
    ],
    no: [
      'You are responsible for keeping your password safe.',
      'We are not responsible for sites of third parties.',
      'You are responsible for all taxes.',
      'You warrant that you are of legal age.',
      'We are responsible for the processing of your data.',
    ],
  },
});
