import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.contact',
  title: 'Privacy contact and complaints',
  definition: 'States who is responsible for personal data, whom to write to, or to which authority one can complain.',
  is: 'The controller and its address, the data protection officer, representatives, the address for privacy questions, and complaints to an authority.',
  isNot: 'General support; addresses for copyright notices; how a single right is used (privacy.rights).',
  standsIn: ['privacy', 'data-processing'],
  prior: 0,
  severity: [
    {
      id: 'contact-us-first',
      pattern: /\b(?:before|first)\b[^.]{0,60}\bcontact us\b|\bcontact us (?:first|before)\b/,
      shift: 1,
      reason: 'The person is asked to go to the provider before the authority.',
    },
    {
      id: 'officer-or-authority',
      pattern: /\b(?:data protection officer|supervisory authority)\b/,
      shift: -1,
      reason: 'An officer or an authority is named.',
    },
  ],
  affects: ['all users'],
  law: ['contact-identity', 'complaints-redress'],
  cues: [
    {
      id: 'officer',
      any: ['officer', 'dpo', 'dpos'],
      pattern: /\b(?:data protection|privacy|data privacy) (?:compliance )?officer\b|\bdpo\b/,
      weight: 3.7,
    },
    {
      id: 'authority',
      any: ['authority', 'authorities', 'complaint', 'complaints', 'commissioner', 'complain', 'regulator'],
      pattern:
        /\b(?:lodge|file|make|submit|bring|raise|complain)\b[^.]{0,60}\b(?:supervisory|data protection|regulatory|competent|privacy|local|commissioner|national|authorit)[^.]{0,40}|\bcomplain(?:t|ts)?\b[^.]{0,80}\b(?:supervisory authorit|data protection authorit|information commissioner|data protection commission)/,
      weight: 3.7,
    },
    {
      id: 'controller-is',
      any: ['controller', 'controllers'],
      pattern:
        /\b(?:is|are|as|act as|acts as|be) (?:the |a |an |joint |independent |sole )*(?:data )?controllers?\b|\b(?:data )?controller (?:is|of your|for (?:the|your|this)|responsible)|^(?:data )?controller:/,
      weight: 3.2,
    },
    {
      id: 'representative',
      any: ['representative'],
      pattern:
        /\b(?:eu|uk|european|article 27|data protection|gdpr) (?:\w+ )?representative\b|\brepresentative (?:in|for) the (?:eu|eea|uk|european|united kingdom)/,
      weight: 4,
    },
    {
      id: 'questions',
      any: ['questions', 'question', 'concerns', 'comments', 'enquiries', 'inquiries', 'contact'],
      pattern:
        /\b(?:questions?|concerns?|comments|complaints?|enquir(?:y|ies)|inquir(?:y|ies))\b[^.]{0,40}\b(?:about|regarding|concerning|on|with|relat\w+ to|in relation to)\b[^.]{0,50}\b(?:privacy (?:policy|notice|statement|practices)|(?:your|of|our) personal (?:data|information)|personal data|data protection|your privacy|your (?:data|information))\b/,
      weight: 3.5,
    },
    {
      id: 'privacy-address',
      any: ['privacy', 'dpo', 'dataprotection', 'gdpr'],
      pattern: /\b(?:privacy|dpo|dataprotection|data-protection|gdpr|dataprivacy)@/,
      weight: 2.3,
    },
    {
      id: 'heading-contact',
      any: ['contact', 'controller', 'complaints', 'questions', 'officer'],
      pattern: /\b(?:contact(?: us)?|how to contact|controller|complaints?|questions|data protection officer)\b/,
      weight: 1.3,
      where: 'heading',
    },
    {
      id: 'contact-us',
      any: ['contact', 'write', 'email'],
      pattern: /\b(?:contact|write to|email|reach) (?:us|our)\b[^.]{0,60}(?:\b(?:at|by|via|using|through)\b|:)/,
      weight: 1,
    },
    {
      id: 'other-subject',
      any: [
        'copyright',
        'dmca',
        'infringement',
        'terms',
        'breach',
        'subprocessor',
        'abuse',
        'refund',
        'children',
        'delete',
        'legal',
      ],
      pattern:
        /\b(?:copyright|dmca|infring|questions about (?:these|the|our|this) (?:terms|agreement)|refund|security breach|data breach|standard contractual|subpoena)/,
      weight: -2.5,
    },
    {
      id: 'controller-duty',
      any: ['customer', 'controller', 'processor'],
      pattern:
        /\b(?:customer|controller) (?:shall|must|will|may)\b|\bprocessor (?:shall|must|will)\b|\bnotif(?:y|ies) (?:the )?(?:customer|controller)/,
      weight: -2,
    },
  ],
  prose: {
    what: 'This provision says who answers for personal data at {platform}, how to reach them, and to which authority one can complain.',
    why: 'Requests must reach the right place to count. The company named as responsible also tells which authority is in charge.',
    means: {
      consumers: 'Write to the address named here and keep a copy.',
      businesses: 'The clause tells whether the provider acts for you or on its own account.',
    },
    actions: [
      'Use the privacy address rather than general support.',
      'Note the date and wait for the answer time that your law gives.',
      'Turn to the authority of your country if the answer does not satisfy you.',
    ],
  },
  examples: {
    yes: [
      'You can reach our data protection officer by letter at the address below.',
      'You may lodge a complaint with your local supervisory authority.',
      'Larkspur Cooperative is the controller of your personal data.',
      'If you have questions about this privacy policy, write to us.',
      'Our representative in the EU is Fernbank Europe.',
    ],
    no: [
      'Questions about these terms go to our support.',
      'Send copyright complaints to our agent.',
      'The game controller connects by cable.',
      'You must notify us of any breach of your account.',
      'The police officer may ask for your ticket.',
    ],
  },
});
