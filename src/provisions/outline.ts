import type { Span } from '#kernel';
import type { Block } from '#text';

/** A placement whose passage has its number in the store. */
export interface StoredPlacement {
  readonly passage: number;
  readonly body: Span;
  readonly leads: readonly Span[];
  readonly section: readonly number[];
  readonly number: string | null;
  readonly block: number;
}

export interface Outline {
  readonly blocks: readonly Block[];
  readonly placements: readonly StoredPlacement[];
}

const kinds = ['heading', 'paragraph', 'item', 'row', 'code'] as const;

/**
 * An outline as one compact line of JSON: blocks as [kind, level, depth, length, label?, header?] (their starts follow, since one
 * line feed stands between two), placements as [passage, block, start in the block, end in the block, section, leads, number?].
 */
export function encodeOutline(outline: Outline): string {
  const blocks = outline.blocks.map((block) => {
    const row: (string | number | null)[] = [
      kinds.indexOf(block.kind),
      block.level,
      block.depth,
      block.end - block.start,
    ];
    if (block.label !== null || block.header) row.push(block.label);
    if (block.header) row.push(1);
    return row;
  });
  const placements = outline.placements.map((placement) => {
    const start = outline.blocks[placement.block]?.start ?? 0;
    const row: unknown[] = [
      placement.passage,
      placement.block,
      placement.body[0] - start,
      placement.body[1] - start,
      placement.section,
      placement.leads.flat(),
    ];
    if (placement.number !== null) row.push(placement.number);
    return row;
  });
  return JSON.stringify([blocks, placements]);
}

export function decodeOutline(text: string): Outline {
  const [rows, placed] = JSON.parse(text) as [
    [number, number, number, number, (string | null)?, number?][],
    [number, number, number, number, number[], number[], string?][],
  ];
  let position = 0;
  const blocks = rows.map(([kind, level, depth, length, label, header]): Block => {
    const start = position;
    position += length + 1;
    return {
      kind: kinds[kind] ?? 'paragraph',
      level,
      depth,
      label: label ?? null,
      header: header === 1,
      start,
      end: start + length,
    };
  });
  const placements = placed.map(([passage, block, from, to, section, flat, number]): StoredPlacement => {
    const start = blocks[block]?.start ?? 0;
    const leads: Span[] = [];
    for (let index = 0; index < flat.length; index += 2) leads.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
    return { passage, block, body: [start + from, start + to], leads, section, number: number ?? null };
  });
  return { blocks, placements };
}
