import { BlockBuilder } from './build-blocks.ts';
import type { Reading } from './document.ts';
import { healWords } from './heal-hyphens.ts';
import { linesOf, mostOf, withoutRunningLines, type PdfItem, type PdfLine } from './pdf-lines.ts';

export type { PdfItem } from './pdf-lines.ts';

const bullet = /^[•●▪■◦○‣⁃∙·–—*-]\s+(?=\S)/;
const label =
  /^(?:\(?(?:[a-z]|[ivxlc]{1,5}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|§+\s*\d+|(?:article|section|artikel|annex|schedule|exhibit)\s+[\divxlc]+)(?:\s|$)/i;

/**
 * The words of a PDF's pages as a reading. A PDF holds only pieces of text with their places: lines are told by height,
 * paragraphs by distance and by lines that end early, headings by
 * size or by a font of their own. What repeats at the top or foot of pages is left out.
 * Pure.
 */
export function readPdfPages(pages: readonly (readonly PdfItem[])[]): Reading {
  const kept = withoutRunningLines(pages.map((items) => linesOf(items)));
  const lines = kept.flat();
  const builder = new BlockBuilder();
  const body = usualSize(lines);
  const leading = usualLeading(kept);
  const heal = healWords(lines.map((line) => line.text));
  const sizes = headingSizes(lines, body);
  const font = usualFont(lines);
  const facts = { leading, sizes, body, font };
  let paragraph: PdfLine[] = [];

  const flush = (): void => {
    const first = paragraph[0];
    if (first === undefined) return;
    const text = heal(paragraph.map((line) => line.text));
    const level = levelOf(paragraph, text, facts);
    if (level > 0) {
      builder.startHeading(level);
      builder.write(text);
      builder.endHeading();
    } else if (bullet.test(text)) {
      builder.startItem(null);
      builder.write(text.replace(bullet, ''));
      builder.endItem();
    } else {
      builder.endBlock();
      builder.write(text);
      builder.endBlock();
    }
    paragraph = [];
  };

  for (const page of kept) {
    const right = page.reduce((most, line) => Math.max(most, line.right), 0);
    for (const [place, line] of page.entries()) {
      const before = place === 0 ? paragraph.at(-1) : page[place - 1];
      const apart =
        before === undefined || (place === 0 ? !runsOn(before, line, right) : isApart(before, line, right, facts));
      if (apart) flush();
      paragraph.push(line);
    }
  }
  flush();
  if (lines.some((line) => line.gaps >= 2)) builder.losses.add('table structure');
  return builder.finish();
}

interface Usual {
  /** The usual distance from one line to the next, and size and font of the text. */
  readonly leading: number;
  readonly body: number;
  readonly font: string;
  /** Sizes of headings, the largest first. */
  readonly sizes: readonly number[];
}

const ended = /[.!?:;]["”’)]?$/;

/** Whether a paragraph goes on over the end of a page. */
function runsOn(before: PdfLine, line: PdfLine, right: number): boolean {
  if (Math.abs(before.size - line.size) > 0.6 || ended.test(before.text) || label.test(line.text)) return false;
  if (/^[\p{Ll}(]/u.test(line.text)) return true;
  return !endsEarly(before, right) && !(before.oneFont && before.font !== line.font);
}

function endsEarly(line: PdfLine, right: number): boolean {
  return line.right < right - (right - line.x) * 0.15;
}

function isApart(before: PdfLine, line: PdfLine, right: number, { leading, font }: Usual): boolean {
  if (Math.abs(before.size - line.size) > 0.6) return true;
  const distance = before.y - line.y;
  // Upwards, or far down: another column or another paragraph.
  if (distance < -line.size || distance > Math.max(leading * 1.35, line.size * 1.55)) return true;
  if (before.oneFont && before.font !== font && before.font !== line.font) return true;
  if (line.oneFont && line.font !== font && before.font !== line.font && endsEarly(line, right)) return true;
  if (bullet.test(line.text)) return true;
  const early = endsEarly(before, right);
  // A label at the beginning of a line may be one that is referred to in the middle of a sentence.
  if (label.test(line.text)) return early || ended.test(before.text) || /(?:,|\band|\bor)$/.test(before.text);
  // A line that ends its sentence well before the margin ends its paragraph.
  return early && (ended.test(before.text) || isCapitals(before.text) !== isCapitals(line.text));
}

function levelOf(paragraph: readonly PdfLine[], text: string, { sizes, body, font }: Usual): number {
  const [first] = paragraph;
  if (first === undefined || text.length > 200) return 0;
  const rank = sizes.findIndex((size) => Math.abs(size - first.size) < 0.6);
  if (rank >= 0) return Math.min(rank + 1, 4);
  if (first.size < body - 0.6 || text.split(/\s+/).length > 14 || /[,;.:]$/.test(text)) return 0;
  const own = paragraph.every((line) => line.oneFont && line.font !== font);
  if (!own && !isCapitals(text)) return 0;
  const depth = /^\d+(?:\.\d+)*/.exec(text)?.[0].split('.').length ?? 1;
  return Math.min(Math.max(sizes.length, 1) + depth, 6);
}

function isCapitals(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The size that most characters have. */
function usualSize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return mostOf(counts) ?? 10;
}

function usualFont(lines: readonly PdfLine[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.font, (counts.get(line.font) ?? 0) + line.text.length);
  return mostOf(counts) ?? '';
}

/** The usual distance from one line to the next. */
function usualLeading(pages: readonly (readonly PdfLine[])[]): number {
  const distances = pages
    .flatMap((page) => page.slice(1).map((line, index) => (page[index]?.y ?? line.y) - line.y))
    .filter((distance) => distance > 2 && distance < 60)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length * 0.4)] ?? 12;
}

/** Sizes that are clearly larger than the text and are used for little of it, the largest first. */
function headingSizes(lines: readonly PdfLine[], body: number): number[] {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  const counts = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    if (size >= body * 1.12) counts.set(size, (counts.get(size) ?? 0) + line.text.length);
  }
  return [...counts]
    .filter(([, letters]) => letters < total * 0.25)
    .map(([size]) => size)
    .sort((a, b) => b - a);
}
