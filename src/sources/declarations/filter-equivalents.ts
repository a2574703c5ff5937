/** What of ours does what a filter of a collection was for. */
export interface Equivalent {
  readonly name: string;
  readonly said: string;
}

const links: Equivalent = {
  name: 'links apart',
  said: 'the address of a link is a mark beside the text, so that no query, session or redirect in it is a change of wording',
};
const images: Equivalent = { name: 'images apart', said: 'images are not read' };
const space: Equivalent = { name: 'white space folded', said: 'spaces and line breaks of all kinds read alike' };
const scripts: Equivalent = { name: 'scripts apart', said: 'scripts and styles are not read' };
const labels: Equivalent = {
  name: 'list labels',
  said: 'the number or letter of a list’s item is kept beside its text',
};
const attributes: Equivalent = { name: 'attributes apart', said: 'ids and other attributes of elements are not read' };

/** Filters whose name says plainly what they do, and that reading here makes needless. */
const equivalents: ReadonlyMap<string, Equivalent> = new Map([
  ...[
    'removeQueryParams',
    'cleanUrls',
    'removeTrackingIDs',
    'removeLabelAndSidFromUrls',
    'removeFRZQueryParam',
    'removeAmpDeviceId',
    'removeRedirectFromLinks',
    'removePDFBlinkingQueryParam',
    'removeEmptyAnchorsLinks',
    'removeEmptyLinks',
    'removeEmptySVGLinks',
    'removeJavascriptLinks',
    'removeHeaderAnchors',
  ].map((name) => [name, links] as const),
  ...['removeImgFromCookiesPolicy', 'stopImagesSourcesBlinking', 'downloadImages'].map(
    (name) => [name, images] as const,
  ),
  ...['replaceNonBreakingSpaces', 'removeTitlesWhiteSpaces'].map((name) => [name, space] as const),
  ['removeScripts', scripts],
  ['numberListCorrectly', labels],
  ['removeModuleIDs', attributes],
]);

/** Our own equivalent of a collection's filter, by its name; null where there is no obvious one. */
export function equivalentOf(filter: string): Equivalent | null {
  return equivalents.get(filter) ?? null;
}
