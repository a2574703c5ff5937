import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.incorporated_documents',
  title: 'Other documents that also apply',
  definition:
    'States that further terms, policies or guidelines are part of the agreement or apply beside it, and which of them prevails.',
  is: 'Counts when another document is made binding, is said to apply beside this one, or when an order of precedence between documents is set.',
  isNot:
    'A clause that this document replaces earlier ones is agreement.boilerplate; terms of an independent third party are liability.third_party_content; a mere link for further reading is none.navigation.',
  standsIn: ['terms', 'conduct', 'commerce', 'developer', 'data-processing'],
  prior: 1,
  severity: [
    {
      id: 'as-amended',
      pattern: /\b(?:as|may be) (?:amended|updated|modified|posted|changed)\b|\bfrom time to time\b/,
      shift: 1,
      reason: 'The other documents may change on their own.',
    },
    {
      id: 'prevails-over-this',
      pattern:
        /\b(?:additional|supplemental|other|those|such) terms\b[^.]{0,60}\b(?:prevail|control|govern|take precedence)/,
      shift: 1,
      reason: 'The other document wins over this one.',
    },
  ],
  affects: ['all users'],
  law: ['plain-language', 'assent-formation'],
  cues: [
    {
      id: 'by-reference',
      any: ['incorporated', 'incorporates', 'incorporate', 'incorporating', 'incorporation'],
      pattern:
        /\bincorporat(?:ed|es?|ing|ion)\b[^.]{0,160}\breference\b|\breference\b[^.]{0,40}\bincorporat|\bincorporated (?:herein|into (?:these|this|the))/,
      weight: 4.5,
    },
    {
      id: 'part-of-these-terms',
      any: ['part'],
      pattern:
        /(?<!\bnot )\b(?:form|forms|forming|is|are|be|become|becomes|constitute|constitutes|considered|made|deemed) (?:also )?(?:an? )?(?:integral |essential )?part of (?:these|this|the|our|your)\b[^.]{0,30}\b(?:terms|agreement|contract|conditions|policy|rules|dpa|addendum)\b/,
      weight: 4.5,
    },
    {
      id: 'additional-terms-apply',
      any: ['additional', 'supplemental', 'supplementary', 'separate', 'specific', 'other'],
      pattern:
        /\b(?:additional|supplemental|supplementary|separate|(?:product|service|region|country|feature)[- ]specific)\b[^.]{0,40}\b(?:terms|conditions|policies|guidelines|rules|agreements?)\b[^.]{0,100}\b(?:apply|applies|applicable|govern|governs|accompany|subject to|presented|posted|in addition to|prevail|control)\b/,
      weight: 3,
    },
    {
      id: 'also-agree-to',
      any: ['also', 'addition', 'additionally', 'together'],
      pattern:
        /\b(?:also|in addition|additionally)\b[^.]{0,100}\b(?:agree to|subject to|bound by|comply with|governed by|adhere to|accept|abide by|apply)\b[^.]{0,120}\b(?:polic(?:y|ies)|guidelines|terms|rules|standards|addendum)\b/,
      weight: 3,
    },
    {
      id: 'precedence',
      any: [
        'conflict',
        'conflicts',
        'inconsistency',
        'inconsistent',
        'precedence',
        'prevail',
        'discrepancy',
        'inconsistencies',
        'contradiction',
      ],
      pattern:
        /\b(?:conflicts?|inconsisten\w+|discrepanc\w+|ambiguit\w+|contradictions?)\b[^.]{0,240}\b(?:prevails?|controls?|governs?|take precedence|takes precedence|shall apply|will apply)\b|\border of precedence\b|\b(?:prevail|take precedence|takes precedence) over\b[^.]{0,60}\b(?:terms|agreement|conditions|policy|order)\b/,
      weight: 3.5,
    },
    {
      id: 'must-follow-named-policies',
      any: ['comply', 'governed', 'subject', 'abide', 'follow', 'adhere'],
      pattern:
        /\b(?:comply with|governed by|subject to|abide by|follow|adhere to|accordance with)\b[^.]{0,40}\b(?:our|the|its|all|\w+'s)\b[^.]{0,60}\b(?:acceptable use policy|usage polic(?:y|ies)|community guidelines|privacy policy|privacy notice|content policy|developer terms|terms of (?:service|use)|additional terms|policies and guidelines|brand guidelines)\b/,
      weight: 1.8,
    },
    {
      id: 'law-conflict',
      any: ['conflict', 'conflicts'],
      pattern: /\bconflicts? (?:of|of the|with (?:the )?)?\s?laws?\b|\bchoice of law\b|\bconflicts? of interest\b/,
      weight: -4,
    },
    {
      id: 'language-versions',
      any: ['english', 'translation', 'translated', 'translations'],
      pattern: /\b(?:english|translat)/,
      weight: -3,
    },
    {
      id: 'third-party-terms',
      any: ['third'],
      pattern: /\bthird[- ]part(?:y|ies)(?:'s?)? (?:terms|websites?|services?|sites?|licen[cs]es?|platforms?)/,
      weight: -2,
    },
    {
      id: 'heading',
      any: ['precedence', 'additional', 'other', 'supplemental'],
      pattern:
        /\border of precedence|(?:additional|other|supplemental|related) (?:terms|policies|documents|agreements)/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision brings further documents of {platform} into the agreement or says which document wins when two of them disagree.',
    why: 'What you agree to is then larger than the page before you. The other documents can hold the rules that matter most, and they may be changed separately.',
    means: {
      consumers: 'To know your duties you need the linked documents as well.',
      businesses:
        'Check the order of precedence: an online policy may override, or give way to, what you have negotiated.',
      developers: 'Brand rules, usage policies and documentation often bind you as if they were in the contract.',
    },
    actions: [
      'Open and keep a copy of every document that is named.',
      'Look for the order of precedence before you sign a separate order.',
      'Watch the linked documents for changes too.',
    ],
  },
  examples: {
    yes: [
      'The Lanternpost Community Rules are incorporated into these Terms by reference.',
      'Our pricing schedule forms part of this Agreement.',
      'Additional terms apply to some Quillbird products and are shown to you before you use them.',
      'If there is a conflict between these Terms and an order form, the order form prevails.',
      'When you use the Harrowmere API you must also comply with our Developer Guidelines.',
    ],
    no: [
      'These Terms are governed by the laws of Norland without regard to conflict of law rules.',
      'If the translation conflicts with the English version, the English version prevails.',
      'This is the entire agreement between you and Tidewell.',
      'Additional storage can be bought in the settings.',
      'You may not take part in any conduct that harms Pinemarket.',
    ],
  },
});
