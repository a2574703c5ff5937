import { provisionType } from '../type.ts';

export default provisionType({
  id: 'change.terms_with_notice',
  title: 'Changes to the terms with notice',
  definition:
    'States that changes of the document are announced to users, how, and what they may do before the change applies.',
  is: 'Counts when a message, a banner, a notice period or a fresh consent is promised for changes, even if only for material ones.',
  isNot:
    'A power to change that names no notice is change.terms_unilateral; notice of price changes is change.price; notice of changes to features is change.service_modification; how notices are delivered in general is agreement.notices.',
  standsIn: ['terms', 'privacy', 'conduct', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 1,
  severity: [
    {
      id: 'continued-use-accepts',
      pattern:
        /\bcontinu(?:e|ed|ing)\b[^.]{0,40}\b(?:use|using|access)\b[^.]{0,200}\b(?:constitutes?|means?|agree|accept|consent|bound)/,
      shift: 1,
      reason: 'Silence and further use count as consent.',
    },
    {
      id: 'right-to-leave',
      pattern: /\b(?:may|can|right to|entitled to)\b[^.]{0,40}\b(?:terminate|close|cancel|object|reject|refuse)\b/,
      shift: -1,
      reason: 'The user may refuse or leave before the change applies.',
    },
    {
      id: 'discretion-over-materiality',
      pattern: /\b(?:sole|our|own) discretion\b/,
      shift: 1,
      reason: 'The provider alone decides what is material or how to tell.',
    },
  ],
  affects: ['all users'],
  law: ['notice-of-change', 'unilateral-modification'],
  cues: [
    {
      id: 'change-then-notify',
      any: ['notify', 'notice', 'inform', 'email', 'notified', 'informed', 'announce', 'know', 'alert', 'notification'],
      pattern:
        /\b(?:make|making|chang|modif|amend|revis|updat)\w*\b(?!(?:[^.]{0,30} )(?:the services?|features|prices?|fees))[^.]{0,160}\b(?:terms|polic(?:y|ies)|agreement|notice|changes|statement|conditions|guidelines|modifications?|dpa|addendum)\b[^.]{0,120}\.?[^.]{0,60}\b(?:will|shall|'ll|may|agree to|undertake to)\b[^.]{0,60}\b(?:notify|notified|inform|informed|notice|notification|e-?mail|announce|let you know|alert|tell you|make you aware)\b/,
      weight: 3,
    },
    {
      id: 'notify-of-change',
      any: [
        'notify',
        'notice',
        'inform',
        'email',
        'notified',
        'informed',
        'announce',
        'know',
        'alert',
        'notifying',
        'informing',
        'notification',
      ],
      pattern:
        /\b(?:notify|notifying|inform|informing|informed|notified|notice|notification|let you know|alert|announce|tell you|make you aware)\b(?<!without notice)(?<!without prior notice)[^.]{0,80}\b(?:about|of|regarding|to|before|prior|if|when|for)\b[^.]{0,60}\b(?:change|modif|amend|revis|update)\w*\b[^.]{0,100}\b(?:terms|polic(?:y|ies)|agreement|privacy notice|statement|conditions|guidelines|effective|effect|rules)\b/,
      weight: 3.5,
    },
    {
      id: 'material-change-notice',
      any: ['material', 'significant', 'substantial', 'materially', 'substantive', 'significantly'],
      pattern:
        /\b(?:material|significant|substantial|substantive)(?:ly)?\b[^.]{0,20}\b(?:change|modif|amend|revis|update|adverse|reduce)\w*\b[^.]{0,160}\b(?:notify|notice|inform|e-?mail|announce|let you know|alert|notified|informed|prominent\w*|notification|consent)\b|\b(?:notify|notice|inform|e-?mail|let you know|alert|notification|prominent\w*)\b[^.]{0,100}\b(?:material|significant|substantial|substantive)(?:ly)? (?:\w+ )?(?:change|modif|amend|revis|update)/,
      weight: 4,
    },
    {
      id: 'notice-period',
      any: ['days', 'advance', 'thirty', 'fifteen', 'month', 'months', 'weeks'],
      pattern:
        /\b(?:change|modif|amend|revis|update|new version)\w*\b[^.]{0,140}\b(?:effective|effect|notice|apply|inform\w*|announce\w*)\b[^.]{0,60}\b(?:\d+|thirty|fifteen|fourteen|sixty|seven|ten|one|two)\)? (?:\(\d+\) )?(?:calendar |business )?(?:days?|months?|weeks?)\b[^.]{0,80}\b(?:after|before|prior|following|from|advance|notice|posted|later)\b/,
      weight: 2.5,
    },
    {
      id: 'prominent-posting',
      any: ['prominent', 'prominently', 'banner', 'popup', 'pop'],
      pattern:
        /\b(?:change|modif|amend|revis|update)\w*\b[^.]{0,200}\b(?:prominent(?:ly)?|banner|pop-?up|within the (?:app|service))\b/,
      weight: 3,
    },
    {
      id: 'reject-change',
      any: ['object', 'reject', 'refuse', 'disagree', 'accept', 'agree'],
      pattern:
        /\b(?:if you|where you|should you)\b[^.]{0,30}\b(?:object|reject|refuse|disagree|do not (?:accept|agree)|don't (?:accept|agree))\b[^.]{0,60}\b(?:change|modif|amend|revis|update|new)\w*\b[^.]{0,140}\b(?:terminate|close|cancel|stop|discontinue|cease|delete|object|must not)\b/,
      weight: 1.5,
    },
    {
      id: 'service-change',
      any: [
        'feature',
        'features',
        'functionality',
        'price',
        'prices',
        'fees',
        'pricing',
        'subprocessor*',
        'processors',
        'sub',
      ],
      pattern:
        /\b(?:price|prices|pricing|fees)\b[^.]{0,60}\b(?:change|increase|adjust|modif)|\b(?:change|increase|modif|adjust)\w*\b[^.]{0,30}\b(?:price|prices|pricing|fees|features?|functionalit\w+)\b|\bsub-?processors?\b/,
      weight: -2.5,
    },
    {
      id: 'other-notice',
      any: ['breach', 'account', 'decision', 'law', 'transfer', 'ownership', 'opt'],
      pattern:
        /\b(?:opt[- ]out|data breach|security incident|change (?:of|in) (?:control|ownership)|changes? to your (?:account|information|address|contact)|update your)\b/,
      weight: -2.5,
    },
    {
      id: 'heading',
      any: ['changes', 'modification*', 'amendment*', 'updates', 'revision*', 'change'],
      pattern:
        /\b(?:chang|modif|amend|updat|revis)\w*\b[^.]{0,30}\b(?:terms|policy|agreement|notice|statement|conditions|guidelines)\b|\b(?:policy|terms) (?:changes|updates|modifications)|^modifications?$|^amendments?$/,
      weight: 0.5,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision says how {platform} announces changes to {document} and, in some cases, how much time or choice you have before they apply.',
    why: 'Notice is what lets you compare, object or leave in time. What counts as a change worth announcing, and whether silence is consent, decides how much the promise is worth.',
    means: {
      consumers: 'Watch the address on file: the message may be the only warning.',
      businesses: 'The notice period is the time in which your review has to be done.',
      developers: 'Plan how you would adapt your product within the announced time.',
    },
    actions: [
      'Keep your contact address current and read such messages.',
      'Compare the new version with the old one before it applies.',
      'Object, export your data or leave before the date if you do not agree.',
    ],
  },
  examples: {
    yes: [
      'If we make material changes to these Terms, we will notify you by email.',
      'We will inform you of any changes to this Policy before they take effect.',
      'Lanternpost may amend these Terms by giving you 30 days notice before the changes become effective.',
      'When we change this Privacy Notice in a significant way, we will post a prominent notice on our website.',
      'Quillbird will inform you before the revised Terms take effect; if you do not agree, you may terminate your account.',
    ],
    no: [
      'Harrowmere may change these Terms at any time without notice.',
      'We will notify you of a personal data breach without undue delay.',
      'Please notify us of any changes to your address.',
      'We will give you notice before we increase the price of your plan.',
      'Please check this page regularly for updates.',
    ],
  },
});
