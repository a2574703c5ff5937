import { hash } from 'node:crypto';
import { lengthOf } from '#kernel';
import { fold } from '#text';
import { introduces, leavesOpen } from './introduces.ts';
import { typedNumber } from './number.ts';
import { rulesApart, wordsIn } from './rules-apart.ts';
import { sentencesOf } from './sentences.ts';

/** A stretch of a block: offsets in code points from the block's start, its text, folded text and key. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly key: string;
}

/** What follows from a block's text alone, whatever document and place it stands in. */
export interface BlockFacts {
  readonly number: string | null;
  /** Something typed, number or bullet, stands before the wording. */
  readonly numbered: boolean;
  readonly body: Piece;
  /** The rules it states: one piece, or several for a long paragraph. */
  readonly pieces: readonly Piece[];
  readonly words: number;
  readonly introduces: boolean;
  readonly leavesOpen: boolean;
  /** Its last sentence, on which the items of a list depend. */
  readonly lead: Piece;
  /** A complete sentence stands before the lead. */
  readonly saysMore: boolean;
}

/** Facts of blocks seen before, by their text. The caller keeps it from reading to reading; it empties itself when full. */
export type SegmentMemory = Map<string, BlockFacts>;

const mostRemembered = 60_000;

export function factsOf(text: string, memory: SegmentMemory): BlockFacts {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const typed = typedNumber(text);
  const after = typed?.after ?? 0;
  const wording = text.slice(after);
  const piece = ([from, to]: readonly [number, number]): Piece => {
    const body = wording.slice(from, to);
    const start = lengthOf(text.slice(0, after + from));
    const folded = fold(body);
    return { start, end: start + lengthOf(body), text: body, folded, key: keyOf(folded) };
  };
  const body = piece([0, wording.length]);
  const pieces = rulesApart(wording);
  const opens = introduces(wording) || leavesOpen(wording);
  const sentences = opens ? sentencesOf(wording) : [];
  const last = sentences.length > 1 ? sentences.at(-1) : undefined;
  const facts: BlockFacts = {
    number: typed?.number ?? null,
    numbered: typed !== null,
    body,
    pieces: pieces.length > 1 ? pieces.map(piece) : [body],
    words: wordsIn(wording),
    introduces: opens,
    leavesOpen: opens && leavesOpen(wording),
    lead: last === undefined ? body : piece(last),
    saysMore: last !== undefined,
  };
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(text, facts);
  return facts;
}

/** Sixteen characters that name a folded wording. */
export function keyOf(folded: string): string {
  return hash('sha256', folded, 'base64url').slice(0, 16);
}
