import type { Span } from '#kernel';
import type { Block } from '#text';
import { packed, unpacked } from './pack.ts';

/** A placement whose passage has its number in the store. */
export interface StoredPlacement {
  readonly passage: number;
  readonly body: Span;
  readonly leads: readonly Span[];
  readonly section: readonly number[];
  readonly number: string | null;
  readonly block: number;
  /** The path of headings above it as matching sees it (`Unit.section`). */
  readonly path: string;
}

export interface Outline {
  readonly blocks: readonly Block[];
  readonly placements: readonly StoredPlacement[];
  /** Keys of the headings' wording (`Segmented.headings`). */
  readonly headings: readonly string[];
}

const kinds = ['heading', 'paragraph', 'item', 'row', 'code'] as const;

type BlockRow = [kind: number, level: number, depth: number, length: number, label?: string | null, header?: number];
type PlacementRow = [
  passage: number,
  block: number,
  from: number,
  to: number,
  section: number[],
  leads: number[],
  path: number,
  number?: string,
];

/**
 * An outline as one compact line of JSON, packed. Block starts are not written: one line feed stands between two blocks. Bodies
 * count from their block's start; paths are numbers in a list of distinct ones.
 */
export function encodeOutline(outline: Outline): string {
  const blocks = outline.blocks.map((block): BlockRow => {
    const row: BlockRow = [kinds.indexOf(block.kind), block.level, block.depth, block.end - block.start];
    if (block.label !== null || block.header) row.push(block.label);
    if (block.header) row.push(1);
    return row;
  });
  const paths = new Map<string, number>();
  const placements = outline.placements.map((placement): PlacementRow => {
    const start = outline.blocks[placement.block]?.start ?? 0;
    const path = paths.get(placement.path) ?? paths.size;
    paths.set(placement.path, path);
    const row: PlacementRow = [
      placement.passage,
      placement.block,
      placement.body[0] - start,
      placement.body[1] - start,
      [...placement.section],
      placement.leads.flat(),
      path,
    ];
    if (placement.number !== null) row.push(placement.number);
    return row;
  });
  return packed(JSON.stringify([blocks, placements, [...paths.keys()], outline.headings]));
}

export function decodeOutline(text: string): Outline {
  const [rows, placed, paths, headings] = JSON.parse(unpacked(text)) as [
    BlockRow[],
    PlacementRow[],
    string[],
    string[],
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
  const placements = placed.map(([passage, block, from, to, section, flat, path, number]): StoredPlacement => {
    const start = blocks[block]?.start ?? 0;
    const leads: Span[] = [];
    for (let index = 0; index < flat.length; index += 2) leads.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
    return {
      passage,
      block,
      body: [start + from, start + to],
      leads,
      section,
      number: number ?? null,
      path: paths[path] ?? '',
    };
  });
  return { blocks, placements, headings };
}
