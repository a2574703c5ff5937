import { provisionType } from '../type.ts';

export default provisionType({
  id: 'dispute.choice_of_law',
  title: 'Governing law',
  definition: "States which country's or state's law governs the agreement and disputes about it.",
  is: 'Counts for the chosen law, exclusion of conflict rules or of the UN sales convention, and consumer protection that stays.',
  isNot:
    'The competent court is dispute.jurisdiction; the duty to obey the law is acceptable use; law as a reason for processing data is a privacy type.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'consumer-protection-kept',
      pattern: /\b(?:mandatory|consumer)\b[^.]{0,80}\b(?:laws?|protections?|provisions|rights)\b/,
      shift: -1,
      reason: 'Mandatory protection at home is said to stay.',
    },
    {
      id: 'without-regard',
      pattern:
        /\b(?:without (?:regard|reference|giving effect)|excluding|regardless of|notwithstanding)\b[^.]{0,60}\bconflicts?\b/,
      shift: 1,
      reason: 'Rules that could point to another law are shut out.',
    },
  ],
  affects: ['all users'],
  law: ['governing-law-jurisdiction'],
  cues: [
    {
      id: 'governed-by-laws',
      any: ['governed', 'govern', 'construed', 'interpreted', 'governs', 'subject'],
      pattern:
        /\b(?:governed|construed|interpreted|enforced)\b[^.]{0,100}\b(?:by|under|with|to)\b[^.]{0,50}\b(?:(?:federal |substantive |internal |applicable |domestic )?laws?|legislation)\b(?: of|, without| applicable| as|\b)(?! enforcement)/,
      weight: 4,
    },
    {
      id: 'laws-govern',
      any: ['laws', 'law'],
      pattern:
        /\b(?:the )?laws? of (?:the )?[^.]{2,80}?\b(?:govern|govern\w*|apply|applies|will apply|shall apply)\b|\b(?:\w+ law|laws? of [^.]{2,50}) (?:governs?|applies|shall apply|will apply|shall govern|will govern)\b[^.]{0,80}\b(?:terms|agreement|contract|disputes?|claims?|relationship)/,
      weight: 3.5,
    },
    {
      id: 'conflict-of-laws',
      any: ['conflict', 'conflicts', 'choice'],
      pattern:
        /\b(?:conflicts?|choice)[- ]of[- ](?:the )?laws?\b|\bconflict of law\b|\bconflicts? (?:with )?laws? (?:rules|principles|provisions)\b/,
      weight: 3.2,
    },
    {
      id: 'cisg',
      any: ['international', 'vienna', 'cisg'],
      pattern:
        /\b(?:convention|cisg)\b[^.]{0,60}\b(?:international sales?|sale of goods)|\bcisg\b|\bun sales convention\b/,
      weight: 4,
    },
    {
      id: 'home-consumer-law',
      any: ['mandatory', 'consumer', 'habitual', 'resident', 'residence'],
      pattern:
        /\b(?:mandatory|consumer)\b[^.]{0,60}\b(?:laws?|provisions|protections?|rights)\b[^.]{0,60}\b(?:country|place|state|jurisdiction|where you)\b[^.]{0,40}\b(?:reside|residence|live|resident|domicile|habitual)/,
      weight: 3,
    },
    {
      id: 'personal-data',
      any: ['personal', 'privacy', 'processing', 'processed'],
      pattern: /\b(?:personal (?:data|information)|(?:privacy|data protection) laws?)\b/,
      weight: -1.8,
    },
    {
      id: 'heading',
      any: ['law', 'governing', 'applicable', 'laws'],
      pattern: /\bgoverning law|\bapplicable law|\bchoice of law|\blaw and/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says which law decides questions about {document}.',
    why: 'The chosen law shapes which clauses hold and what you can claim. Consumers often keep mandatory protection of the place where they live.',
    means: {
      consumers: 'A foreign law in the text does not always take away protection at home.',
      businesses: 'Between businesses the choice mostly holds; ask counsel who knows that law.',
    },
    actions: [
      'Note which law is named, and whether your place is an exception.',
      'Ask a consumer organisation what stays in force where you live.',
    ],
  },
  examples: {
    yes: [
      'These Terms are governed by the laws of Norland.',
      'This Agreement shall be construed in accordance with the law of the State of Westmark.',
      'The laws of Norland govern any dispute about these Terms, without regard to conflict of laws rules.',
      'The United Nations Convention on Contracts for the International Sale of Goods does not apply.',
      'As a consumer, you keep the mandatory protections of the country where you live.',
    ],
    no: [
      'You must comply with all applicable laws.',
      'The courts of Norland have exclusive jurisdiction.',
      'We may disclose data where the law requires it.',
      'Use of Quillbird is governed by these Terms and the Community Rules.',
      'Law enforcement may write to our legal team.',
    ],
  },
});
