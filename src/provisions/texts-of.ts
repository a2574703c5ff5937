import { unitsOf } from '#kernel';
import type { Block } from '#text';

/** The texts of blocks that come in reading order; one pass over the text, however many there are. */
export function textsOf(text: string, blocks: readonly Block[]): string[] {
  const units = unitsOf(
    text,
    blocks.flatMap((block) => [block.start, block.end]),
  );
  return blocks.map((_, index) => text.slice(units[2 * index], units[2 * index + 1]));
}
