import { provisionType } from '../type.ts';

export default provisionType({
  id: 'liability.indemnification',
  title: 'Indemnification',
  definition: 'States that one side must cover losses and costs of the other that arise from claims of third parties.',
  is: 'Counts for duties to indemnify, defend or hold harmless, of the user or of the provider, and for how such claims are handled.',
  isNot:
    "Limits of damages are liability.cap; a release of claims against the provider alone is liability.cap; responsibility for one's own acts is not an indemnity.",
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 2,
  severity: [
    {
      id: 'broad',
      pattern: /\b(?:any and all|all) (?:claims|liabilities|losses|damages)\b|\battorneys?'? fees\b|\blegal fees\b/,
      shift: 1,
      reason: 'It reaches all claims or legal costs.',
    },
    {
      id: 'provider-indemnifies',
      pattern:
        /\b(?:we|us|company|openly|provider|supplier|each party) (?:will|shall|agrees? to) (?:\w+,? ){0,3}(?:indemnify|defend)\b[^.]{0,60}\b(?:you|customer|the other)\b/,
      shift: -1,
      reason: 'The provider covers the user, or both cover each other.',
    },
    {
      id: 'extent-permitted',
      pattern: /\bextent (?:permitted|allowed)|\bexcept (?:to the extent|where|if)\b/,
      shift: -1,
      reason: 'It yields to law or to fault of the provider.',
    },
  ],
  affects: ['all users', 'businesses'],
  law: ['indemnity'],
  cues: [
    {
      id: 'indemnify',
      any: ['indemnify', 'indemnifies', 'indemnified', 'indemnifying'],
      pattern: /\bindemnif(?:y|ies|ying|ied)\b/,
      weight: 4.5,
    },
    {
      id: 'indemnity',
      any: ['indemnity', 'indemnification', 'indemnities', 'indemnitee', 'indemnitees', 'indemnitor'],
      pattern:
        /\b(?:indemnit\w+|indemnification)\b[^.]{0,100}\b(?:obligations?|claims?|party|against|for|under|shall|will|procedure|rights?)\b/,
      weight: 3,
    },
    {
      id: 'hold-harmless',
      any: ['harmless'],
      pattern: /\b(?:hold|holding|held|save|keep)\b[^.]{0,80}\bharmless\b/,
      weight: 4,
    },
    {
      id: 'defend',
      any: ['defend'],
      pattern: /\bdefend\b[^.]{0,120}\b(?:third[- ]party claims?|claims?|suits?|actions?|proceedings?)\b/,
      weight: 2.5,
    },
    { id: 'list-of-clauses', any: ['survive', 'survival', 'heading'], pattern: /\bsurviv\w+\b/, weight: -3 },
    { id: 'heading', any: ['indemn*'], pattern: /\bindemn/, weight: 1.8, where: 'heading' },
  ],
  prose: {
    what: 'This provision makes one side, most often you, bear the costs when somebody else makes a claim against the other, here {platform}.',
    why: 'It can move large legal costs to you, also where you did not expect a claim. Who steers the defence and whether fault matters are the points to look for.',
    means: {
      consumers: 'A private person may be asked to pay for a dispute about a post or an upload.',
      businesses: 'Check for a duty in return, a ceiling and your insurance.',
      developers: 'Claims by users of your app can come back to you.',
      creators: 'Claims about rights in your work are the usual case.',
    },
    actions: [
      'Make sure that you hold the rights in what you publish.',
      'Ask for a mutual clause with a ceiling.',
      'Check whether your insurance covers it.',
    ],
  },
  examples: {
    yes: [
      'You agree to indemnify Lanternpost against all claims that arise from your content.',
      'Customer shall hold Quillbird harmless from any loss.',
      'Harrowmere will defend you against third-party claims that the service infringes a patent.',
      'The indemnifying party controls the defence of the claim.',
      'The indemnification obligations under this section apply to claims of third parties only.',
    ],
    no: [
      'Our liability is limited to direct damages.',
      'You are responsible for your content.',
      'The game is harmless fun for the family.',
      'We defend free expression on Tidewell.',
      'The section on indemnity survives termination.',
    ],
  },
});
