import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.navigation',
  title: 'Navigation and residue',
  definition: 'Is a link, a button, a table of contents or another leftover of the page.',
  is: 'Counts for wording that belongs to the page and not to the document.',
  isNot: 'A link that makes another document binding is agreement.incorporated_documents.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'back-or-skip',
      any: ['back', 'skip', 'top', 'menu', 'jump', 'return'],
      pattern:
        /^(?:\W{0,3})(?:back to (?:the )?(?:top|home|overview|main)|skip to (?:main )?(?:content|navigation)|return to top|jump to|menu\b.{0,20}$|go back\b.{0,20}$)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'learn-more',
      any: ['learn', 'read', 'click', 'see', 'view', 'show', 'find'],
      pattern:
        /^(?:\W{0,3})(?:learn more|read more|click here|see more|view (?:more|all)|show (?:more|less)|find out more|see all)(?: about [^.]{1,60}| here)?\W{0,3}$/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'contents',
      any: ['contents'],
      pattern: /^(?:\W{0,3})(?:table of contents?|contents|on this page|in this article)\W{0,3}/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'download-print',
      any: ['download', 'print', 'pdf', 'archive', 'archived', 'previous', 'versions'],
      pattern:
        /^(?:\W{0,3})(?:download|print|save|view|see)\b[^.]{0,40}\b(?:pdf|this page|version|versions|archive|policy|terms|agreement)\b[^.]{0,20}$|^(?:previous|archived|older|prior) versions?\b.{0,40}$/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'page-widgets',
      any: ['helpful', 'cookies', 'copyright', 'reserved', 'share', 'facebook', 'twitter', 'login', 'subscribe'],
      pattern:
        /^(?:was this (?:article|page|information) helpful|did this (?:answer|help)|share (?:this|on)|accept (?:all )?cookies|sign (?:in|up)|log ?in|subscribe)\b.{0,40}$|^(?:©|\(c\)|copyright)[^.]{0,80}\ball rights reserved\W*$|\ball rights reserved\W*$/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'rule',
      any: ['must', 'agree', 'shall'],
      pattern: /\b(?:you|customer|we) (?:must|agree|shall|may|will)\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This passage belongs to the page on which {document} stands.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      'Back to top',
      'Learn more about cookies',
      'Table of contents',
      'Download this policy as PDF',
      'Was this article helpful?',
    ],
    no: [
      'You may download the app for private use.',
      'You must read the Community Rules.',
      'We will share the results with you.',
      'Please click the box to accept these Terms before you register.',
      'The contents of this site belong to Lanternpost.',
    ],
  },
});
