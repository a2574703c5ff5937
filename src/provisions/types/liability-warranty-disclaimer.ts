import { provisionType } from '../type.ts';

export default provisionType({
  id: 'liability.warranty_disclaimer',
  title: 'Disclaimer of warranties',
  definition: 'States that the service comes without promises of quality, accuracy, availability or fitness.',
  is: 'Counts for "as is" wording, exclusion of express or implied warranties, and use at one\'s own risk.',
  isNot:
    'Limits on damages are liability.cap; promises that the user makes are not disclaimers; reliability of AI output alone is an ai type; a warranty that the provider gives belongs to the business family.',
  standsIn: ['terms', 'commerce', 'developer', 'brand', 'conduct'],
  prior: 2,
  severity: [
    { id: 'own-risk', pattern: /\b(?:own|sole|entire) risk\b/, shift: 1, reason: 'All risk is put on the user.' },
    {
      id: 'extent-permitted',
      pattern:
        /\b(?:extent|as) permitted (?:by|under)\b|\bextent (?:allowed|permitted)|\bunless (?:prohibited|otherwise required) by\b/,
      shift: -1,
      reason: 'The disclaimer yields to mandatory law.',
    },
    {
      id: 'consumer-rights-kept',
      pattern:
        /\b(?:statutory|consumer|mandatory) (?:rights|guarantees|warranties)\b[^.]{0,80}\b(?:not affect|unaffected|remain)|\bnothing in\b[^.]{0,80}\b(?:exclude|affect)/,
      shift: -1,
      reason: 'Statutory rights are said to stay.',
    },
  ],
  affects: ['all users'],
  law: ['warranty-disclaimer'],
  cues: [
    {
      id: 'as-is',
      any: ['is', 'available'],
      pattern: /"as[- ]is"|\bas[- ]is(?:,| and| basis| or| without)|"as[- ]available"|\bas[- ]available\b/,
      weight: 4.5,
    },
    {
      id: 'disclaims-warranties',
      any: ['disclaim', 'disclaims', 'disclaimed', 'disclaiming', 'exclude', 'excludes', 'excluded', 'disclaimer'],
      pattern:
        /\b(?:disclaim(?:s|ed|ing|er of)?|exclud(?:es?|ed))\b[^.]{0,80}\b(?:warrant(?:y|ies)|guarantees?|representations)\b|\b(?:warrant(?:y|ies)|representations|conditions)\b[^.]{0,120}\b(?:are|is) (?:hereby |expressly |also )*(?:disclaimed|excluded)\b/,
      weight: 4,
    },
    {
      id: 'no-warranty',
      any: [
        'warranty',
        'warranties',
        'warrant',
        'warrants',
        'guarantee',
        'guarantees',
        'representations',
        'representation',
      ],
      pattern:
        /\b(?:no|without|not|nor|neither|don't|doesn't|never|cannot|can't)\b(?: (?:\w+|\w+,)){0,6} (?:warrant|warrants|warranty|warranties|guarantee|guarantees|representations?)\b(?! card)/,
      weight: 2.8,
    },
    {
      id: 'implied-warranties',
      any: ['merchantability', 'fitness', 'satisfactory'],
      pattern: /\bmerchantability\b|\bfitness for (?:a|any) (?:particular|specific)\b|\bsatisfactory quality\b/,
      weight: 4,
    },
    {
      id: 'own-risk',
      any: ['risk', 'reliance'],
      pattern:
        /\b(?:use|access|rely|reliance|download\w*|at)\b[^.]{0,60}\b(?:at |is at |entirely at )(?:your|user's|customer's|its) (?:own |sole |sole and exclusive |own sole )?(?:risk|discretion and risk)\b/,
      weight: 3,
    },
    {
      id: 'error-free',
      any: ['uninterrupted', 'error', 'errors'],
      pattern:
        /\b(?:not|no|nor)\b[^.]{0,160}\b(?:uninterrupted|error[- ]free|free (?:of|from) (?:errors|defects|viruses|bugs)|always be available|without errors)/,
      weight: 2.8,
    },
    {
      id: 'given-warranty',
      any: ['represents', 'warrants', 'customer', 'you'],
      pattern:
        /\b(?:you|customer|user|each party|client|licensee) (?:hereby )?(?:represents?|warrants?|represents? and warrants?)\b/,
      weight: -2.5,
    },
    {
      id: 'privacy-or-security',
      any: ['transmission', 'security', 'deletion', 'privacy', 'signals', 'refund*', 'removal'],
      pattern:
        /\b(?:method of (?:transmission|electronic)|guarantee (?:the |its |their )?(?:absolute )?security|guarantee (?:that )?(?:\w+ ){0,3}(?:delet|remov)|cannot (?:be )?guarantee)/,
      weight: -1.5,
    },
    { id: 'heading', any: ['warrant*', 'disclaimer*'], pattern: /\bwarrant|\bdisclaimer/, weight: 1, where: 'heading' },
  ],
  prose: {
    what: 'This provision says that {platform} offers the service as it is and promises little or nothing about quality, accuracy or availability.',
    why: 'When something fails, it shapes what you can ask for. Rights that the law gives consumers may exist all the same, depending on the place and the product.',
    means: {
      consumers: 'The wording may go further than what applies to you; consumer law often keeps some guarantees alive.',
      businesses: 'Between businesses such disclaimers often hold, so get needed assurances in the contract.',
      developers: 'What you build on the service inherits the lack of promises.',
    },
    actions: [
      'Test what you rely on and keep a fallback.',
      'Look for a service level agreement.',
      'Ask a consumer organisation which guarantees you keep.',
    ],
  },
  examples: {
    yes: [
      'The Lanternpost service is provided "as is" and "as available".',
      'We disclaim all warranties, express or implied.',
      'Quillbird makes no warranty that the service will be uninterrupted or error-free.',
      'You use the Harrowmere tools at your own risk.',
      'There is no implied warranty of merchantability or fitness for a particular purpose.',
    ],
    no: [
      'You represent and warrant that you own your content.',
      'In no event is Tidewell liable for indirect damages.',
      'The device comes with a two-year warranty card.',
      'We use the data as described below.',
      'Trading in shares is a risk that you should understand.',
    ],
  },
});
