import type { Block, Mark } from '#text';
import type { BlockFacts } from './block-facts.ts';

const mostWords = 14;

/** A paragraph that stands for a heading: all strong and short, or numbered and all in capitals, and open at its end. */
export function standsAsHeading(facts: BlockFacts, strong: boolean): boolean {
  if (facts.words > mostWords || facts.leavesOpen) return false;
  const text = facts.body.text;
  if (/[.;,!?。:]["”’)]?$/u.test(text.trimEnd()))
    return strong && facts.numbered && text.trimEnd().endsWith('.') && facts.words <= 6;
  if (strong) return /\p{L}/u.test(text);
  return facts.number !== null && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** For each block, whether strong marks cover all its letters. Both lists are in the order of the text. */
export function strongBlocks(blocks: readonly Block[], marks: readonly Mark[], texts: readonly string[]): Uint8Array {
  const strong = new Uint8Array(blocks.length);
  const stretches = marks.filter((mark) => mark.kind === 'strong').sort((a, b) => a.start - b.start);
  let first = 0;
  blocks.forEach((block, index) => {
    while (first < stretches.length && (stretches[first]?.end ?? 0) <= block.start) first += 1;
    let covered = 0;
    let reach = block.start;
    for (let at = first; at < stretches.length; at += 1) {
      const stretch = stretches[at];
      if (stretch === undefined || stretch.start >= block.end) break;
      const from = Math.max(stretch.start, reach);
      const to = Math.min(stretch.end, block.end);
      if (to > from) {
        covered += to - from;
        reach = to;
      }
    }
    const length = block.end - block.start;
    if (covered === 0 || covered < length - 12) return;
    // What is left uncovered may only be a number, spaces and punctuation.
    const left = length - covered;
    if (left === 0) strong[index] = 1;
    else strong[index] = onlySmall(texts[index] ?? '', block, stretches, first) ? 1 : 0;
  });
  return strong;
}

function onlySmall(text: string, block: Block, stretches: readonly Mark[], first: number): boolean {
  const points = Array.from(text);
  for (let at = first; at < stretches.length; at += 1) {
    const stretch = stretches[at];
    if (stretch === undefined || stretch.start >= block.end) break;
    for (let point = Math.max(stretch.start, block.start); point < Math.min(stretch.end, block.end); point += 1)
      points[point - block.start] = ' ';
  }
  return !/\p{L}{2}/u.test(points.join(''));
}

/** The headings above the block at hand, outermost first. */
export class HeadingPath {
  #path: { level: number; depth: number; block: number }[] = [];
  #lastReal = 0;
  #indexes: readonly number[] = [];

  /** A heading block, or (level 0) a paragraph that stands for one, which ranks below the last real heading. */
  enter(block: number, level: number, depth: number): void {
    if (level > 0) this.#lastReal = level;
    const rank = level > 0 ? level : this.#lastReal + 1 + depth;
    while ((this.#path.at(-1)?.level ?? 0) >= rank) this.#path.pop();
    this.#path.push({ level: rank, depth: level > 0 ? 0 : depth, block });
    this.#indexes = this.#path.map((entry) => entry.block);
  }

  /** A block at this depth follows: headings inside lists that have ended are left; a new item leaves those of its own depth. */
  reach(depth: number, newItem: boolean): void {
    let left = false;
    for (let last = this.#path.at(-1); last !== undefined && last.depth > 0; last = this.#path.at(-1)) {
      if (last.depth < depth || (last.depth === depth && !newItem)) break;
      this.#path.pop();
      left = true;
    }
    if (left) this.#indexes = this.#path.map((entry) => entry.block);
  }

  get indexes(): readonly number[] {
    return this.#indexes;
  }
}
