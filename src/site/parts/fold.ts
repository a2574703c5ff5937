/** What a redline shows: a marked passage, a passage kept beside it, or a run of passages alike that is folded away. */
export type Stretch<Block> =
  | { readonly kind: 'change'; readonly block: Block; readonly number: number }
  | { readonly kind: 'near'; readonly block: Block }
  | { readonly kind: 'alike'; readonly blocks: readonly Block[] };

const kept = 1;
const worthFolding = 3;

/** Folds what is alike, leaving one passage before and after each change, and runs too short to be worth folding. */
export function folded<Block extends { readonly op: string }>(blocks: readonly Block[]): Stretch<Block>[] {
  const stretches: Stretch<Block>[] = [];
  let number = 0;
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]!;
    if (block.op !== 'same') {
      number += 1;
      stretches.push({ kind: 'change', block, number });
      index += 1;
      continue;
    }
    let end = index;
    while (end < blocks.length && blocks[end]?.op === 'same') end += 1;
    const before = index === 0 ? 0 : kept;
    const after = end === blocks.length ? 0 : kept;
    const near = (from: number, to: number) =>
      stretches.push(...blocks.slice(from, to).map((one) => ({ kind: 'near' as const, block: one })));
    if (end - index - before - after < worthFolding) {
      near(index, end);
    } else {
      near(index, index + before);
      stretches.push({ kind: 'alike', blocks: blocks.slice(index + before, end - after) });
      near(end - after, end);
    }
    index = end;
  }
  return stretches;
}
