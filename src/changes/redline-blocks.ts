import { sha256 } from '#kernel';
import { align, textsOf, type Unit } from '#provisions';
import { fold, type Block } from '#text';
import { redline, type Run } from './redline.ts';

export interface Side {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Blocks that belong together, by index; `runs` tell what changed inside (line feeds join several blocks of one side). */
export interface BlockPair {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly runs: readonly Run[];
}

/** A redline of whole documents: every block of both sides once, in the order of the later text, removed ones where they stood. */
export function redlineBlocks(before: Side, after: Side): BlockPair[] {
  const was = textsOf(before.text, before.blocks);
  const is = textsOf(after.text, after.blocks);
  return align(was.map(unitOf), is.map(unitOf)).map((match): BlockPair => {
    const textBefore = match.before.map((index) => was[index]).join('\n');
    const textAfter = match.after.map((index) => is[index]).join('\n');
    const kind = {
      unchanged: 'same',
      moved: 'moved',
      'moved-reworded': 'moved',
      reworded: 'changed',
      split: 'changed',
      merged: 'changed',
      added: 'added',
      removed: 'removed',
    } as const;
    const runs = redline(textBefore, textAfter);
    // Words that only stand on other lines, or in other blocks, are alike: nothing in them could be marked.
    const alike = kind[match.kind] === 'changed' && runs.every(({ op }) => op === 'same');
    return { kind: alike ? 'same' : kind[match.kind], before: match.before, after: match.after, runs };
  });
}

function unitOf(text: string): Unit {
  return { key: sha256(fold(text)), text, section: '', number: null };
}
