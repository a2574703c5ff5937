import { sha256 } from '#kernel';
import { align, textsOf, type Match, type Unit } from '#provisions';
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

const kinds = {
  unchanged: 'same',
  moved: 'moved',
  'moved-reworded': 'moved',
  reworded: 'changed',
  split: 'changed',
  merged: 'changed',
  added: 'added',
  removed: 'removed',
} as const;

/** A redline of whole documents: every block of both sides once, in the order of the later text, removed ones where they stood. */
export function redlineBlocks(before: Side, after: Side): BlockPair[] {
  const was = textsOf(before.text, before.blocks);
  const is = textsOf(after.text, after.blocks);
  return together(align(was.map(unitOf), is.map(unitOf))).map((match): BlockPair => {
    const textBefore = match.before.map((index) => was[index]).join('\n');
    const textAfter = match.after.map((index) => is[index]).join('\n');
    const kind = kinds[match.kind];
    const runs = redline(textBefore, textAfter);
    // Words that only stand on other lines, or in other blocks, are alike: nothing in them could be marked.
    const alike = kind === 'changed' && runs.every(({ op }) => op === 'same');
    return { kind: alike ? 'same' : kind, before: match.before, after: match.after, runs };
  });
}

/** Blocks whose borders were drawn anew beside one another are told as one: only the words that came or went are then marked. */
function together(matches: readonly Match[]): Match[] {
  const told: Match[] = [];
  let open = false;
  for (const match of matches) {
    const redrawn = (match.alike === true && match.kind !== 'moved-reworded') || match.places !== undefined;
    const last = told.at(-1);
    if (redrawn && open && last !== undefined)
      told[told.length - 1] = {
        kind: 'merged',
        before: [...last.before, ...match.before].toSorted((a, b) => a - b),
        after: [...last.after, ...match.after].toSorted((a, b) => a - b),
        likeness: last.likeness,
      };
    else told.push(match);
    open = redrawn;
  }
  return told;
}

function unitOf(text: string): Unit {
  return { key: sha256(fold(text)), text, section: '', number: null };
}
