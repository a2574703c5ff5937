import { compareWordings } from '../shifts/compare-wordings.ts';
import { definitionsChanged } from '../shifts/definitions.ts';
import type { Wording } from '../shifts/shift.ts';
import { touchedProvisions, type ProvisionWords } from '../shifts/touched-provisions.ts';

/**
 * Terms whose definition differs between two wordings, as the later one writes them, with the number of passages that use each.
 *
 * @param passages those of the later version; `defining` are the ids of those that state the definitions
 */
export function termsTouched(
  before: Wording,
  after: Wording,
  passages: readonly ProvisionWords[],
  defining: ReadonlySet<string>,
): { readonly term: string; readonly passages: number }[] {
  const pair = compareWordings(before, after);
  if (pair === null) return [];
  return definitionsChanged(pair).flatMap(({ term }) => {
    const at = pair.after.plain.indexOf(term);
    if (at < 0) return [];
    const written = pair.after.text.slice(at, at + term.length);
    return [{ term: written, passages: touchedProvisions([written], passages, defining).length }];
  });
}
