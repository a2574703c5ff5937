import { sliceOf } from '#kernel';
import type { Reading } from './document.ts';

/** A page's title is looked for in so many of its first blocks: a banner or a heading of the site often comes before. */
const lookedAt = 8;
const longest = 100;

/**
 * Words that name a kind of document, in the languages of the collections. A heading with none of them heads a page, a section
 * or a menu (“Contents”, “Legal”, “Sign in”), and would be cited as something that nobody calls the document.
 */
const namesDocument = new RegExp(
  `(?<!\\p{L})(?:${[
    'terms|conditions|agreement|policy|policies|notice|statement|guidelines?|guidance|rules|code of|charter|addendum',
    'standards|contract|licen[cs]e|imprint|principles|supplement|warranty|disclaimer|requirements|legal information',
    'politique|règles|charte|mentions légales|contrat|règlement|déclaration|directives',
    'política|políticas|declaración|términos|condiciones|aviso|acuerdo|normas|termos|condições|acordo|declaração',
    'informativa|termini|condizioni|accordo|regolamento|linee guida|norme',
    'polityka|regulamin|warunki|zasady|umowa|oświadczenie|beleid|voorwaarden|verklaring|overeenkomst',
    'szabályzat|feltételek|nyilatkozat|villkor|policyn|vilkår|ehdot|tietosuojaseloste',
  ].join('|')})(?!\\p{L})|(?:erklärung|bedingungen|richtlinien?|impressum|bestimmungen|vereinbarung|agb)(?!\\p{L})`,
  'iu',
);
/** How a heading begins, or ends, that speaks to the reader, opens a part of the text or stands above many documents. */
const opensPart =
  /^(?:\d|(?:part|section|article|acceptance|changes?|updates?|summary|about|our|your?|how|why|what|who|when|welcome|introduction|contents)(?!\p{L})|policies$)|[?!]$/iu;

/** A document's own title: the first heading near its beginning that names a document; null where none does. */
export function titleOfDocument(reading: Reading): string | null {
  const titles = reading.blocks
    .slice(0, lookedAt)
    .filter((block) => block.kind === 'heading' && block.level <= 2)
    .map(({ start, end }) => tidy(sliceOf(reading.text, [start, end])));
  return titles.find((title) => title.length <= longest && namesDocument.test(title) && !opensPart.test(title)) ?? null;
}

/** Without marks of emphasis that the record holds as text, and without the stop at its end. */
function tidy(heading: string): string {
  return heading
    .replaceAll('**', '')
    .replace(/[\s.:,–—-]+$/u, '')
    .trim();
}
