import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.high_risk',
  title: 'High-risk and regulated uses',
  definition:
    'The service may not be used where its failure could endanger life or property, or for regulated activities that it is not made for.',
  is: 'Bans on use in nuclear, medical, aviation, weapons or critical systems, for emergency calls, and for high-stakes decisions or licensed advice without the care that they need.',
  isNot:
    'A general disclaimer that content is no advice (a liability type), liability for death or injury (a liability type), content about violence (use.harmful_content).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'own-risk',
      pattern: /\b(?:at your (?:own|sole) risk|no liability|not (?:be )?liable|disclaim)/,
      shift: 1,
      reason: 'The risk of such use is put on the user.',
    },
    {
      id: 'review',
      pattern: /\b(?:human review|qualified (?:professional|person)|safeguards|oversight)/,
      shift: -1,
      reason: 'Such use stays possible with safeguards.',
    },
  ],
  affects: ['businesses', 'developers'],
  law: ['automated-decision'],
  cues: [
    {
      id: 'failure-endangers',
      any: ['failure', 'malfunction', 'death', 'injury'],
      pattern:
        /\b(?:failure|malfunction|interruption|error|use|inaccura\w+|fault)\b[^.;]{0,120}\b(?:lead to|result in|cause|could|may|endanger)\b[^.;]{0,60}\b(?:death|bodily|personal injury|loss of life|physical harm|environmental damage|physical damage)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'hazardous-settings',
      any: ['nuclear', 'aircraft', 'aviation', 'lifesav*'],
      pattern:
        /\bnuclear (?:facilit|power|reactor|installation|plant)|\baircraft (?:navigation|control)|\bair[- ]traffic control|\blife[- ](?:support|saving|sustaining|critical)/,
      weight: 4.2,
      where: 'body',
    },
    {
      id: 'life-critical',
      any: ['life', 'safety', 'mission', 'failsafe', 'hazardous', 'lifesaving'],
      pattern:
        /\blife[- ](?:support|saving|sustaining|critical|threatening)|\bsafety[- ]critical|\bfail-?safe\b|\bhazardous (?:environment|activit)|\bultra-?hazardous/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'high-risk-use',
      any: ['risk', 'stakes', 'consequential'],
      pattern:
        /\bhigh[- ]risk (?:activit|use|application|purpose|system|ai|environment|decision|government|automat|domain)\w*|\bhigh[- ]stakes\b|\bautomated decision\w*[^.;]{0,60}\b(?:high|detrimental|adversely|rights)|\bconsequential decision/,
      weight: 3.6,
      where: 'body',
    },
    {
      id: 'critical-infrastructure',
      any: ['infrastructure'],
      pattern: /\bcritical (?:national |public )?infrastructure/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'regulated-data',
      any: ['hipaa', 'pci', 'regulated', 'phi', 'classified'],
      pattern:
        /\b(?:not|prohibit\w*|unless|without)\b[^.;]{0,120}\b(?:protected health information|hipaa|cardholder data|highly regulated|regulated (?:activit|industr|data|use))/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'emergency-calls',
      any: ['emergency', 'emergencies'],
      pattern:
        /\bemergency (?:services?|calls?|communications?|response|numbers?)\b[^.;]{0,80}|\b(?:not|no)\b[^.;]{0,60}\bemergenc(?:y|ies)\b/,
      weight: 2.4,
      where: 'body',
    },
    {
      id: 'licensed-advice',
      any: ['medical', 'tailored', 'licensed', 'qualified'],
      pattern:
        /\b(?:provid|offer|giv|mak|us)\w*[^.;]{0,70}\b(?:tailored )?(?:medical|legal|financial)[^.;]{0,30}\b(?:advice|decisions?|diagnos\w+)\b[^.;]{0,90}\b(?:without|unless|review|qualified|licensed)/,
      weight: 3.4,
      where: 'body',
    },
    {
      id: 'not-liability',
      any: [
        'negligence',
        'negligent',
        'exclude',
        'excludes',
        'limit',
        'limits',
        'majeure',
        'personal',
        'protect',
        'beyond',
      ],
      pattern:
        /\b(?:negligen\w+|force majeure|gross)\b|\b(?:exclude|limit)s?\b[^.;]{0,80}\bliability|\bour liability|\b(?:we|us)\b[^.;]{0,100}\b(?:disclose|share|protect|process)\w*|\bpersonal (?:data|information)\b|\bbeyond (?:[a-z']+ ){0,4}control/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision keeps the service out of settings where a failure could cost lives or great harm, or where special rules apply.',
    why: 'It moves the risk of such use to the user. For general-purpose tools, the line between ordinary and high-risk use is often drawn by examples only.',
    means: {
      consumers: 'Do not rely on the service in an emergency or for decisions about health.',
      businesses:
        'Check whether your field is on the list before you build on the service; insurance and certification may depend on it.',
      developers:
        'Applications for health, transport, credit, hiring or public authority often need approval or human review.',
    },
    actions: [
      'Compare the list with what you plan to do.',
      'Ask for written approval or a special agreement for regulated data.',
      'Keep a person in the decision.',
    ],
  },
  examples: {
    yes: [
      'Pellet is not designed for use in nuclear facilities or life-support systems.',
      'You may not use the service where a failure could lead to death or personal injury.',
      'High-risk activities are outside the permitted use of Lumenboard.',
      'Do not build tools that control critical infrastructure with our models.',
      'Users must not rely on the service to make high-stakes automated decisions about people.',
    ],
    no: [
      'Nothing limits our liability for death or personal injury caused by our negligence.',
      'We may share personal data with rescue services in an emergency.',
      'Investing through Harbourly involves risk.',
      'Threats of violence are forbidden.',
      'Articles on Quillnest are for information only.',
    ],
  },
});
