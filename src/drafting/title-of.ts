import type { ProvisionType } from '#provisions';

const longestHeading = 60;
const mostWords = 8;

/** A run-in heading: a few capitalised words closed by a full stop or colon, with a sentence after it. */
export function runInHeading(body: string): string | null {
  const found =
    /^(?:\(?[\p{L}\p{N}]{1,3}[.)] |§ ?)?((?:\d+(?:\.\d+)*\.? )?)(\p{Lu}[^.:!?\n]{1,59})[.:] ?(?=[\p{Lu}“"‘'(])/u.exec(
      body,
    );
  const heading = found?.[2]?.trim();
  if (heading === undefined || heading.length > longestHeading) return null;
  const words = heading.split(/\s+/);
  if (words.length > mostWords || found?.[0].length === body.length) return null;
  // A short sentence is not a heading: it has a verb that says something to somebody.
  if (
    /\b(?:you|we|us|our|your|they|it|is|are|was|may|must|shall|will|can|do|does|have|has|please)\b/i.test(heading) &&
    words.length > 2
  )
    return null;
  if (/^(?:You|We|They|It|This|These|There|I) /.test(heading)) return null;
  // Longer ones are headings when they are written like one: “Limits of Our Liability”, not “Prices vary by country”.
  const weighty = words.slice(1).filter((word) => word.length > 3);
  if (words.length > 3 && weighty.filter((word) => /^\p{Lu}/u.test(word)).length * 2 < weighty.length) return null;
  if (/\b(?:Inc|Ltd|Co|Corp|No|Art|Sec|St|e\.g|i\.e|U\.S)$/i.test(heading)) return null;
  return heading;
}

/** The first words of a text, at most eight, with an ellipsis where more follow. */
export function firstWords(text: string, count = mostWords): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= count) return words.join(' ').replace(/[\s,;:]+$/u, '');
  return `${words
    .slice(0, count)
    .join(' ')
    .replace(/[\s,;:.–—-]+$/u, '')} …`;
}

/** What a provision is called on pages: its run-in heading, else its type's name, else its first words. */
export function titleOf(passage: { readonly body: string }, type: ProvisionType | null): string {
  const heading = runInHeading(passage.body);
  if (heading !== null) return heading;
  if (type !== null && !type.id.startsWith('none.')) return type.title;
  const words = firstWords(passage.body);
  return words === '' ? (type?.title ?? 'Untitled passage') : words;
}
