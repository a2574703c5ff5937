/**
 * One block of a document: a stretch of its canonical text and where it stands. Blocks come in reading order, do not
 * overlap, are separated by exactly one line feed, and hold every character of the text but those line feeds.
 */
export interface Block {
  /** `item` is the first block of a list item; later paragraphs of the same item are paragraphs of the same depth. `row` is a table row, its cells joined by a tab. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code';
  /** 1–6 for headings, 0 otherwise. */
  readonly level: number;
  /** How many lists stand around the block: 0 outside lists, 1 in a list, 2 in a list in a list. */
  readonly depth: number;
  /** What the page shows before the text without it being text: `1.`, `(c)`, `iv.`; null for bullets and plain blocks. A mark, never wording. */
  readonly label: string | null;
  /** True for the header row of a table. */
  readonly header: boolean;
  readonly start: number;
  readonly end: number;
}

/** Inline marks: how a stretch looks or where it leads. Never wording. */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'link';
  readonly start: number;
  readonly end: number;
  /** For links: the target as the page gives it. */
  readonly target?: string;
}

/** What our reader made of some bytes. */
export interface Reading {
  /** Canonical text: blocks joined by line feeds; white space inside a block is single spaces; quotes and dashes as published. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  /** What the reader knows it could not keep, in plain words (`list labels`, `table structure`). */
  readonly losses: readonly string[];
}
