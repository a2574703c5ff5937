import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.contact',
  title: 'Contact lines',
  definition: 'Gives an address, number or form by which the provider can be reached.',
  is: 'Counts for lines whose only content is how to get in touch.',
  isNot: 'Legally relevant notices are agreement.notices; the way to use a privacy right is a privacy type.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'questions-contact',
      any: ['questions', 'question', 'comments', 'concerns', 'feedback', 'queries', 'inquiries'],
      pattern:
        /\b(?:questions?|comments?|concerns?|feedback|quer(?:y|ies)|inquir(?:y|ies))\b[^.]{0,160}\b(?:contact|e-?mail|write|reach|call|get in touch)\b/,
      weight: 4,
    },
    {
      id: 'contact-us-at',
      any: ['contact', 'reach', 'write'],
      pattern:
        /\b(?:contact|reach|write to|e-?mail) (?:us|our|\w+)\b[^.]{0,60}\b(?:at|via|by|through|using|here)\b[^.]{0,20}(?:[\w.+-]+@[\w-]+|the following|https?:|below|e-?mail|our (?:contact|support))/,
      weight: 2.6,
    },
    {
      id: 'address-line',
      any: ['email', 'mail', 'phone', 'telephone', 'tel', 'fax', 'address'],
      pattern:
        /^(?:by )?(?:e-?mail|mail|phone|telephone|tel|fax|postal address|address|attn|attention)\b[^:]{0,30}: ?\S.{0,160}$/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'bare-email',
      any: ['com', 'org', 'net', 'ai', 'io', 'eu', 'de', 'co', 'uk'],
      pattern: /^(?:\S+ ){0,3}<?[\w.+-]+@[\w.-]+\.\w{2,}>?\.?$/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'rights-or-notice',
      any: [
        'rights',
        'unsubscribe',
        'violation*',
        'report',
        'transfer',
        'process',
        'infring*',
        'opt',
        'notice',
        'request',
        'delete',
        'withdraw',
        'access',
        'refund',
        'cancel',
        'appeal',
      ],
      pattern:
        /\b(?:unsubscribe|violation|report an?|transfer|process|exercise|infring|opt[- ]out|notices? (?:must|shall|to)|delete|withdraw|right to|refund|cancel|appeal|unauthori[sz]ed)/,
      weight: -2.5,
      where: 'body',
    },
    {
      id: 'heading',
      any: ['contact', 'questions'],
      pattern: /\bcontact\b|\bquestions\b|\bhow to reach\b/,
      weight: 1.5,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This passage says how {platform} can be reached.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      'If you have any questions about these Terms, please contact us.',
      'Email: help@lanternpost.example',
      'You can reach us at the following address.',
      'Questions or comments? Write to the Quillbird team.',
      'support@harrowmere.example.com',
    ],
    no: [
      'You may contact us to exercise your right to delete your data.',
      'Notices must be sent to our legal department.',
      'To cancel, contact us at the address in your account.',
      'We keep your email address for one year.',
      'Do not contact other members for advertising.',
    ],
  },
});
