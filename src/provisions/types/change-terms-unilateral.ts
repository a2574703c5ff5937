import { provisionType } from '../type.ts';

export default provisionType({
  id: 'change.terms_unilateral',
  title: 'Changes to the terms without notice',
  definition: 'States that the provider may change the document on its own, without a promise to tell each user first.',
  is: 'Counts when changes take effect by posting, at discretion or without notice, when the reader is told to check back, or when a power to change names no notice.',
  isNot:
    'A promise to notify is change.terms_with_notice; changes of the service are change.service_modification; changes of price are change.price; amendment only by signed writing is agreement.boilerplate.',
  standsIn: ['terms', 'privacy', 'conduct', 'commerce', 'developer', 'data-processing', 'brand'],
  prior: 2,
  severity: [
    {
      id: 'without-notice',
      pattern: /\bwithout (?:any |prior |further |advance |giving )*(?:notice|notification|notifying)/,
      shift: 1,
      reason: 'No notice is given.',
    },
    {
      id: 'discretion',
      pattern: /\b(?:sole|absolute|own|our) (?:and absolute )?discretion\b|\bfor any reason\b/,
      shift: 1,
      reason: 'The change needs no reason.',
    },
    {
      id: 'immediate',
      pattern: /\b(?:effective|effect|apply|applies)\b[^.]{0,30}\b(?:immediately|upon posting|when posted|as soon as)/,
      shift: 1,
      reason: 'The change applies at once.',
    },
    {
      id: 'material-notice',
      pattern: /\b(?:material|significant|substantial)\b[^.]{0,120}\b(?:notify|notice|inform|e-?mail)/,
      shift: -1,
      reason: 'Material changes are announced.',
    },
  ],
  affects: ['all users'],
  law: ['unilateral-modification', 'notice-of-change'],
  cues: [
    {
      id: 'may-change-terms',
      any: [
        'change',
        'modify',
        'amend',
        'revise',
        'update',
        'alter',
        'changed',
        'modified',
        'amended',
        'revised',
        'updated',
        'updating',
        'changing',
        'replace',
        'changes',
        'modifying',
        'revising',
      ],
      pattern:
        /\b(?:may|right to|can|might|reserves?|entitled to|will|periodically|occasionally)\b[^.]{0,70}\b(?:chang(?:e|ing)|modify(?:ing)?|amend(?:ing)?|revis(?:e|ing)|updat(?:e|ing)|alter|make (?:\w+ )?changes to|replace)\b(?! your| the (?:services?|content|site|price|fees|plan))[^.]{0,40}\b(?:terms|agreement|polic(?:y|ies)|conditions|guidelines|privacy (?:notice|statement)|statement|notice|aup|eula|tos|documents?|rules)\b/,
      weight: 2.8,
    },
    {
      id: 'terms-may-be-changed',
      any: ['change', 'changed', 'modified', 'amended', 'revised', 'updated', 'changes'],
      pattern:
        /\b(?:these terms|the terms|this agreement|the agreement|this (?:privacy )?(?:policy|notice|statement)|(?:privacy|cookie) policy|our (?:\w+ )?policy|conditions|guidelines)\b[^.]{0,50}\b(?:may (?:be )?(?:change|update|amend|modif|revis|periodically)\w*|(?:is|are) subject to change|can be (?:changed|modified|amended|updated))/,
      weight: 2.8,
    },
    {
      id: 'check-back',
      any: ['check', 'review', 'periodically', 'regularly', 'revisit', 'frequently', 'back'],
      pattern:
        /\b(?:check|review|revisit|visit|consult|read|refer)\b[^.]{0,60}\b(?:terms|policy|(?<!pricing )page|agreement|notice|statement|guidelines|site|document|conditions)\b[^.]{0,60}\b(?:periodically|regularly|frequently|from time to time|often|for (?:any )?(?:changes|updates|modifications|the latest))\b|\b(?:periodically|regularly|frequently)\b[^.]{0,20}\b(?:check|review|revisit|visit)\b[^.]{0,60}\b(?:terms|policy|page|agreement|notice|statement|guidelines|conditions)\b/,
      weight: 3.5,
    },
    {
      id: 'effective-on-posting',
      any: ['posting', 'posted', 'post', 'publish*', 'immediately'],
      pattern:
        /\b(?:change|modification|amendment|revision|update|revised|updated|new|modified)\w*\b[^.]{0,120}\b(?:effective|effect|binding|apply)\b[^.]{0,60}\b(?:(?:up)?on (?:\w+ )?(?:posting|publication)|when (?:\w+ )?(?:\w+ )?(?:post|publish)\w*|immediately|once (?:\w+ )?(?:\w+ )?(?:posted|published)|as soon as)\b/,
      weight: 3.5,
    },
    {
      id: 'continued-use-accepts',
      any: ['continued', 'continuing', 'continue'],
      pattern:
        /\bcontinu(?:e|ed|ing)\b[^.]{0,40}\b(?:use|using|access)\b[^.]{0,200}\b(?:constitutes?|means?|signif\w+|indicates?|deemed|agree|accept|consent|acknowledg\w*|bound)\b[^.]{0,100}\b(?:change|modif|amend|revis|updated?|new terms|acceptance|modified)/,
      weight: 2.2,
    },
    {
      id: 'without-notice',
      any: ['notice', 'notification', 'notifying', 'discretion'],
      pattern:
        /\b(?:chang|modif|amend|revis|updat|alter)\w*\b[^.]{0,60}\b(?:terms|agreement|polic(?:y|ies)|conditions|guidelines|statement|provisions)\b[^.]{0,100}\b(?:without (?:\w+ ){0,2}(?:notice|notification|notifying)|(?:sole|own|our|absolute) discretion)\b|\b(?:without (?:\w+ ){0,2}notice|discretion)\b[^.]{0,60}\b(?:chang|modif|amend|revis|updat|alter)\w* [^.]{0,30}\b(?:terms|agreement|polic(?:y|ies)|conditions|guidelines)\b/,
      weight: 4,
    },
    {
      id: 'notice-promised',
      any: [
        'notify',
        'notice',
        'inform',
        'email',
        'emailing',
        'notified',
        'informed',
        'notifying',
        'know',
        'notification',
        'alert',
      ],
      pattern:
        /\b(?:we|company|us|\w+) (?:will|shall|'ll|may|would|also|also will|agree to|undertake to)[^.]{0,60}\b(?:notify|inform|give|provide|send|e-?mail|let|tell|alert|make you aware)\b[^.]{0,60}\b(?:you|users?|customers?|notice|know|subscribers?)\b|\b(?:will|shall) be (?:notified|informed)\b|\b(?:days|prior|advance|reasonable)\b[^.]{0,20}\bnotice\b(?<!without prior notice)(?<!without advance notice)|\bprominent\b|\bby (?:notifying|emailing|informing)\b|\b(?:with|upon|by providing|by giving|via an?) (?:\w+ ){0,3}notice\b/,
      weight: -3,
    },
    {
      id: 'writing-only',
      any: ['writing', 'signed', 'written'],
      pattern:
        /\b(?:modif|amend|chang|waive)\w*\b[^.]{0,100}\b(?:in writing|written (?:agreement|consent|instrument|amendment)|signed by)\b/,
      weight: -3.5,
    },
    {
      id: 'service-or-account',
      any: ['settings', 'preferences', 'browser', 'information'],
      pattern:
        /\b(?:update|change|modify|correct)\b[^.]{0,20}\b(?:your|account|cookie)\b[^.]{0,30}\b(?:settings|preferences|information|details|profile|browser)\b/,
      weight: -2,
    },
    {
      id: 'heading',
      any: ['changes', 'modification*', 'amendment*', 'updates', 'revision*', 'change'],
      pattern:
        /\b(?:chang|modif|amend|updat|revis)\w*\b[^.]{0,30}\b(?:terms|policy|agreement|notice|statement|conditions|guidelines)\b|\b(?:policy|terms) (?:changes|updates|modifications)|^modifications?$|^amendments?$/,
      weight: 0.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This provision lets {platform} change {document} by itself. It does not promise to tell you beforehand; a new text on the website can be enough.',
    why: 'What you agreed to may not be what applies today. Unless you look, you learn of new duties or lost rights only when they matter.',
    means: {
      consumers: 'New rules can bind you because you went on using the service.',
      businesses: 'Terms that your compliance review rested on can move without a message to you.',
      developers: 'A rule on which your product depends can change between two releases.',
      creators: 'Conditions for your work and income can change while it stays online.',
    },
    actions: [
      'Watch the document for changes.',
      'Keep a dated copy of the version you accepted.',
      'Ask for a contract clause that requires notice if you have bargaining power.',
    ],
  },
  examples: {
    yes: [
      'Lanternpost may modify these Terms at any time in its sole discretion without notice.',
      'We may update this Privacy Policy from time to time.',
      'Please check this page regularly for changes to our Terms.',
      'Any changes are effective immediately upon posting on the Quillbird website.',
      'We reserve the right to revise these conditions, and your continued use of Harrowmere means that you accept the changes.',
    ],
    no: [
      'If we change these Terms, we will notify you by email before the change takes effect.',
      'We may modify or discontinue any feature of Tidewell without notice.',
      'You can update your account information in the settings.',
      'This Agreement may be amended only in writing signed by both parties.',
      'Prices shown on Pinemarket can change at any time.',
    ],
  },
});
