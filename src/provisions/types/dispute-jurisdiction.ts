import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.jurisdiction',
  title: 'Competent courts',
  definition: 'States which courts hear disputes and that the parties submit to them.',
  is: 'Counts for courts or places of venue, exclusive or not, and small claims or consumer courts that stay open.',
  isNot:
    'The law that applies is dispute.choice_of_law; the seat of arbitration is dispute.arbitration; orders of courts to disclose data are a privacy type.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 2,
  severity: [
    {
      id: 'home-court',
      pattern:
        /\b(?:where you|your (?:country|place|local|home|habitual))\b[^.]{0,60}\b(?:reside|residence|live|courts?|resident|domicile)\b|\bnon-exclusive\b/,
      shift: -1,
      reason: 'A court at home stays open.',
    },
    {
      id: 'waives-objection',
      pattern: /\bwaive\w*\b[^.]{0,80}\b(?:objection|venue|forum|inconvenient)/,
      shift: 1,
      reason: 'Objections to the place are given up.',
    },
  ],
  affects: ['consumers', 'all users'],
  law: ['governing-law-jurisdiction'],
  cues: [
    {
      id: 'courts-jurisdiction',
      any: ['courts', 'court', 'jurisdiction'],
      pattern:
        /\b(?:courts?|tribunals?)\b[^.]{0,160}\b(?:(?:exclusive|personal|sole|non-exclusive) jurisdiction|have jurisdiction|competent)\b|\b(?:exclusive|personal|sole|non-exclusive) (?:\w+ ){0,3}jurisdiction\b[^.]{0,100}\b(?:courts?|venue|of|in)\b/,
      weight: 4,
    },
    {
      id: 'submit-to-courts',
      any: ['submit', 'submits', 'consent', 'consents', 'irrevocably'],
      pattern:
        /\b(?:submits?|consents?|agrees?)\b[^.]{0,60}\b(?:jurisdiction|venue)\b[^.]{0,80}\b(?:courts?|located|in)\b/,
      weight: 3.5,
    },
    {
      id: 'brought-in-courts',
      any: ['courts', 'court'],
      pattern:
        /\b(?:brought|filed|litigated|resolved|instituted|heard|submitted|settled|take place|bring|adjudicated|decided|referred)\b[^.]{0,80}\b(?:in|before|by|to)\b[^.]{0,40}\b(?:courts?)\b[^.]{0,60}\b(?:of|in|located|sitting|for|at)\b/,
      weight: 3.2,
    },
    {
      id: 'venue',
      any: ['venue', 'forum', 'jurisdiction'],
      pattern:
        /\b(?:exclusive|sole|proper|place of) (?:\w+ ){0,2}(?:venue|forum|jurisdiction)\b|\b(?:place of jurisdiction|venue (?:for|of|is|shall|lies)|forum non conveniens|inconvenient forum)\b/,
      weight: 3.5,
    },
    { id: 'small-claims', any: ['small'], pattern: /\bsmall claims court\b/, weight: 2.2 },
    {
      id: 'home-court',
      any: ['courts', 'court'],
      pattern:
        /\b(?:courts? (?:of|in|at) (?:the|your) (?:\w+ )?(?:country|place|member state|state|province|domicile|residence)|local courts?)\b[^.]{0,100}\b(?:reside|residence|live|resident|domicile|consumer|you)/,
      weight: 3,
    },
    {
      id: 'court-order',
      any: ['order', 'orders', 'subpoena', 'warrant', 'disclose', 'disclosure', 'unenforceable', 'invalid', 'held'],
      pattern:
        /\b(?:court orders?|subpoena|search warrant|held (?:by a court )?(?:to be )?(?:invalid|unenforceable)|court of competent jurisdiction[^.]{0,60}(?:invalid|unenforceable|finds|holds|void)|(?:found|held|determined|declared) by a court|disclos\w+ (?:your|personal|to))/,
      weight: -3,
    },
    {
      id: 'heading',
      any: ['jurisdiction', 'venue', 'courts', 'forum'],
      pattern: /\bjurisdiction\b|\bvenue\b|\bforum\b|\bcourts\b/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision names the courts in which disputes about {document} are heard.',
    why: 'A court far away makes it costly to bring or to answer a claim. Consumers can often turn to a court at home whatever the text says.',
    means: {
      consumers: 'Check whether your home court is kept open before you think of travel.',
      businesses: 'The place of venue sets costs and the language of a lawsuit.',
    },
    actions: ['Note the named courts and exceptions for consumers.', 'Ask locally whether you may sue at home.'],
  },
  examples: {
    yes: [
      'The courts of Norland have exclusive jurisdiction over any dispute.',
      'You submit to the personal jurisdiction of the courts located in Westmark.',
      'Any lawsuit must be brought in the state courts of Harrow County.',
      'The place of jurisdiction is the seat of Lanternpost.',
      'Consumers may also turn to the courts of the country in which they reside.',
    ],
    no: [
      'We disclose data if a court order requires it.',
      'If a court finds a clause unenforceable, the rest remains.',
      'These Terms are governed by the laws of Norland.',
      'Not all features are available in every jurisdiction.',
      'Quillbird lists tennis courts in your city.',
    ],
  },
});
