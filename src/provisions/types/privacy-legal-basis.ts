import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.legal_basis',
  title: 'Legal basis for using data',
  definition: 'States the legal ground on which the provider relies for using personal data.',
  is: 'Naming a ground such as consent, contract, legal duty or legitimate interests for the processing of personal data.',
  isNot:
    'Purposes without a ground (privacy.purposes); how consent is given or withdrawn (privacy.consent); the right to object to a ground (privacy.rights).',
  standsIn: ['privacy'],
  prior: 1,
  severity: [
    {
      id: 'legitimate-interests',
      pattern: /\blegitimate (?:business )?interests?\b/,
      shift: 1,
      reason: 'The use rests on the interests of the provider rather than on a choice of the person.',
    },
    {
      id: 'balanced',
      pattern: /\b(?:not (?:be )?overrid|balanc(?:e|ed|ing)|right to object|unless your (?:rights|interests))/,
      shift: -1,
      reason: 'The wording weighs the interests of the person or names the objection.',
    },
  ],
  affects: ['all users'],
  law: ['lawful-basis-purpose'],
  cues: [
    {
      id: 'legal-basis',
      any: ['basis', 'bases', 'grounds', 'ground'],
      pattern: /\b(?:legal|lawful) (?:basis|bases|grounds?)\b/,
      weight: 3.5,
    },
    {
      id: 'legitimate-interest',
      any: ['legitimate'],
      pattern: /\blegitimate (?:business |commercial )?interests?\b/,
      weight: 3,
    },
    {
      id: 'contract-ground',
      any: ['performance', 'perform', 'contract'],
      pattern:
        /\b(?:necessary|needed|required|based|basis)\b[^.]{0,60}\b(?:performance of (?:a|our|the)|perform (?:a|our|the)|enter(?:ing)? into) (?:\w+ ){0,2}(?:contract|agreement)\b|^\W*(?:performance of (?:a|the|our) |contractual necessity)/,
      weight: 3,
    },
    {
      id: 'legal-duty-ground',
      any: ['obligation', 'obligations'],
      pattern:
        /\b(?:process|processing|use|basis)\b[^.]{0,80}\b(?:necessary|needed|required)\b[^.]{0,30}\b(?:comply|compliance) with\b[^.]{0,20}\blegal obligations?\b/,
      weight: 2.5,
    },
    {
      id: 'article-six',
      any: ['art', 'article', 'gdpr'],
      pattern: /\bart(?:icle|\.)? ?6 ?(?:\(1\)|\(i\)|\(f\)|para|,|1|lit|of the (?:gdpr|general))/,
      weight: 4,
    },
    { id: 'public-or-vital', any: ['vital'], pattern: /\bvital interests?\b/, weight: 2 },
    {
      id: 'objection',
      any: ['object'],
      pattern: /\b(?:right|you (?:can|may)|may also|able) (?:\w+ )?(?:to )?object\b/,
      weight: -2,
    },
    {
      id: 'definition-or-other',
      any: ['holder', 'commercial', 'abuse', 'fundraising'],
      pattern:
        /\b(?:rights? holder|legitimate interests? (?:of a third party )?in (?:enforcing|the content)|no legal (?:basis|ground))\b/,
      weight: -3,
    },
    {
      id: 'disclosure',
      any: ['disclose', 'enforcement', 'subpoena'],
      pattern:
        /\b(?:law enforcement|subpoena|requesting (?:party|agency)|legal basis for (?:the|your|such|a) (?:request|claim|complaint|removal))/,
      weight: -2.5,
    },
    {
      id: 'claim',
      any: ['claim', 'claims', 'content', 'takedown'],
      pattern:
        /\blegal (?:basis|grounds?) (?:for|of) (?:your|the|such|any|a) (?:request|claim|complaint|objection|restriction|removal|termination)/,
      weight: -3,
    },
  ],
  prose: {
    what: 'This provision names the legal ground on which {platform} relies when it uses personal data, such as consent, a contract, a legal duty or its legitimate interests.',
    why: 'The ground decides which choices a person has. Consent can be withdrawn and legitimate interests can be objected to, while a contract or a legal duty leaves less to decide.',
    means: {
      consumers:
        'Find the ground of the use that concerns you: it tells you whether to withdraw consent, to object, or to end the contract.',
      businesses: 'The ground named here does not replace the one that you need for the data you bring in.',
    },
    actions: [
      'Note the ground that is given for each purpose.',
      'Object where legitimate interests are named and your situation speaks against the use.',
      'Withdraw consent where consent is the ground.',
    ],
  },
  examples: {
    yes: [
      'Our legal basis for running your Larkspur account is the contract with you.',
      'Fernbank relies on its legitimate interests when it measures how pages load.',
      'The processing is necessary for the performance of a contract with you.',
      'We process these records under Article 6(1)(c) of the GDPR.',
      'Where processing is necessary to comply with our legal obligations, no lawful ground other than that duty is used.',
    ],
    no: [
      'You must comply with your legal obligations when you use Fernbank.',
      'You may object to the use of your data at any time.',
      'We use your information to provide the Larkspur service.',
      'This agreement is the entire contract between you and Tallow.',
      'Your notice must state the legal basis for your claim.',
    ],
  },
});
