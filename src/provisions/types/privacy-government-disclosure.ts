import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.government_disclosure',
  title: 'Disclosure to authorities',
  definition: 'States when personal data or content are handed to authorities, courts or others by legal demand.',
  is: 'Disclosure to law enforcement, courts or agencies, by order or by own judgement, and what is done before: checks, notice, challenge.',
  isNot: 'Compelled disclosure of business secrets between contract parties; a duty of the user to obey the law.',
  standsIn: ['privacy', 'terms', 'data-processing', 'other'],
  prior: 2,
  severity: [
    {
      id: 'own-judgement',
      pattern: /\b(?:believe|sole discretion|deem|we think|appropriate|without (?:notice|notifying|telling))\b/,
      shift: 1,
      reason: 'The provider decides by its own judgement or without notice.',
    },
    {
      id: 'notice-or-challenge',
      pattern:
        /\b(?:notify (?:you|users|the user|customer)|challenge|narrow|object to|valid (?:legal|court|subpoena|warrant)|transparency report|only (?:when|if|where))\b/,
      shift: -1,
      reason: 'Demands are checked, challenged or made known.',
    },
  ],
  affects: ['all users'],
  law: ['communications-government-access'],
  cues: [
    {
      id: 'authorities',
      any: ['enforcement', 'authorities', 'government', 'governmental', 'regulators', 'agencies', 'courts'],
      pattern:
        /\b(?:shar|disclos|provid|report|releas|transferr?|hand)(?:e|ed|es|ing|s|ure|ures)?\b[^.]{0,140}\b(?:law enforcement|(?:government(?:al)?|public|regulatory|competent|judicial|supervisory|national security|legal|tax) (?:\w+ ){0,2}(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|entities)|regulators)\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'legal-process',
      any: ['subpoena', 'subpoenas', 'warrant', 'warrants', 'process', 'order', 'orders', 'proceeding'],
      pattern:
        /\b(?:subpoenas?|court orders?|search warrants?|legal process|judicial (?:proceeding|order)|legal orders?)\b/,
      weight: 2.7,
      where: 'body',
    },
    {
      id: 'required-by-law',
      any: ['disclose', 'disclosure', 'disclosed', 'share', 'shared', 'release', 'disclosing'],
      pattern:
        /\b(?:share|disclos|releas|access|preserv)\w*\b[^.]{0,160}\b(?:required (?:to do so )?(?:by|under) (?:applicable )?(?:law|statut)|comply with (?:\w+,? ){0,4}(?:law|legal|regulation)|legally required|compelled|respond to (?:\w+ ){0,3}(?:legal|lawful|claims)|(?:applicable )?laws?,? (?:or )?regulations?)/,
      weight: 3.2,
    },
    {
      id: 'government-request',
      any: ['government', 'enforcement', 'governmental', 'authorities', 'authority'],
      pattern:
        /\b(?:government(?:al)?|law enforcement|public authority|authorities|national security)(?: \w+){0,3} (?:requests?|demands?|orders?|access|inquir(?:y|ies)|investigations?)\b|\b(?:requests?|demands?|inquir(?:y|ies)|orders?) (?:from|by|of) (?:\w+ ){0,3}(?:government|law enforcement|public authorities|authorities|courts?|regulators)/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'heading-authorities',
      any: ['enforcement', 'government', 'legal', 'authorities', 'law'],
      pattern:
        /\blaw enforcement\b|\bgovernment\b|\bauthorities\b|\blegal (?:reasons|requirements?|requests|process|compliance|obligations?|disclosures?)\b|\brequired by law\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'business-secret',
      any: ['receiving', 'confidential', 'confidentiality', 'recipient', 'disclosing'],
      pattern: /\b(?:receiving party|disclosing party|confidential information|recipient (?:may|will|shall))\b/,
      weight: -4,
    },
    {
      id: 'other-law',
      any: [
        'arbitration',
        'complaint',
        'supervisory',
        'dmca',
        'copyright',
        'export',
        'impersonat*',
        'counter',
        'sanctions',
        'embargo*',
        'interest',
        'weapons',
      ],
      pattern:
        /\b(?:arbitrat|lodge|complaint|supervisory authority|dmca|counter[- ]?noti|export control|sanctions|impersonat|u\.?s\.? government (?:end|rights|embargo|customers?)|service of process|injuncti)/,
      weight: -3,
    },
    {
      id: 'user-duty',
      any: ['may', 'must', 'agree', 'users', 'customer'],
      pattern:
        /\b(?:you (?:may not|must|shall|agree to comply|agree that you|will not|are responsible)|do not use|customer (?:shall|will|must)|used? (?:by|for) law enforcement)\b/,
      weight: -2.5,
    },
    {
      id: 'retention',
      any: ['retain', 'retention'],
      pattern: /\bretain\b[^.]{0,120}\b(?:comply|required by)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision says when {platform} hands personal data or content to authorities, courts or others who make a legal demand.',
    why: 'The range goes from "only under a valid order" to "whenever we think it right". Whether people are told and whether weak demands are refused matters most to those who are at risk.',
    means: {
      consumers: 'What you store can reach an authority without your knowledge.',
      businesses: 'Look for notice before disclosure, so that you can defend the data of your customers.',
    },
    actions: [
      'Prefer services that demand an order and publish reports.',
      'Keep what must stay private in a form that the provider cannot read.',
      'Look for the guide that the provider gives to law enforcement.',
    ],
  },
  examples: {
    yes: [
      'We may disclose your information to law enforcement when we receive a valid court order.',
      'Larkspur shares data if required by law or to comply with legal process.',
      'We notify you of government requests for your data unless a law forbids it.',
      'Fernbank may release records if we believe that it is necessary to comply with a law or regulation.',
      'Data may be provided to public authorities in the course of an investigation.',
    ],
    no: [
      'The receiving party may disclose confidential information if a court order demands it.',
      'You must comply with the law when you use Larkspur.',
      'You may lodge a complaint with a supervisory authority.',
      'The arbitration court decides by majority.',
      'We share data with partners who run events.',
    ],
  },
});
