import type { Span } from '#kernel';
import type { Block, Reading } from '#text';
import { factsOf, keyOf, type BlockFacts, type Piece, type SegmentMemory } from './block-facts.ts';
import { HeadingPath, standsAsHeading, strongBlocks } from './headings.ts';
import type { Passage, Placement } from './model.ts';
import { styleOf } from './number.ts';
import { textsOf } from './texts-of.ts';

export interface Segmented {
  readonly placements: Placement[];
  /** The passage of each placement, in the same order. */
  readonly passages: Passage[];
  /** Keys of the headings' wording: a line that turns into a heading, or back, is no change of terms. */
  readonly headings: string[];
  /** Digest of all words in order, numbers left out: equal digests mean that only formatting differs. */
  readonly wording: string;
}

/** A lead-in: where it stands and what it says. */
interface Lead {
  readonly span: Span;
  readonly piece: Piece;
}

/** A list, or a run of paragraphs that reads as one: the leads of its items and, for typed runs, the style of its numbers. */
interface OpenList {
  readonly depth: number;
  readonly leads: readonly Lead[];
  readonly style: string | null;
  number: string | null;
}

/** Divides a reading into the stretches that may state a rule. Keep one `memory` for many readings: blocks repeat. */
export function segment(reading: Reading, memory: SegmentMemory = new Map()): Segmented {
  const { blocks, text } = reading;
  const texts = textsOf(text, blocks);
  const facts = texts.map((own) => factsOf(own, memory));
  const strong = strongBlocks(blocks, reading.marks, texts);
  const path = new HeadingPath();
  const result: Segmented & { wording: string } = { placements: [], passages: [], headings: [], wording: '' };
  const chains: (readonly Lead[])[] = [];
  let lists: OpenList[] = [];
  let header: Lead | null = null;

  blocks.forEach((block, index) => {
    const fact = facts[index] as BlockFacts;
    const next = blocks[index + 1];
    const nextFact = facts[index + 1];
    path.reach(block.depth, block.kind === 'item');
    if (block.kind !== 'row') header = null;
    lists = listsAround(lists, blocks, facts, chains, index);
    const leads = block.kind === 'row' ? (header === null ? [] : [header]) : (lists.at(-1)?.leads ?? []);
    chains.push(leads);
    if (fact.body.folded === '') return;
    const leadsOn =
      next !== undefined &&
      nextFact !== undefined &&
      (next.depth > block.depth ? fact.introduces : fact.leavesOpen && readsOn(next, nextFact));
    if (block.kind === 'heading' || (!leadsOn && isTitle(block, fact, strong[index] === 1, next))) {
      path.enter(index, block.kind === 'heading' ? Math.max(1, block.level) : 0, block.depth);
      result.headings.push(fact.body.key);
      return;
    }
    if (block.kind === 'row' && block.header) {
      header = { span: [block.start, block.end], piece: fact.body };
      return;
    }
    if (leadsOn && !fact.saysMore && block.kind !== 'row') return;
    const pieces = leadsOn ? [fact.body] : fact.pieces;
    const heading = facts[path.indexes.at(-1) ?? -1]?.body.text ?? '';
    pieces.forEach((piece, part) =>
      place(
        result,
        { piece, leads, heading, index, start: block.start, section: path.indexes },
        part === 0 ? (fact.number ?? block.label) : null,
      ),
    );
  });
  result.wording = keyOf(facts.map((fact) => fact.body.folded).join(''));
  return result;
}

interface Placed {
  readonly piece: Piece;
  readonly leads: readonly Lead[];
  readonly heading: string;
  readonly index: number;
  readonly start: number;
  readonly section: readonly number[];
}

// Not inside `segment`: a function made anew for each of millions of blocks costs more than what it does.
function place(
  result: Segmented,
  { piece, leads, heading, index, start, section }: Placed,
  number: string | null,
): void {
  const key =
    leads.length === 0 ? piece.key : keyOf([piece.folded, ...leads.map((lead) => lead.piece.folded)].join('\n'));
  result.placements.push({
    key,
    body: [start + piece.start, start + piece.end],
    leads: leads.map((lead) => lead.span),
    section,
    number,
    block: index,
  });
  result.passages.push({ key, body: piece.text, leads: leads.map((lead) => lead.piece.text), heading });
}

/** The lists that stand open around block `index`, given those around the block before it. */
function listsAround(
  before: readonly OpenList[],
  blocks: readonly Block[],
  facts: readonly BlockFacts[],
  chains: readonly (readonly Lead[])[],
  index: number,
): OpenList[] {
  const block = blocks[index] as Block;
  const fact = facts[index] as BlockFacts;
  const above = blocks[index - 1];
  if (block.kind === 'heading') return [];
  // Lists made by the page.
  const lists = before.filter(
    (list) => list.depth <= block.depth && (list.style === null || list.depth === block.depth),
  );
  const real = lists.filter((list) => list.style === null);
  if (real.length < block.depth) {
    const intro = facts[index - 1];
    const introduced =
      intro !== undefined && above !== undefined && (above.kind === 'heading' ? intro.leavesOpen : intro.introduces);
    const leads = openedBy(blocks, facts, chains, index, introduced);
    for (let depth = real.length + 1; depth <= block.depth; depth += 1)
      real.push({ depth, leads, style: null, number: null });
    return real;
  }
  if (block.kind !== 'paragraph') return real;

  // Runs of paragraphs that read as lists: “You may not:”, “(a) sell …”, “(b) rent …”.
  const typed = lists.filter((list) => list.style !== null);
  if (!fact.numbered && !beginsSmall(fact)) return real;
  const open = typed.at(-1);
  const style = fact.numbered ? styleOf(fact.number, open?.number ?? null) : 'small';
  const same = typed.findIndex((list) => list.style === style);
  if (same >= 0) {
    const kept = typed.slice(0, same + 1);
    const last = kept.at(-1);
    if (last !== undefined) last.number = fact.number;
    return [...real, ...kept];
  }
  const intro = facts[index - 1];
  if (intro?.leavesOpen && above?.depth === block.depth)
    return [
      ...real,
      ...typed,
      { depth: block.depth, leads: openedBy(blocks, facts, chains, index, true), style, number: fact.number },
    ];
  // The tail of a list, “in each case without our consent.”, keeps the leads of the list that it closes.
  if (
    !fact.numbered &&
    above !== undefined &&
    above.kind !== 'heading' &&
    above.kind !== 'row' &&
    (chains[index - 1]?.length ?? 0) > 0
  ) {
    const leads = before.find((list) => list.depth > block.depth || list.style !== null)?.leads ?? [];
    return [...real, { depth: block.depth, leads, style: 'small', number: null }];
  }
  return real;
}

/** Leads for a list that block `index` opens: those of the block above, and that block itself if it introduces. */
function openedBy(
  blocks: readonly Block[],
  facts: readonly BlockFacts[],
  chains: readonly (readonly Lead[])[],
  index: number,
  introduced: boolean,
): readonly Lead[] {
  const above = blocks[index - 1];
  const fact = facts[index - 1];
  if (above === undefined || fact === undefined || above.kind === 'row') return [];
  const outer = above.kind === 'heading' ? [] : (chains[index - 1] ?? []);
  if (!introduced) return above.depth > 0 ? outer : [];
  return [...outer, { span: [above.start + fact.lead.start, above.start + fact.lead.end], piece: fact.lead }];
}

function beginsSmall(fact: BlockFacts): boolean {
  return /^["“‘'(]?\p{Ll}/u.test(fact.body.text);
}

/** Whether a paragraph that follows an open one reads on from it. */
function readsOn(block: Block, fact: BlockFacts): boolean {
  return block.kind === 'paragraph' && (fact.numbered || beginsSmall(fact));
}

function isTitle(block: Block, fact: BlockFacts, strong: boolean, next: Block | undefined): boolean {
  if (block.kind === 'row' || block.kind === 'code' || block.kind === 'heading') return false;
  // An item is a title only if something else than the next item follows inside it.
  if (
    block.kind === 'item' &&
    !(next !== undefined && (next.depth > block.depth || (next.depth === block.depth && next.kind === 'paragraph')))
  )
    return false;
  return standsAsHeading(fact, strong);
}
