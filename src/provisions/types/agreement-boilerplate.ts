import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.boilerplate',
  title: 'General contract clauses',
  definition:
    'States standing rules of the contract: severability, no waiver, entire agreement, survival, force majeure, relationship of the parties, interpretation.',
  is: 'Counts for clauses about how the contract as such works, which say nothing of the service.',
  isNot:
    'Transfer of the contract is agreement.assignment; delivery of notices is agreement.notices; precedence between documents is agreement.incorporated_documents; what ends with the contract is account.effects_of_termination; giving up class actions is dispute.class_waiver.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 0,
  severity: [
    {
      id: 'only-provider-excused',
      pattern:
        /\b(?:we|us|company)\b[^.]{0,80}\b(?:not be (?:liable|responsible)|no liability)\b[^.]{0,160}\b(?:beyond|force majeure)\b/,
      shift: 1,
      reason: 'Only the provider is excused by events outside its control.',
    },
    {
      id: 'oral-promises-void',
      pattern: /\bentire (?:agreement|understanding)\b[^.]{0,240}\b(?:oral|representations|statements)\b/,
      shift: 1,
      reason: 'Earlier promises outside the text no longer count.',
    },
  ],
  affects: ['all users'],
  law: ['plain-language'],
  cues: [
    {
      id: 'severability',
      any: [
        'invalid',
        'unenforceable',
        'void',
        'illegal',
        'invalidity',
        'unlawful',
        'severable',
        'severed',
        'severability',
        'ineffective',
        'unenforceability',
      ],
      pattern:
        /\b(?:provisions?|parts?|terms?|sections?|clauses?|portions?|agreement)\b[^.]{0,100}\b(?:is|are|be|held|found|deemed|becomes?|determined|declared|adjudged|considered)\b[^.]{0,60}\b(?:invalid|unenforceable|void|illegal|unlawful|ineffective|not enforceable)\b|\b(?:invalidity|unenforceability)\b[^.]{0,100}\b(?:provisions?|terms?|part|remain)/,
      weight: 4,
    },
    {
      id: 'no-waiver',
      any: ['waiver', 'waive', 'waived', 'waivers'],
      pattern:
        /\b(?:failure|failing|fails?|delay|omission|don't|do not|forbearance)\b[^.]{0,140}\b(?:waiver|waive|waiving|giving up)\b|\b(?:no|any) waiver\b[^.]{0,160}\b(?:writing|written|provision|breach|default|effective|signed|deemed)\b/,
      weight: 4.5,
    },
    {
      id: 'entire-agreement',
      any: ['entire', 'supersede', 'supersedes', 'superseding', 'complete', 'whole'],
      pattern:
        /\b(?:entire|whole|complete and exclusive|complete) (?:and exclusive |and only |and complete )?(?:agreement|understanding|contract|statement)\b|\bsupersed(?:e|es|ing)\b[^.]{0,60}\b(?:prior|previous|earlier|any|all|other)\b/,
      weight: 4.5,
    },
    {
      id: 'survival',
      any: ['survive', 'survives', 'survival', 'surviving'],
      pattern:
        /\b(?:provisions?|sections?|terms|obligations|clauses?|articles?|parts|paragraphs?|those)\b[^.]{0,300}\bsurviv(?:e|es|al|ing)\b|\bsurvive (?:any |the |such )?(?:termination|expiration|expiry|cancellation)\b[^.]{0,60}\b(?:agreement|terms|account)\b|\bby (?:its|their) nature\b[^.]{0,60}\bsurvive/,
      weight: 3.5,
    },
    {
      id: 'force-majeure',
      any: ['majeure', 'god', 'beyond', 'earthquake*', 'pandemic*'],
      pattern:
        /\bforce majeure\b|\bacts? of god\b|\b(?:delay|fail|failure|liable|responsible|breach|perform|excused)\w*\b[^.]{0,240}\bbeyond (?:the |our |its |their |such |a |your |either |that )?(?:party'?s?'? |\w+'s )?(?:reasonable )?control\b/,
      weight: 4,
    },
    {
      id: 'relationship',
      any: ['venture', 'contractors', 'franchise', 'fiduciary', 'agency'],
      pattern:
        /\bjoint venture\b|\bindependent contractors?\b[^.]{0,80}\b(?:parties|party|relationship|agent|employ|partner|nothing)|\b(?:parties|relationship)\b[^.]{0,60}\bindependent contractors?\b|\bagency, partnership\b|\bno (?:agency|fiduciary|partnership)\b/,
      weight: 4,
    },
    {
      id: 'beneficiaries',
      any: ['beneficiary', 'beneficiaries'],
      pattern: /\bthird[- ]party beneficiar|\bbeneficiar(?:y|ies)\b[^.]{0,60}\b(?:agreement|terms|contract)\b/,
      weight: 4,
    },
    {
      id: 'interpretation',
      any: ['headings', 'captions', 'titles', 'counterparts', 'drafter', 'construed', 'english'],
      pattern:
        /\b(?:headings|captions|titles)\b[^.]{0,100}\b(?:convenience|reference only|interpretation|no legal|affect)\b|\bcounterparts\b[^.]{0,80}\boriginal\b|\bconstrued against\b|\benglish\b[^.]{0,80}\b(?:version|language|text)\b[^.]{0,80}\b(?:control|prevail|govern)/,
      weight: 3.5,
    },
    {
      id: 'cookie-or-fee-survival',
      any: ['warranty', 'warranties'],
      pattern: /\b(?:not warrant|no warrant|disclaims? (?:all|any))\b/,
      weight: -1.5,
    },
    {
      id: 'heading',
      any: ['severab*', 'waiver', 'entire', 'surviv*', 'majeure', 'miscellaneous', 'general'],
      pattern: /\bseverab|\bno waiver|^waiver|\bentire agreement|\bsurviv|\bforce majeure|\bmiscellaneous/,
      weight: 1,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision is one of the standing clauses found in nearly every contract: what happens if part of {document} fails, whether silence gives up a right, what counts as the whole agreement, or who is excused by events outside their control.',
    why: 'Such clauses seldom matter from day to day and decide much in a dispute. An entire-agreement clause can leave promises from advertising or support without effect, and a force-majeure clause can excuse an outage.',
    means: {
      consumers: 'Keep promises that matter to you in writing, because the text claims to be complete.',
      businesses:
        'Check whether the clauses work for both sides, and whether they override an order or side letter of yours.',
    },
    actions: [
      'Keep written records of anything promised outside the document.',
      'See whether the force-majeure clause also excuses you.',
      'Note which duties are said to outlast the contract.',
    ],
  },
  examples: {
    yes: [
      'If any provision of these Terms is found to be unenforceable, the remaining provisions stay in effect.',
      'Our failure to enforce a right under this Agreement is not a waiver of that right.',
      'These Terms are the entire agreement between you and Lanternpost and supersede all prior agreements.',
      'Neither party is liable for a delay caused by events beyond its reasonable control.',
      'Sections 4, 7 and 9 of the Quillbird Agreement survive termination.',
    ],
    no: [
      'You waive any right to a jury trial.',
      'Harrowmere may transfer this Agreement to a successor.',
      'The entire catalogue of Tidewell is available in the app.',
      'We may remove content that is illegal.',
      'When your account ends, your files are deleted after a short time.',
    ],
  },
});
