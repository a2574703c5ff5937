import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.assignment',
  title: 'Transfer of the agreement',
  definition:
    'States whether the user or the provider may hand the agreement, or rights and duties under it, to somebody else.',
  is: 'Counts for assignment, delegation, novation and succession of the contract itself.',
  isNot:
    'Assignment of intellectual property belongs to the ip family; transfer of personal data in a merger is a privacy type; handing an account to another person is account.credentials; resale is a business type.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'one-sided',
      pattern:
        /\b(?:we|us|company|our sole)\b[^.]{0,60}\bassign\b[^.]{0,160}\b(?:without (?:your |prior |any )?(?:consent|notice|restriction)|any time|freely|sole discretion)\b|\bwithout (?:restriction|(?:prior )?notice)\b/,
      shift: 1,
      reason: 'The provider may transfer without asking or telling.',
    },
    { id: 'mutual', pattern: /\bneither party\b/, shift: -1, reason: 'The rule binds both sides.' },
  ],
  affects: ['all users'],
  law: ['assignment-transfer'],
  cues: [
    {
      id: 'assign-rights-or-agreement',
      any: ['assign', 'assigning', 'delegate', 'novate', 'transfer', 'assigns'],
      pattern:
        /\b(?:assign|delegate|novate|transfer)(?:s|ing)?\b(?:,? (?:or|and|sublicen[cs]e|transfer|delegate|otherwise|assign|subcontract|dispose of)[,]?){0,8}[^.]{0,40}\b(?:(?:any|all|some|its|our|your|their|the|these)\b[^.]{0,20}\b(?:rights|obligations|duties)\b(?! to (?:the|your|any) content)|these terms|these general terms|this agreement|this contract|the agreement|the terms|this dpa|the contract)/,
      weight: 4,
    },
    {
      id: 'not-assignable',
      any: ['assigned', 'assignable', 'transferred', 'delegated', 'transferable', 'nonassignable'],
      pattern:
        /\b(?:terms|agreement|rights|obligations|contract|licen[cs]es?)\b[^.]{0,100}\b(?:may not|may be|cannot|can't|shall not|not|freely)\b[^.]{0,40}\b(?:assigned|assignable|transferred|delegated)\b/,
      weight: 3.5,
    },
    {
      id: 'attempted-assignment-void',
      any: ['assignment', 'attempted', 'purported'],
      pattern:
        /\b(?:attempted|purported|attempt(?:ed)? to|any)\b[^.]{0,60}\b(?:assignment|transfer|assign)\b[^.]{0,80}\b(?:void|null|no effect|ineffective)\b/,
      weight: 4,
    },
    {
      id: 'successors',
      any: ['successors', 'assigns', 'assignees'],
      pattern: /\b(?:binding|binds?|benefits?|inures?)\b[^.]{0,120}\b(?:successors?|heirs)\b[^.]{0,40}\bassign/,
      weight: 4,
    },
    {
      id: 'assign-in-merger',
      any: ['merger', 'acquisition', 'successor', 'reorganization', 'affiliate', 'affiliates'],
      pattern:
        /\bassign\b[^.]{0,160}\b(?:merger|acquisition|successor|reorgani[sz]ation|sale of|affiliates?|change of control)\b/,
      weight: 2.5,
    },
    {
      id: 'ip-assignment',
      any: ['title', 'feedback', 'hereby', 'moral', 'ownership', 'output', 'outputs'],
      pattern:
        /\b(?:right, title|rights?, title|hereby (?:irrevocably )?assigns?|moral rights|assigns? to (?:us|you|company|customer|\w+) (?:all|any))/,
      weight: -5,
    },
    { id: 'personal-data', any: ['personal', 'privacy'], pattern: /\bpersonal (?:data|information)\b/, weight: -2 },
    {
      id: 'licence-wording',
      any: ['licence', 'license'],
      pattern: /\b(?:grants?|granting) (?:\w+ ){0,6}(?:non-exclusive|limited|worldwide|revocable|licen[cs]e)/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['assign*', 'transfer'],
      pattern: /\bassignment|\bassignability|transfer of (?:rights|agreement|contract)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says who may pass the agreement with {platform} on to somebody else, and whether the other side has to agree.',
    why: 'The company you chose may not be the company you end up with. Often the provider may transfer freely, for instance when it is sold, while you may not.',
    means: {
      consumers: 'Your contract can move to a new owner; you usually cannot pass it on yourself.',
      businesses: 'A reorganisation or sale of your own company may need consent first.',
      developers: 'Selling an app that rests on the contract can require the platform to agree.',
    },
    actions: [
      'Check whether consent or notice is needed before you restructure or sell.',
      'Note whether you may leave when the provider transfers the contract.',
    ],
  },
  examples: {
    yes: [
      'You may not assign these Terms without our prior written consent; Lanternpost may assign them at any time.',
      'Neither party may transfer any of its rights or obligations under this Agreement.',
      'This Agreement binds and benefits the parties and their successors and permitted assigns.',
      'Any attempted assignment in breach of this section is void.',
      'Your rights under the Quillbird Agreement may not be assigned to anyone else.',
    ],
    no: [
      'You hereby assign to Harrowmere all right, title and interest in your feedback.',
      'If we are sold, your personal data may be transferred to the buyer.',
      'Tidewell may assign a number to your order.',
      'You grant us a non-exclusive, transferable licence to your photos.',
      'Bank transfers can take several days to reach your Pinemarket balance.',
    ],
  },
});
