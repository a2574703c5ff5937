import { refind } from './collections.ts';
import type { Drawn } from './draw.ts';
import type { Label } from './labels.ts';
import { unitsOfReading } from './units.ts';

/**
 * The labels whose span and words are no unit of their document as it is read today.
 * @throws when a document reads as another text than the one that was drawn.
 */
export function unitsNotFound({ documents, passages }: Drawn, labels: readonly Label[]): Label[] {
  const pointers = new Map([...documents, ...passages].map((one) => [one.id, one]));
  return [...Map.groupBy(labels, ({ of }) => of)].flatMap(([of, own]) => {
    const pointer = pointers.get(of);
    if (pointer === undefined) return own;
    const units = new Set(
      unitsOfReading(refind(pointer).reading).map(({ start, end, sha256 }) => `${start} ${end} ${sha256}`),
    );
    return own.filter(({ start, end, sha256 }) => !units.has(`${start} ${end} ${sha256}`));
  });
}
