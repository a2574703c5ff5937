/**
 * Cuts Markdown into chunks that can be read one by one: reading the chunks and joining the results equals reading the
 * whole. A cut is made only where CommonMark has closed everything: before a line that starts in the first column and
 * follows a blank line, or that starts the next item of a list in the first column; never inside a fence or an HTML
 * block. Wherever a line could be read in two ways, nothing is cut from there on: a larger chunk is always right.
 * Link reference definitions act at a distance, so a source that may hold one is a single chunk.
 */

const definition = /^[ \t>*+\-.)\d]*\[(?:[^\]\\]|\\[^])+\]:/m;
const fenceOpening = /(?:(`{3,})[^`\n]*|(~{3,})[^\n]*)$/my;
const htmlOpening = /<(?:script|pre|style|textarea)(?=[\s>]|$)|<!--|<\?|<![A-Za-z]|<!\[CDATA\[/imy;
const htmlClosings: readonly (readonly [RegExp, RegExp])[] = [
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![A-Z]/, />/],
  [/^<(?:script|pre|style|textarea)/i, /<\/(?:script|pre|style|textarea)>/i],
];
const itemMarker = /(?:[*+-]|\d{1,9}[.)])( +)(?=[^ \t\n])/y;
const thematic = /(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/my;

type OpenBlock = { readonly fence: RegExp } | { readonly until: RegExp };

/** The chunks of `source`, in order; only the line breaks between them are left out. Line ends must be `\n`. */
export function splitMarkdown(source: string): string[] {
  if (source.includes(']:') && definition.test(source)) return [source];
  const chunks: string[] = [];
  let chunkStart = 0;
  let afterBlank = false;
  let open: OpenBlock | null = null;
  /** A line that may have begun an HTML block of the kinds that a blank line ends. */
  let markup = false;
  /** Where the content of the item that opens this chunk starts, or 0 when an item marker would mean something else. */
  let itemColumn = 0;

  for (let at = 0; at < source.length;) {
    let end = source.indexOf('\n', at);
    if (end === -1) end = source.length;
    let first = at;
    let column = 0;
    let code = source.charCodeAt(first);
    while (code === 32 || code === 9) {
      column = code === 32 ? column + 1 : column + 4 - (column % 4);
      first += 1;
      code = source.charCodeAt(first);
    }
    const blank = first >= end;

    if (open !== null) {
      if (closes(open, source, first, end, column)) open = null;
      afterBlank = false;
      at = end + 1;
      continue;
    }
    if (blank) {
      afterBlank = true;
      markup = false;
      at = end + 1;
      continue;
    }
    if (column === 0) {
      const marker = isMarker(source, at, code);
      if (at > chunkStart && (afterBlank || (itemColumn > 0 && marker > 0))) {
        chunks.push(source.slice(chunkStart, at - 1));
        chunkStart = at;
        itemColumn = marker;
        markup = false;
      } else if (at === chunkStart) {
        itemColumn = marker;
      } else {
        itemColumn = 0;
      }
    } else if (column < itemColumn) {
      itemColumn = 0;
    }
    afterBlank = false;
    // Fences and HTML: 96 `, 126 ~, 60 <. Inside the item that opens the chunk they end with the item.
    if ((code === 96 || code === 126 || code === 60) && column < 4 && (itemColumn === 0 || column < itemColumn)) {
      const opened = openingAt(source, first, end, code);
      if (opened === 'tag') {
        markup = true;
      } else if (opened !== null) {
        if (column > 0 || markup) return [...chunks, source.slice(chunkStart)];
        if ('fence' in opened || !opened.until.test(source.slice(first, end))) open = opened;
      }
    }
    at = end + 1;
  }
  if (chunkStart < source.length) chunks.push(source.slice(chunkStart));
  return chunks;
}

/** The column where the content of a list item that starts here would start; 0 when no plain item starts here. */
function isMarker(source: string, at: number, code: number): number {
  const digit = code >= 48 && code <= 57;
  if (!digit && code !== 42 && code !== 43 && code !== 45) return 0;
  itemMarker.lastIndex = at;
  const match = itemMarker.exec(source);
  if (match === null) return 0;
  thematic.lastIndex = at;
  if (!digit && thematic.test(source)) return 0;
  const space = match[1]?.length ?? 1;
  return space > 4 ? match[0].length - space + 1 : match[0].length;
}

function openingAt(source: string, first: number, end: number, code: number): OpenBlock | 'tag' | null {
  if (code === 60) {
    htmlOpening.lastIndex = first;
    const match = htmlOpening.exec(source);
    if (match === null) return 'tag';
    const line = source.slice(first, end);
    for (const [start, until] of htmlClosings) if (start.test(line)) return { until };
    return 'tag';
  }
  fenceOpening.lastIndex = first;
  const match = fenceOpening.exec(source);
  if (match === null) return null;
  const run = match[1] ?? match[2] ?? '```';
  return { fence: new RegExp(`^${run.charAt(0)}{${run.length},}[ \\t]*$`) };
}

function closes(open: OpenBlock, source: string, first: number, end: number, column: number): boolean {
  if ('fence' in open) return column < 4 && open.fence.test(source.slice(first, end));
  return open.until.test(source.slice(first, end));
}
