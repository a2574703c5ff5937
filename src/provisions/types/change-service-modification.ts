import { provisionType } from '../type.ts';

export default provisionType({
  id: 'change.service_modification',
  title: 'Changes to or end of the service',
  definition:
    'States that the provider may change, limit, interrupt or discontinue features or the whole service for everybody.',
  is: 'Counts when the service itself is altered or withdrawn, including maintenance and withdrawal of models, products or content offered.',
  isNot:
    'Blocking one user is account.suspension; ending one contract is account.termination_by_provider; changes of the text are change.terms_unilateral or change.terms_with_notice; a promise of availability belongs to the business family.',
  standsIn: ['terms', 'commerce', 'developer'],
  prior: 2,
  severity: [
    {
      id: 'without-notice',
      pattern:
        /\bwithout (?:any |prior |further |advance |giving )*(?:notice|notification|liability)|\bwith or without (?:prior )?notice/,
      shift: 1,
      reason: 'The change comes without notice or liability.',
    },
    {
      id: 'notice-given',
      pattern:
        /\b(?:will|shall)\b[^.]{0,40}\b(?:notify|inform|give|provide)\b[^.]{0,60}\b(?:notice|you|customers?)\b|\b(?:advance|prior|reasonable|days'?) notice\b(?<!without prior notice)(?<!without advance notice)/,
      shift: -1,
      reason: 'Notice of the change is promised.',
    },
    {
      id: 'no-material-loss',
      pattern: /\bnot (?:materially|substantially) (?:reduce|degrade|decrease|diminish)/,
      shift: -1,
      reason: 'The core of the service is to stay.',
    },
  ],
  affects: ['all users', 'developers'],
  law: ['unilateral-modification'],
  cues: [
    {
      id: 'discontinue-service',
      any: [
        'discontinue',
        'discontinued',
        'discontinuing',
        'discontinuance',
        'discontinuation',
        'sunset',
        'deprecate',
        'deprecated',
        'deprecation',
      ],
      pattern:
        /\b(?:discontinu\w+|sunset|deprecat\w+)\b[^.]{0,90}\b(?:services?|sites?|websites?|platform|features?|functionalit\w+|products?|apps?|software|apis?|offerings?|models?|plans?|any part|aspects?|versions?)\b|\b(?:services?|sites?|features?|products?|apis?|models?|platform)\b[^.]{0,60}\b(?:be |are |is )?(?:discontinued|deprecated|sunset|discontinuance|discontinuation)\b/,
      weight: 3.8,
    },
    {
      id: 'reserve-modify-service',
      any: ['modify', 'change', 'alter', 'remove', 'withdraw', 'update', 'modifying', 'replace', 'enhance'],
      pattern:
        /\b(?!you |customers? |users? |subscribers? |partners? )\w+ (?:may|reserves?|might|has the right|have the right|are entitled|is entitled|constantly|continually|regularly)\b[^.]{0,45}\b(?:modify|change|alter|remove|withdraw|update|replace|revise|add)\w*\b(?![^.]{0,40}\b(?:your|terms|agreement|polic(?:y|ies)|notice|statement|prices?|fees)\b)[^.]{0,40}\b(?:the|our|any|all|certain|new|some|these|its)\b[^.]{0,30}\b(?:services?|site|website|platform|features?|functionalit\w+|products?|app|software|apis?|offerings?|models?)\b/,
      weight: 3,
    },
    {
      id: 'add-or-remove-features',
      any: ['features', 'functionality', 'functionalities', 'functions', 'capabilities'],
      pattern:
        /\b(?:add(?:ing)?|introduc\w+|creat\w+)\b[^.]{0,30}\b(?:or|and)\b[^.]{0,20}\b(?:remov\w+|delet\w+|limit\w*|withdraw\w*|discontinu\w+)\b[^.]{0,40}\b(?:features?|functionalit\w+|functions|capabilit\w+)\b|\b(?:features?|functionalit\w+)\b[^.]{0,40}\b(?:may|can|will) (?:be )?(?:change|added|removed|modified|evolve|withdrawn)/,
      weight: 4,
    },
    {
      id: 'services-may-change',
      any: ['change', 'changes', 'changing', 'evolve', 'evolving', 'modified', 'changed'],
      pattern:
        /\b(?:services?|site|website|platform|products?|features|content)\b (?:that we provide |we offer )?(?:are|is|may|can|will)\b[^.]{0,30}\b(?:always |constantly |continually |continuously )?(?:chang(?:e|ing|ed)|evolv(?:e|ing)|modified|subject to change|updated)\b(?![^.]{0,40}\b(?:settings|terms)\b)/,
      weight: 2.5,
    },
    {
      id: 'suspend-whole-service',
      any: ['suspend', 'interrupt', 'maintenance', 'interruption*', 'stop', 'cease', 'downtime'],
      pattern:
        /\b(?:suspend|interrupt|stop|cease|shut down|stop providing|stop offering)\b(?! (?:your|using|unauth))[^.']{0,12}\b(?:the (?:operation|provision|availability|services?|site|website|platform)|all or (?:any )?(?:part|portion)s? of the|any (?:part|portion|feature)|our (?:services?|platform|site))\b|\b(?:scheduled|planned|emergency|routine|regular|perform|for|necessary) maintenance\b[^.]{0,120}\b(?:services?|available|unavailab|interrupt|access|suspend|downtime|platform)/,
      weight: 2.8,
    },
    {
      id: 'no-liability-for-change',
      any: ['modification', 'modifications', 'discontinuance', 'discontinuation', 'interruption'],
      pattern:
        /\b(?:not be|no|without) (?:liable|liability)\b[^.]{0,80}\b(?:modification|suspension|discontinu\w+|interruption|change)\b[^.]{0,60}\b(?:service|site|platform|product)/,
      weight: 3.5,
    },
    {
      id: 'user-account',
      any: ['your', 'account', 'accounts'],
      pattern:
        /\b(?:suspend|terminate|discontinue|disable|restrict|limit|block)\w*\b[^.]{0,30}\b(?:your|any user'?s?|customer'?s?|user'?s?|subscriber'?s?) (?:account|access|use|right)/,
      weight: -1.5,
    },
    {
      id: 'user-stops',
      any: ['discontinue', 'stop', 'cease', 'cookies', 'browser', 'content', 'plugin', 'app'],
      pattern:
        /\byou (?:must|shall|should|may|can|will|agree to)?[^.]{0,20}\b(?:discontinue|stop|cease)\b|\bcookies?\b|\bremove (?:\w+[- ]){0,4}content\b|\byour (?:plugin|app)\b|\bcustomer (?:shall|must|will)\b[^.]{0,40}\bdiscontinue/,
      weight: -3,
    },
    {
      id: 'warranty',
      any: ['warrant', 'guarantee', 'uninterrupted'],
      pattern: /\bnot (?:warrant|guarantee|represent)\b|\bno (?:warrant|guarantee)/,
      weight: -1,
    },
    {
      id: 'heading',
      any: ['changes', 'modification*', 'discontinu*', 'availability', 'updates'],
      pattern:
        /\b(?:chang|modif|updat|discontinu)\w*\b[^.]{0,30}\b(?:services?|product|platform|site|features)\b|\bservice (?:changes|modifications|availability|updates)|\bdiscontinu/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision lets {platform} change the service, take features away, or stop offering it.',
    why: 'What you chose the service for may disappear. Notice, a refund or time to move data out are the questions that follow.',
    means: {
      consumers: 'A feature you paid for or rely on may be gone; look for what is promised in that case.',
      businesses: 'Work processes built on the service need a way out.',
      developers: 'Interfaces and models may be withdrawn; the notice period limits how fast you must migrate.',
      creators: 'Tools and reach on which your work depends can be changed or closed.',
    },
    actions: [
      'Keep copies of content and data outside the service.',
      'Look for a notice period and a refund for withdrawn paid features.',
      'Prepare an alternative for anything critical.',
    ],
  },
  examples: {
    yes: [
      'We may modify or discontinue any part of the Lanternpost service at any time.',
      'Quillbird may add or remove features without prior notice.',
      'We are not liable to you for any modification, suspension or discontinuance of the Service.',
      'Harrowmere reserves the right to change the platform as it sees fit.',
      'Older API versions may be deprecated; we announce this in the changelog.',
    ],
    no: [
      'We may suspend your account if you break the rules.',
      'You must discontinue use of the services when the agreement ends.',
      'Tidewell may change these Terms from time to time.',
      'You can change your cookie settings in your browser.',
      'We may increase our prices once a year.',
    ],
  },
});
