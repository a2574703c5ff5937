/** What the elements of HTML mean to a reader of documents. */

/** Elements that begin and end a block of their own. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements without words of a document in them. */
export const wordlessTags: ReadonlySet<string> = new Set(
  (
    'script style template noscript head title meta link base svg math canvas audio video object embed iframe frame map area ' +
    'input select textarea datalist progress meter img picture source track param noframes rp'
  ).split(' '),
);

const inlineTags =
  'a abbr acronym b bdi bdo big br button cite code data del dfn em font i ins kbd label mark nobr output q rb rt rtc ruby s samp small ' +
  'slot span strike strong sub sup time tt u var wbr col colgroup';

const known = new Set([...blockTags, ...wordlessTags, ...inlineTags.split(' ')]);

/** Whether a name between angle brackets is markup; `<Customer Name>` typed in a document is words. */
export function isHtmlTag(name: string): boolean {
  return known.has(name.toLowerCase()) || name.includes('-');
}

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

const linkScheme = /^(?:https?|mailto):/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * A link's target, resolved against `base` when there is one; null for what is no link to a document or a person
 * (`javascript:`, `data:`, `tel:`, an unreadable address).
 */
export function linkTarget(href: string, base: string | undefined): string | null {
  const trimmed = href.trim();
  if (trimmed === '') return null;
  if (base === undefined) return anyScheme.test(trimmed) && !linkScheme.test(trimmed) ? null : trimmed;
  const resolved = URL.parse(trimmed, base);
  if (resolved === null || !linkScheme.test(resolved.protocol)) return null;
  return resolved.href;
}
