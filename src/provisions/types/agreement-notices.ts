import { provisionType } from '../type.ts';

export default provisionType({
  id: 'agreement.notices',
  title: 'Notices and electronic communications',
  definition:
    'States how legally relevant notices are given between the parties and that electronic communications count as written ones.',
  is: 'Counts for channels, addresses and timing of notices and for consent to receive them electronically.',
  isNot:
    'Announcements of changed terms are change.terms_with_notice; marketing mail belongs to the privacy family; copyright complaints belong to the ip family; a notice of dispute is dispute.informal_resolution; a mere address is none.contact.',
  standsIn: ['terms', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 0,
  severity: [
    {
      id: 'posting-suffices',
      pattern: /\bpost(?:ing|ed)?\b[^.]{0,80}\b(?:site|website|service|services|platform)\b/,
      shift: 1,
      reason: 'A notice on the website is enough.',
    },
    {
      id: 'deemed-received',
      pattern: /\bdeemed\b[^.]{0,80}\b(?:received|given|delivered|read)\b/,
      shift: 1,
      reason: 'A notice counts as received whether or not it was read.',
    },
  ],
  affects: ['all users'],
  law: ['contact-identity'],
  cues: [
    {
      id: 'notices-form',
      any: ['notices', 'notice', 'notifications'],
      pattern:
        /(?:\bnotices\b|\b(?:all|any|legal|such|formal) (?:\w+ )?(?:notices?|notifications)\b)[^.]{0,160}\b(?:(?:must|shall|will|should|may) be (?:given|sent|made|delivered|provided|addressed|in writing)|in writing|deemed (?:\w+ )?(?:given|received|delivered|effective|served|to have)|registered mail|certified mail|courier|(?:via|by|to|through) (?:your |the |an? )?(?:\w+ )?e-?mail)\b/,
      weight: 3.5,
    },
    {
      id: 'electronic-consent',
      any: ['electronic', 'electronically'],
      pattern:
        /\b(?:consent|agree)\b[^.]{0,60}\breceiv\w*\b[^.]{0,100}\belectronic|\b(?:communicat\w*|notices?)\b[^.]{0,80}\belectronic(?:ally| form)?\b[^.]{0,160}\b(?:satisf\w+|writing|written|legal)|\bconsent to\b[^.]{0,30}\belectronic (?:communications|notices|delivery|records)/,
      weight: 4,
    },
    {
      id: 'satisfies-writing',
      any: ['satisfy', 'satisfies', 'satisfied', 'requirement', 'requirements'],
      pattern:
        /\bsatisf(?:y|ies|ied)\b[^.]{0,60}\b(?:legal )?(?:requirements?|obligations?)\b[^.]{0,80}\b(?:writing|written)\b/,
      weight: 4,
    },
    {
      id: 'deemed-received',
      any: ['deemed', 'considered'],
      pattern:
        /\bnotices?\b[^.]{0,140}\b(?:deemed|considered)\b[^.]{0,40}\b(?:given|received|delivered|effective|served|made)\b/,
      weight: 3,
    },
    {
      id: 'how-we-give-notice',
      any: ['notices', 'notice', 'notifications'],
      pattern:
        /\b(?:we|company|us|\w+) (?:may|will|can) (?:also )?(?:give|provide|send|deliver)\b[^.]{0,40}\b(?:notices?|notifications|communications)\b[^.]{0,120}\b(?:by (?:e-?mail|post|means)|via|to (?:you |the )?(?:\w+ )?e-?mail|through the|posting)\b(?![^.]{0,120}\b(?:change|modif|amend|revis)\w*)/,
      weight: 3,
    },
    {
      id: 'keep-address-current',
      any: ['current', 'valid', 'date'],
      pattern:
        /\bnotices?\b[^.]{0,200}\b(?:keep|keeping|maintain|update)\b[^.]{0,40}\be-?mail address\b|\be-?mail address\b[^.]{0,80}\b(?:current|valid|up to date)\b[^.]{0,120}\bnotices?\b/,
      weight: 2.5,
    },
    {
      id: 'other-notice',
      any: ['infring*', 'copyright', 'counter', 'dispute', 'opt', 'takedown', 'breach', 'incident'],
      pattern:
        /\binfring|\bcopyright|\bcounter-?notice|\bnotice of (?:the )?(?:dispute|claim)|\bdispute notice|\bopt[- ]out notice|\bsecurity incident|\bpersonal data breach|\bsystem breach|\binitiating an arbitration/,
      weight: -6,
    },
    {
      id: 'change-notice',
      any: ['change', 'changes', 'modify', 'modification*', 'amend*', 'revis*', 'update*', 'terminate'],
      pattern:
        /\b(?:change|modif|amend|revis|update|terminat)\w*\b[^.]{0,120}\bnotice|\bnotice\b[^.]{0,40}\b(?:of|prior to|before|about) (?:\w+ ){0,3}(?:change|modif|amend|revis|update|terminat)/,
      weight: -2,
    },
    {
      id: 'marketing',
      any: ['marketing', 'promotional', 'unsubscribe', 'privacy'],
      pattern: /\b(?:marketing|promotional|unsubscribe|privacy notices?)\b/,
      weight: -2.5,
    },
    {
      id: 'heading',
      any: ['notices', 'notice', 'communications'],
      pattern: /^(?:[\d.]+ )?(?:legal )?notices?\.?$|\bnotices\b|electronic (?:communications|notices)|^communications/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says how you and {platform} tell each other things that have legal effect, and often that an e-mail or a message in the account is as good as a letter.',
    why: 'Deadlines can begin with a notice. If a message counts as received once it is sent, an old address or a full spam folder is your risk.',
    means: {
      consumers: 'Keep the address in your account current, because important messages go there.',
      businesses:
        'Notices to the provider may need a set form and address to count; route incoming ones to somebody who acts on them.',
    },
    actions: [
      'Keep your contact address current.',
      'Use exactly the stated form and address for your own notices.',
      'Let messages from the provider pass your spam filter.',
    ],
  },
  examples: {
    yes: [
      'All notices under this Agreement must be in writing and sent by registered mail.',
      'You consent to receive communications from Lanternpost electronically.',
      'Electronic notices satisfy any legal requirement that such communications be in writing.',
      'Notices sent by email are deemed received on the next working day.',
      'Quillbird may provide notices to you by email, in your account or through the website.',
    ],
    no: [
      'Your copyright notice must be sent by email to our agent.',
      'We will give you notice before we change these Terms.',
      'You agree to receive promotional messages and can unsubscribe at any time.',
      'Notice how the Harrowmere player adapts to your screen.',
      'Send a notice of dispute by email before starting a claim.',
    ],
  },
});
