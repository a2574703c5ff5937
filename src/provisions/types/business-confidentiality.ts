import { provisionType } from '../type.ts';

export default provisionType({
  id: 'business.confidentiality',
  title: 'Confidentiality',
  definition: 'The parties must keep each other’s confidential information secret.',
  is: 'Definitions, duties, exceptions and return of confidential information between the parties, and non-disclosure of the service’s own information.',
  isNot:
    'Secrecy of passwords (an account type), privacy of personal data, confidentiality of arbitration, statements that submissions are not confidential (content.feedback).',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'one-sided',
      pattern: /\byou (?:will|shall|must|agree)\b[^.]{0,60}\bnot (?:to )?disclose\b[^.]{0,60}\bour\b/,
      shift: 1,
      reason: 'Only the user is bound.',
    },
    {
      id: 'mutual',
      pattern: /\b(?:each party|receiving party|both parties|either party)\b/,
      shift: -1,
      reason: 'Both sides are bound.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: [],
  cues: [
    {
      id: 'confidential-information',
      any: ['confidential'],
      pattern: /\bconfidential (?:information|materials?)\b/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'receiving-party',
      any: ['receiving', 'disclosing', 'recipient', 'discloser'],
      pattern: /\b(?:receiving|disclosing) party\b|\b(?:recipient|discloser)\b[^.;]{0,90}\bconfiden/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'nondisclosure',
      any: ['nondisclosure', 'disclosure', 'confidentiality', 'nda'],
      pattern:
        /\bnon-?disclosure (?:agreement|obligation|of)|\b(?:obligations?|duty|duties) of confidentiality|\bconfidentiality (?:obligation|agreement|undertaking|provision)/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'keep-confidential',
      any: ['confidence', 'confidential', 'secrecy'],
      pattern:
        /\b(?:keep|hold|maintain|treat)\w*\b[^.;]{0,60}\b(?:in (?:strict )?confidence|strictly confidential)|\b(?:terms of this agreement|pricing|non-?public)\b[^.;]{0,60}\bconfidential/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'heading-confidentiality',
      any: ['confidentiality', 'confidential', 'nondisclosure'],
      pattern: /\b(?:confidentiality|confidential information|non-?disclosure)\b/,
      weight: 1.9,
      where: 'heading',
    },
    {
      id: 'not-password',
      any: [
        'password*',
        'credentials',
        'account',
        'login',
        'arbitrat*',
        'candidates',
        'employment',
        'process',
        'negotiations',
      ],
      pattern:
        /\bconfidential(?:ity)? (?:of )?[^.;]{0,40}\b(?:passwords?|credentials|login|account|security codes?)\b|\b(?:passwords?|credentials)\b[^.;]{0,60}\bconfidential|\barbitrat|\bauthori[sz]ed to process\b|\bpre-employment|\bnegotiations\b/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-submission',
      any: [
        'feedback',
        'submission*',
        'unsolicited',
        'infring*',
        'violat*',
        'post',
        'upload',
        'personal',
        'liability',
        'inputs',
        'input',
        'guarantee',
        'transmission',
        'security',
      ],
      pattern:
        /\bnot (?:be )?(?:treated as |considered |deemed )?confidential\b|\bnon-?confidential\b|\b(?:post|upload|submit|transmit|disclos\w+|enter|share)\b[^.;]{0,90}\b(?:sensitive|others'|someone|third[- ]part\w+|proprietary)[^.;]{0,60}\bconfidential|\binsider\b|\bliability\b[^.;]{0,120}\bconfidential|\bpersonal (?:data|information)\b[^.;]{0,100}\bconfidential|\b(?:cannot|can't|not) guarantee\b|\bnot (?:completely |fully )?secure\b|\bdo not (?:send|submit|enter|include)\b[^.;]{0,60}\bconfidential/,
      weight: -2.6,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision binds one or both sides to keep the other’s confidential information secret.',
    why: 'It protects plans, prices and customer data, and can also keep you from speaking about the service.',
    means: {
      consumers: 'It seldom concerns private users.',
      businesses: 'Check whether it binds both sides, for how long, and whether your customer data count.',
      developers: 'Beta features and interfaces are often covered, so ask before you publish about them.',
    },
    actions: ['Look for exceptions, duration and return of information.', 'Mark what you want to be kept secret.'],
  },
  examples: {
    yes: [
      'Each party must protect the confidential information of the other.',
      'The receiving party may use the material only for this agreement.',
      'A separate non-disclosure agreement applies to our early plans.',
      'Customer will hold the documents in strict confidence.',
      'Confidential information does not include what is already public.',
    ],
    no: [
      'Keep the confidentiality of your password.',
      'What you send us is not treated as confidential.',
      'The arbitration is confidential.',
      'We respect your privacy.',
      'Do not upload viruses.',
    ],
  },
});
