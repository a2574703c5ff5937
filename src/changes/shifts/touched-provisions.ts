import { plainSigns } from '#text';

/** A provision of a version, by id, with its words. */
export interface ProvisionWords {
  readonly id: string;
  readonly text: string;
}

/** More than this says no more than that the whole document is touched. */
const mostTouched = 500;

/**
 * The provisions that use a term whose definition changed, in order. Terms count as they are written, with their capitals, so that a defined
 * “Content” is not every “content”; one pass over each text, whatever the number of terms.
 *
 * @param defining ids of the provisions that define them: they are changed themselves, not touched
 */
export function touchedProvisions(
  terms: readonly string[],
  provisions: readonly ProvisionWords[],
  defining: ReadonlySet<string>,
): { readonly id: string; readonly terms: readonly string[] }[] {
  const index = new Map<string, string[]>();
  for (const term of terms) {
    const [first = ''] = plainSigns(term, null).split(' ');
    if (first !== '') index.set(first, [...(index.get(first) ?? []), term]);
  }
  if (index.size === 0) return [];
  const touched: { id: string; terms: readonly string[] }[] = [];
  for (const { id, text } of provisions) {
    if (touched.length >= mostTouched) break;
    if (defining.has(id)) continue;
    const used = new Set<string>();
    for (const { index: at, 0: word } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      for (const term of index.get(word.toLowerCase().replace(/s$/, '')) ?? index.get(word.toLowerCase()) ?? [])
        if (text.startsWith(term, at) && !/[\p{L}\p{N}]/u.test((text[at + term.length] ?? ' ').replace(/s/, ' ')))
          used.add(term);
    }
    if (used.size > 0) touched.push({ id, terms: [...used] });
  }
  return touched;
}
