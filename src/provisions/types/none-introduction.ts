import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.introduction',
  title: 'Introductions',
  definition: 'Says what the document is about, to what it applies or who publishes it.',
  is: 'Counts for greetings, scope and purpose of the document.',
  isNot: 'A sentence that binds by use is agreement.acceptance_by_use; a definition is none.definition.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'welcome',
      any: ['welcome', 'thank', 'thanks'],
      pattern: /\bwelcome to\b|\bthank(?:s| you) for (?:using|choosing|visiting|your interest)/,
      weight: 3.2,
    },
    {
      id: 'document-governs',
      any: ['govern', 'governs', 'apply', 'applies', 'cover', 'covers', 'forth'],
      pattern:
        /\b(?:these|this|the|our)\b[^.]{0,60}\b(?:terms|agreement|policy|notice|statement|conditions|guidelines|addendum)\b[^.]{0,80}\b(?:govern|governs|appl(?:y|ies) to|covers?|sets? (?:forth|out))\b/,
      weight: 2.8,
      where: 'body',
    },
    {
      id: 'document-describes',
      any: ['describes', 'describe', 'explains', 'explain', 'outlines', 'intended', 'designed', 'purpose'],
      pattern:
        /\b(?:this|these|our|the following|the purpose of this)\b[^.]{0,50}\b(?:policy|notice|statement|terms|guidelines|page|document|agreement)\b[^.]{0,40}\b(?:describes?|explains?|outlines?|is intended|is designed|is to|informs?|provides? information)\b/,
      weight: 3.2,
    },
    {
      id: 'entered-between',
      any: ['between', 'entered', 'made'],
      pattern:
        /^(?:this|these|the)\b[^.]{0,60}\b(?:agreement|terms|contract|dpa|addendum)\b[^.]{0,100}\b(?:between|entered into (?:by|between))\b[^.]{0,20}\b(?:you|customer|the)\b/,
      weight: 2.5,
      where: 'body',
    },
    {
      id: 'please-read',
      any: ['read', 'carefully'],
      pattern: /\bplease (?:take the time to )?read\b[^.]{0,80}\b(?:carefully|terms|policy|agreement|notice)\b/,
      weight: 2.5,
    },
    {
      id: 'rule-words',
      any: ['must', 'agree', 'prohibited', 'liable', 'arbitration', 'notify', 'conflict', 'prevail'],
      pattern:
        /\b(?:you|customer|users?) (?:must|may not|agree to be|agrees?)\b|\bprohibited\b|\bliable\b|\bconflict\b|\bthird[- ]party (?:sites|websites|services)\b|\bdoes not (?:apply|cover)\b/,
      weight: -1.5,
    },
    {
      id: 'heading',
      any: ['introduction', 'overview', 'welcome', 'about', 'scope'],
      pattern: /\bintroduction\b|\boverview\b|\bwelcome\b|\babout (?:this|these|us)\b|^(?:[\d.]+ )?scope\b/,
      weight: 1.5,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This passage introduces {document} and says what it is about.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      'Welcome to Lanternpost!',
      'These Terms of Service govern your access to the Quillbird website.',
      'This Privacy Policy explains how Harrowmere handles information about you.',
      'Thank you for using Tidewell.',
      'Please read these Terms carefully, for they matter to you.',
    ],
    no: [
      'By using Lanternpost, you agree to be bound by these Terms.',
      'The laws of Norland apply to all disputes.',
      'You must treat other members with respect.',
      'We may suspend your account.',
      'Our liability is limited.',
    ],
  },
});
