import { capitalised, countInWords, counted } from '#kernel';

/** “Two provisions reworded, one added.” Made of counts alone. */
export function changeSentence(counts: {
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly moved: number;
  readonly others?: number;
}): string {
  const parts = (['reworded', 'added', 'removed', 'moved'] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [{ kind, count: counts[kind] }],
  );
  const said = parts.map(
    ({ kind, count }, index) => `${index === 0 ? counted(count, 'provision') : countInWords(count)} ${kind}`,
  );
  const others = counts.others ?? 0;
  if (others > 0)
    said.push(
      said.length === 0
        ? `${counted(others, 'passage')} without a rule changed`
        : `and ${counted(others, 'other passage')} changed`,
    );
  return said.length === 0
    ? 'The words differ, but no provision does.'
    : `${capitalised(said.join(', ').replace(', and ', ' and '))}.`;
}
