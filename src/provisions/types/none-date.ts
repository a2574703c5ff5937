import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.date',
  title: 'Dates of the document',
  definition: 'States when the document was last changed or from when it applies.',
  is: 'Counts for lines that state a date of update, publication or effect.',
  isNot: 'How later changes take effect is change.terms_unilateral or change.terms_with_notice.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'last-updated',
      any: [
        'updated',
        'update',
        'modified',
        'revised',
        'revision',
        'amended',
        'changed',
        'reviewed',
        'revision',
        'published',
        'posted',
        'version',
      ],
      pattern:
        /^.{0,80}\b(?:last|latest|most recent(?:ly)?|date of last|originally|previously|recently)\b.{0,20}\b(?:updated?|modified|revised|revision|amended|amendment|changed|reviewed|published|posted|version|modification)\b.{0,60}$/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'effective',
      any: ['effective', 'effect', 'force'],
      pattern:
        /^.{0,80}\b(?:effective (?:date|as of|from|on|since|starting|immediately)?|in (?:effect|force) (?:since|from|as of)|takes? effect (?:on|as of)|comes? into (?:force|effect) on)\b.{0,20}(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ).{0,40}$|^.{0,40}\beffective(?: date)?\s?:.{0,60}$/,
      weight: 3.8,
      where: 'body',
    },
    {
      id: 'updated-date',
      any: ['updated', 'published', 'version', 'revised', 'modified', 'posted', 'date', 'revision'],
      pattern:
        /^(?:\W{0,3})(?:updated|published|version|revised|modified|posted|date|revision|release date|as of|status)\b.{0,30}(?:\d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*).{0,30}$/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'document-was-updated',
      any: ['updated', 'revised', 'modified', 'changed', 'effective'],
      pattern:
        /\b(?:policy|terms|agreement|notice|statement|document|page|guidelines)\b[^.]{0,40}\b(?:was|were|is|are|has been|have been) (?:last |most recently )?(?:updated|revised|modified|changed|effective|amended)\b[^.]{0,30}\b(?:on|as of|in|from)\b[^.]{0,30}\d{4}/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'rule',
      any: ['must', 'continue', 'review', 'notify'],
      pattern: /\b(?:we (?:may|will|reserve)|you (?:must|agree|should)|continu(?:e|ed))\b/,
      weight: -3,
      where: 'body',
    },
  ],
  prose: {
    what: 'This line states when {document} was changed or from when it applies.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      'Last updated: 3 March 2031',
      'Effective date: 1 May 2030',
      'These Terms were last revised on 2 June 2032.',
      'Version of April 2029',
      'This Policy takes effect on 5 January 2033.',
    ],
    no: [
      'We may update these Terms from time to time.',
      'Changes become effective when posted.',
      'Please review the date of last update regularly; we may change it.',
      'Your subscription starts on the date of purchase.',
      'You must keep your details updated.',
    ],
  },
});
