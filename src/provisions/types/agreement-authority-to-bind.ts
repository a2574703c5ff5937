import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.authority_to_bind',
  title: 'Authority to sign for others',
  definition: 'States that whoever accepts on behalf of an organisation or another person has the power to bind it.',
  is: 'Counts when the user affirms authority for an organisation, or when "you" is extended to the organisation for which somebody acts.',
  isNot:
    'Capacity of a person to contract for themselves is agreement.eligibility; powers that an administrator has inside a team account belong to the business family.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'personally-liable',
      pattern: /\b(?:personally|individually) (?:liable|responsible|bound)/,
      shift: 1,
      reason: 'Whoever signs without authority is personally bound.',
    },
    {
      id: 'domain-account',
      pattern: /\b(?:email|e-mail|domain)\b[^.]{0,120}\b(?:employer|organi[sz]ation|company)\b/,
      shift: 1,
      reason: 'An address of the employer is enough to draw the employer in.',
    },
  ],
  affects: ['businesses'],
  law: ['assent-formation'],
  cues: [
    {
      id: 'authority-to-bind',
      any: ['authority', 'authorized', 'authorised', 'power', 'authorization', 'authorisation', 'bind'],
      pattern:
        /\b(?:authority|authori[sz]ed|power|right|authori[sz]ation|permission|ability)\b[^.]{0,40}\bto (?:\w+ )?(?:bind|accept|agree|enter|execute)\b[^.]{0,80}\b(?:entity|organi[sz]ation|company|employer|behalf|principal|terms|agreement|business|party|person|customer|addendum|dpa)\b/,
      weight: 4,
    },
    {
      id: 'behalf-of-organisation',
      any: ['behalf'],
      pattern:
        /\bon behalf of (?:a|an|your|another|any|the|some|such) (?:\w+ ){0,2}(?:company|organi[sz]ation|entity|employer|business|person|corporation|firm|institution|party|individual)\b[^.]{0,220}\b(?:authority|authori[sz]ed|bind|bound|represent and warrant)\b/,
      weight: 3.5,
    },
    {
      id: 'you-means-organisation',
      any: ['behalf', 'entity', 'organization', 'organisation', 'employer', 'company'],
      pattern:
        /\bon behalf of\b[^.]{0,260}\b(?:"?you"?|"?your"?|"?customer"?)\b[^.]{0,40}\b(?:refers?|means?|includes?|will (?:refer|mean)|shall (?:refer|mean))\b[^.]{0,60}\b(?:entity|organi[sz]ation|company|employer|person|business)\b/,
      weight: 3,
    },
    {
      id: 'accepting-for-employer',
      any: ['accepting', 'agreeing', 'entering', 'using', 'accept', 'agree'],
      pattern:
        /\bif you (?:are )?(?:accept|agree|enter|us|access|register|sign)(?:e|ing|ing into| into| up)?\b[^.]{0,80}\b(?:on behalf of|as (?:an )?(?:employee|agent|representative) of|for) (?:a|an|your|another|any|the) (?:\w+ ){0,3}(?:company|organi[sz]ation|entity|employer|business|person)\b/,
      weight: 3,
    },
    {
      id: 'personal-liability-without-authority',
      any: ['personally', 'individually'],
      pattern: /\bauthority\b[^.]{0,120}\b(?:personally|individually) (?:liable|responsible|bound)/,
      weight: 3,
    },
    {
      id: 'data-or-agent',
      any: ['privacy', 'agent', 'copyright', 'infring*', 'neither', 'contractors', 'venture', 'any', 'no'],
      pattern:
        /\b(?:neither party|not have|no|nor)\b[^.]{0,40}\b(?:authority|power|right)\b[^.]{0,30}\bto (?:\w+ )?bind|\bindependent contractors?\b|\bauthori[sz]ed agent\b|\bprivacy rights?\b|\bcopyright owner\b|\bexclusive right\b|\binfring/,
      weight: -4,
    },
  ],
  prose: {
    what: 'This provision makes the person who accepts {document} for an organisation vouch for their power to do so, and lets the organisation count as the contracting party.',
    why: 'One click by a member of staff can bind a whole organisation. Where the power is missing, the person may be left with the duties.',
    means: {
      consumers: 'It matters only if you act for somebody else, such as a club, an employer or a relative.',
      businesses:
        'Your contract may come about without your legal team, by the act of any employee who claims authority.',
      developers: 'Registering a key for your employer can bind your employer to the developer terms.',
    },
    actions: [
      'Ask who in your organisation may accept online terms before you click.',
      'Use a private account only for private purposes.',
      'Record who accepted, when and which version.',
    ],
  },
  examples: {
    yes: [
      'If you use Lanternpost on behalf of a company, you represent that you have the authority to bind that company to these Terms.',
      'The person who accepts confirms that they are authorised to enter into this Agreement on behalf of the Customer.',
      'If you accept on behalf of an organisation, "you" refers to that organisation.',
      'If you lack the authority to bind your employer, you are personally responsible for all duties under the Quillbird Agreement.',
      'You warrant that you have full power and authority to bind the entity for which the Harrowmere workspace is opened.',
    ],
    no: [
      'An authorized agent may submit a privacy request on your behalf.',
      'The notice must state that you are authorised to act on behalf of the copyright owner.',
      'Tidewell staff have no authority to change an order once it has been sent.',
      'Payments are collected on behalf of the seller by our bank.',
      'The administrator of a Pinemarket team may invite and remove members.',
    ],
  },
});
