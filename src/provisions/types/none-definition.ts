import { provisionType } from '../type.ts';

export default provisionType({
  id: 'none.definition',
  title: 'Definitions',
  definition: 'States what a word means in the document.',
  is: 'Counts for passages that only explain a term.',
  isNot: 'A passage that also grants, forbids or limits something has the type of that rule.',
  standsIn: [],
  prior: 0,
  severity: [],
  affects: ['all users'],
  law: [],
  cues: [
    {
      id: 'quoted-means',
      any: ['means', 'mean', 'refers', 'refer', 'includes', 'meaning'],
      pattern:
        /^[^a-z0-9"']{0,4}(?:the terms? |an? |the )?["'][^"']{1,80}["'][^.]{0,60}\b(?:means?|refers? to|shall mean|has the meaning|have the meaning|includes?|is defined|shall have)\b/,
      weight: 4,
      where: 'body',
    },
    {
      id: 'term-colon',
      any: ['means', 'mean', 'refers'],
      pattern: /^(?!\w+ing )(?:[\w-]+ ){1,6}(?:means?|shall mean|refers to)(?! that)\b/,
      weight: 3.2,
      where: 'body',
    },
    {
      id: 'meaning-given',
      any: ['meaning', 'meanings', 'defined', 'capitalized', 'capitalised'],
      pattern:
        /\b(?:capitali[sz]ed|defined) (?:terms|words)\b|\b(?:have|has|having|shall have) the (?:same |respective |following )?meanings?\b|\bas defined in\b[^.]{0,60}$/,
      weight: 3,
    },
    {
      id: 'glossary',
      any: ['singular', 'plural', 'definitions', 'interpretation'],
      pattern:
        /\b(?:singular|plural)\b[^.]{0,80}\b(?:includes?|plural|meaning|definitions)\b|\bfor the purposes? of (?:this|these)\b[^.]{0,60}\b(?:means?|definitions?|following)\b/,
      weight: 3,
    },
    {
      id: 'duty',
      any: ['must', 'prohibited', 'agree', 'liable'],
      pattern: /\b(?:you|customer|users?) (?:must|may not|shall not|agrees?)\b|\bliable\b/,
      weight: -2.5,
      where: 'body',
    },
    {
      id: 'heading',
      any: ['definitions', 'definition', 'glossary', 'interpretation'],
      pattern: /\bdefinitions?\b|\bglossary\b/,
      weight: 1.8,
      where: 'heading',
    },
  ],
  prose: {
    what: 'This passage explains a word that {document} uses.',
    why: 'It is listed so that every passage of the document is accounted for.',
    means: { consumers: 'Nothing follows from it by itself.' },
    actions: [],
  },
  examples: {
    yes: [
      '"Content" means any text, image or sound that you upload.',
      '"Affiliate" refers to a company under common control with Lanternpost.',
      'Capitalized terms have the meanings given in the Agreement.',
      'Order Form means the document by which Customer buys the services.',
      'The singular includes the plural.',
    ],
    no: [
      'You must not upload any content that infringes rights.',
      'By any means necessary, keep your password safe.',
      'Closing your account means that you lose your files.',
      'We may change these Terms.',
      'Quillbird is not liable for "indirect" losses.',
    ],
  },
});
