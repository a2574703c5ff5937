/** A piece of text with its place on a page: the origin is the page's lower left corner, sizes are in points. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The file's own name for the font. */
  readonly font: string;
  /** The file says that a line ends here. */
  readonly ends: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size of most of its characters. */
  readonly size: number;
  /** The font of most of its characters, and whether it is that of all. */
  readonly font: string;
  readonly oneFont: boolean;
  /** Wide gaps inside it, as between the cells of a table. */
  readonly gaps: number;
}

/** A page's pieces as lines, in the order in which the file gives them. */
export function linesOf(items: readonly PdfItem[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  const close = (): void => {
    const line = lineOf(open);
    if (line !== null) lines.push(line);
    open = [];
  };
  for (const item of items) {
    const last = open.at(-1);
    if (last !== undefined && item.text.trim() !== '') {
      const size = Math.max(last.size, item.size, 1);
      if (Math.abs(item.y - last.y) > size * 0.5 || item.x < last.x - size) close();
    }
    if (item.text !== '') open.push(item);
    if (item.ends) close();
  }
  close();
  return lines;
}

function lineOf(items: readonly PdfItem[]): PdfLine | null {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  let gaps = 0;
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const item of items) {
    if (item.text.trim() !== '') {
      const gap = item.x - right;
      if (text !== '' && gap > item.size * 0.2 && !/\s$/.test(text) && !/^\s/.test(item.text)) text += ' ';
      if (gap > item.size * 3 && Number.isFinite(gap)) gaps += 1;
      right = Math.max(right, item.x + item.width);
      sizes.set(item.size, (sizes.get(item.size) ?? 0) + item.text.length);
      fonts.set(item.font, (fonts.get(item.font) ?? 0) + item.text.length);
    }
    text += item.text;
  }
  const [first] = items.filter((item) => item.text.trim() !== '');
  if (first === undefined) return null;
  const size = mostOf(sizes) ?? first.size;
  const font = mostOf(fonts) ?? first.font;
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return { text: line, x: first.x, right, y: first.y, size, font, oneFont: fonts.size === 1, gaps };
}

/** What is counted most. */
export function mostOf<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Lines from the top and the foot of a page that may repeat on others. */
const edge = 3;

/**
 * Pages without what repeats at their top or foot: the same line but for its numbers, at the same height, on most of at
 * least three pages (or on both of two). A page's number alone counts as such a line. What is set large at the top of the
 * first page is its title, and stays there.
 */
export function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const seen = new Map<string, number>();
  const edges = pages.map((page) => {
    const byHeight = [...page].sort((a, b) => b.y - a.y);
    return new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)]);
  });
  for (const lines of edges) for (const key of new Set([...lines].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const often = pages.length < 3 ? 2 : Math.max(3, Math.ceil(pages.length * 0.5));
  const sizes = pages
    .flat()
    .map((line) => line.size)
    .sort((a, b) => a - b);
  const large = (sizes[Math.floor(sizes.length / 2)] ?? 10) * 1.12;
  return pages.map((page, index) =>
    page.filter(
      (line) =>
        edges[index]?.has(line) !== true || (seen.get(keyOf(line)) ?? 0) < often || (index === 0 && line.size >= large),
    ),
  );
}

/** What makes two lines the same running line: words without numbers, and the height within a few points. */
function keyOf(line: PdfLine): string {
  return `${Math.round(line.y / 6)} ${line.text.toLowerCase().replaceAll(/\d+|\b[ivxl]+\b/g, '#')}`;
}
