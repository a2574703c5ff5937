import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.sensitive_data',
  title: 'Sensitive and biometric data',
  definition: 'States whether and how health, biometric or other specially protected data are collected or used.',
  is: 'Health, genetic, biometric, racial, religious, political or sexual data; sensitive personal information by name; requests not to send such data.',
  isNot:
    'Location (privacy.location); bans on hateful content that name protected groups; AI uses such as face recognition that users may not build (ai.prohibited_uses).',
  standsIn: ['privacy', 'data-processing', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'biometric',
      pattern: /\b(?:biometric|faceprint|voiceprint|face (?:geometry|template))/,
      shift: 1,
      reason: 'Traits of the body that cannot be changed are concerned.',
    },
    {
      id: 'not-processed',
      pattern: /\b(?:do|does|will) not (?:\w+ )?(?:collect|process|use|request|require|seek)\b/,
      shift: -1,
      reason: 'The wording limits or excludes such data.',
    },
    {
      id: 'explicit-consent',
      pattern: /\b(?:explicit|express|separate|written) consent\b/,
      shift: -1,
      reason: 'Consent is asked for such data.',
    },
  ],
  affects: ['all users'],
  law: ['sensitive-data', 'biometric-data'],
  cues: [
    {
      id: 'sensitive-by-name',
      any: ['sensitive'],
      pattern: /\bsensitive (?:\w+ )?(?:(?:personal|personally identifiable) )?(?:data|information|categor)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'special-categories',
      any: ['special'],
      pattern: /\bspecial categor(?:y|ies) (?:of )?(?:\w+ )?(?:data|information)/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'biometric',
      any: ['biometric*', 'faceprint*', 'voiceprint*'],
      pattern:
        /\b(?:biometric (?:data|information|identifiers?|templates?|features|records?)|face ?prints?|voice ?prints?)\b/,
      weight: 3.5,
    },
    {
      id: 'health-data',
      any: ['health', 'medical', 'genetic', 'hipaa'],
      pattern:
        /\b(?:health|medical|genetic)(?:-related| condition)? (?:data|information|records)\b|\bdata (?:concerning|about|relating to) (?:\w+ )?health\b|\bprotected health information\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'origin-and-belief',
      any: ['racial', 'ethnic', 'religious', 'philosophical', 'orientation', 'genetic'],
      pattern:
        /\b(?:data|information|personal|reveal(?:s|ing)?)\b[^.]{0,100}\b(?:racial|ethnic (?:origin|background)|religious|philosophical|sexual orientation|sex life|trade[- ]union|genetic)\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'hate-or-targets',
      any: ['hateful', 'hate', 'harass*', 'discriminat*', 'bigot*', 'attack*', 'slurs'],
      pattern: /\b(?:hate(?:ful)?|harass|discriminat|bigot|attack|slurs?|demean)/,
      weight: -3,
    },
    {
      id: 'ai-use',
      any: ['recogni*', 'categori*', 'scrap*', 'infer'],
      pattern:
        /\b(?:may not|must not|prohibit\w*|not (?:allowed|permitted)|do not|don't) (?:\w+ ){0,6}(?:infer|categori[sz]|recogni|scrap|identif)|\bbiometric (?:categori[sz]ation|identification)/,
      weight: -5,
    },
    {
      id: 'other-sense',
      any: ['commercially', 'confidential', 'security', 'trigger'],
      pattern: /\b(?:commercially sensitive|security[- ]sensitive|health information exchange)/,
      weight: -3,
    },
    {
      id: 'ad-or-product',
      any: ['advertis*', 'fitness', 'advice', 'claims'],
      pattern: /\b(?:medical advice|health (?:advice|claims)|professional advice|ads? (?:must|may) not)\b/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision deals with data that need special care, such as health, biometrics, origin, beliefs or sexual life, and says whether {platform} collects or uses them.',
    why: 'If such data leak or are misused, the harm is hard to undo. Many laws ask for more before they may be used, and some services push the duty to keep them out onto the user.',
    means: {
      consumers:
        'See whether such data are taken from you, perhaps by inference or from uploads, and whether you were asked first.',
      businesses:
        'If the service tells you not to send such data, sending them is at your own risk; look for a special agreement.',
      developers: 'Filter such data before they reach the interface if the terms forbid them.',
    },
    actions: [
      'Do not enter such data where they are not needed.',
      'Look for a separate consent and how to withdraw it.',
      'Ask {platform} to delete such data if they were collected.',
    ],
  },
  examples: {
    yes: [
      'Larkspur does not collect special categories of personal data.',
      'With your permission we create a voiceprint, which is biometric data, to sign you in.',
      'Please do not send us sensitive personal information such as health records.',
      'Fernbank may hold health information that you enter in the diary.',
      'This includes data revealing racial or ethnic origin, beliefs or sexual orientation.',
    ],
    no: [
      'Posts that attack people for their religious belief or ethnic origin are removed from Larkspur.',
      'Tallow is not a doctor and gives no medical advice.',
      'You must keep commercially sensitive information of other members secret.',
      'We collect your name and delivery address.',
      'You may not use the model to identify people by biometric categorisation systems.',
    ],
  },
});
