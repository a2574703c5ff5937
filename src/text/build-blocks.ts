import { lengthOf } from '#kernel';
import { clean } from './clean-text.ts';
import type { Block, Mark, Reading } from './document.ts';

type BlockKind = Block['kind'];
type MarkKind = Mark['kind'];

interface OpenMark {
  kind: MarkKind;
  start: number;
  target: string | undefined;
}

interface ClosedMark extends OpenMark {
  end: number;
}

interface Item {
  label: string | null;
  /** No block of the item has been written yet. */
  fresh: boolean;
}

/**
 * The one builder of canonical text: both readers call it with what they meet, in reading order, and it decides where
 * blocks begin and end, how white space falls and where marks lie. Offsets are UTF-16 units until `finish`.
 */
export class BlockBuilder {
  readonly #texts: string[] = [];
  #length = 0;
  readonly #blocks: Block[] = [];
  readonly #marks: Mark[] = [];
  readonly losses = new Set<string>();
  /** Rows met now stand in a table's head. */
  headerRows = false;

  #current = '';
  /** A line break was met and nothing but white space since. */
  #broken = false;
  #open: OpenMark[] = [];
  #pending: ClosedMark[] = [];
  #items: Item[] = [];
  #level = 0;
  #kind: BlockKind = 'paragraph';
  #header = false;
  #cells = 0;

  /** How many characters have been written so far, the open block included. */
  get size(): number {
    return this.#length + this.#current.length;
  }

  /** Text as published, entities resolved. */
  write(text: string): void {
    let piece = clean(text);
    const end = this.#current.charCodeAt(this.#current.length - 1);
    if (piece.charCodeAt(0) === 32 && (this.#current === '' || end === 32 || end === 9)) piece = piece.slice(1);
    if (piece === '') return;
    if (piece !== ' ') this.#broken = false;
    this.#current += piece;
  }

  /** A line break inside a paragraph: one is a space, two in a row end the block. */
  lineBreak(): void {
    if (this.#kind === 'row' || !this.#broken) {
      this.write(' ');
      this.#broken = true;
    } else {
      this.endBlock();
    }
  }

  /** Whatever stood before and whatever comes next are different blocks (inside a table row: different words). */
  endBlock(): void {
    if (this.#kind === 'row') {
      this.write(' ');
      return;
    }
    this.#flush();
  }

  startMark(kind: MarkKind, target?: string): void {
    this.#open.push({ kind, start: this.#current.length, target });
  }

  /** Closes the innermost open mark of a kind. */
  endMark(kind: MarkKind): void {
    for (let index = this.#open.length - 1; index >= 0; index -= 1) {
      const mark = this.#open[index];
      if (mark?.kind !== kind) continue;
      this.#open.splice(index, 1);
      if (this.#current.length > mark.start) this.#pending.push({ ...mark, end: this.#current.length });
      return;
    }
  }

  startHeading(level: number): void {
    this.endBlock();
    this.#level = level;
  }

  endHeading(): void {
    this.endBlock();
    this.#level = 0;
  }

  startCode(): void {
    this.endBlock();
    if (this.#kind === 'paragraph') this.#kind = 'code';
  }

  endCode(): void {
    this.endBlock();
    if (this.#kind === 'code') this.#kind = 'paragraph';
  }

  /** Preformatted text: an empty line ends a block, every other line break is a space. */
  writeLines(text: string): void {
    const parts = text.split(/\n[ \t]*\n\s*/);
    for (const [index, part] of parts.entries()) {
      if (index > 0) this.endBlock();
      this.write(part);
    }
  }

  startItem(label: string | null): void {
    this.endBlock();
    this.#items.push({ label, fresh: true });
  }

  endItem(): void {
    this.endBlock();
    this.#items.pop();
  }

  startRow(header: boolean): void {
    this.endBlock();
    this.#kind = 'row';
    this.#header = header;
    this.#cells = 0;
  }

  startCell(): void {
    this.#cells += 1;
    if (this.#cells > 1)
      this.#current = `${this.#current.endsWith(' ') ? this.#current.slice(0, -1) : this.#current}\t`;
  }

  /** A cell may be empty; its place is kept by the tabs. */
  endRow(): void {
    this.#flush();
    this.#kind = 'paragraph';
    this.#header = false;
  }

  /** The finished reading; spans in code points. */
  finish(): Reading {
    this.#kind = this.#kind === 'row' ? 'paragraph' : this.#kind;
    this.#flush();
    const text = this.#texts.join('\n');
    this.#marks.sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
    const losses = [...this.losses].sort();
    if (lengthOf(text) === text.length) return { text, blocks: this.#blocks, marks: this.#marks, losses };
    return { text, blocks: inPoints(text, this.#blocks), marks: inPoints(text, this.#marks), losses };
  }

  #flush(): void {
    const raw = this.#current;
    const kind = this.#kind;
    const body = raw.endsWith(' ') ? raw.slice(0, -1) : raw;
    const empty = body === '' || (kind === 'row' && body.trim() === '');
    if (!empty) {
      const separator = this.#texts.length === 0 ? 0 : 1;
      const start = this.#length + separator;
      const depth = this.#items.length;
      const item = this.#items[depth - 1];
      const fresh = item?.fresh === true;
      const label = fresh ? this.#takeLabels() : null;
      this.#texts.push(body);
      this.#length = start + body.length;
      this.#blocks.push({
        kind: this.#level > 0 && kind === 'paragraph' ? 'heading' : fresh && kind === 'paragraph' ? 'item' : kind,
        level: this.#level > 0 && kind === 'paragraph' ? this.#level : 0,
        depth,
        label,
        header: kind === 'row' && this.#header,
        start,
        end: this.#length,
      });
      for (const mark of this.#pending) this.#addMark(mark, mark.end, body, start);
      for (const mark of this.#open) this.#addMark(mark, body.length, body, start);
    }
    for (const mark of this.#open) mark.start = 0;
    this.#pending = [];
    this.#current = '';
    this.#broken = false;
  }

  #addMark(mark: OpenMark, until: number, body: string, offset: number): void {
    let { start } = mark;
    let end = Math.min(until, body.length);
    while (start < end && /\s/.test(body.charAt(start))) start += 1;
    while (end > start && /\s/.test(body.charAt(end - 1))) end -= 1;
    if (end <= start || mark.target === '') return;
    this.#marks.push(
      mark.target === undefined
        ? { kind: mark.kind, start: offset + start, end: offset + end }
        : { kind: mark.kind, start: offset + start, end: offset + end, target: mark.target },
    );
  }

  /** The label of the innermost item, after those of items around it that have shown nothing yet ("1. a."). */
  #takeLabels(): string | null {
    const labels: string[] = [];
    for (const item of this.#items) {
      if (item.fresh && item.label !== null) labels.push(item.label);
      item.fresh = false;
    }
    return labels.length === 0 ? null : labels.join(' ');
  }
}

/** The same things with their spans in code points. */
function inPoints<Spanned extends { readonly start: number; readonly end: number }>(
  text: string,
  things: readonly Spanned[],
): Spanned[] {
  const wide: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) wide.push(match.index);
  let before = 0;
  // Starts ascend, so the count of pairs before a start only grows; an end is found from there.
  return things.map((thing) => {
    while (before < wide.length && (wide[before] as number) < thing.start) before += 1;
    let inside = before;
    while (inside < wide.length && (wide[inside] as number) < thing.end) inside += 1;
    return { ...thing, start: thing.start - before, end: thing.end - inside };
  });
}
