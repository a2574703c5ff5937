/**
 * The notation in which the demonstration's documents are written. Blocks are separated by empty lines; `#`, `##`, `###`
 * begin headings; `- ` begins a bullet and `(a) `, `(i) `, `(1) ` an item of a lettered or numbered list, two spaces
 * deeper a list in a list; `| … | … |` is a row of a table whose first row is its header. Inline: `**strong**`,
 * `_emphasis_`, `[words](target)`. All else is a paragraph, clause numbers included.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly inline: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inline: readonly Inline[] }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export interface List {
  /** The `type` of an ordered list, or a bullet. */
  readonly marker: 'bullet' | 'a' | 'i' | '1';
  readonly items: readonly { readonly inline: readonly Inline[]; readonly inner: List | null }[];
}

export interface Inline {
  readonly words: string;
  readonly as: 'plain' | 'strong' | 'emphasis' | 'link';
  readonly target?: string;
}

const itemStart = /^( *)(?:- |\(([a-z]+|\d+)\) )(.*)$/;

export function parseTerms(text: string): Block[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((stretch) => parseBlock(stretch.split('\n')));
}

function parseBlock(lines: readonly string[]): Block {
  const first = lines[0] ?? '';
  const heading = /^(#{1,3}) (.*)$/.exec(first);
  if (heading !== null) {
    return { kind: 'heading', level: (heading[1] ?? '').length as 1 | 2 | 3, inline: parseInline(heading[2] ?? '') };
  }
  if (first.startsWith('|')) {
    const cells = (line: string) => line.replace(/^\||\|\s*$/g, '').split('|');
    return { kind: 'table', rows: lines.map((line) => cells(line).map((cell) => parseInline(cell.trim()))) };
  }
  if (itemStart.test(first)) return { kind: 'list', list: parseList(lines) };
  return { kind: 'paragraph', inline: parseInline(lines.join(' ')) };
}

function parseList(lines: readonly string[]): List {
  const depth = (line: string) => itemStart.exec(line)?.[1]?.length ?? -1;
  const outer = depth(lines[0] ?? '');
  const items: { inline: Inline[]; inner: List | null }[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && depth(lines[end] ?? '') > outer) end += 1;
    const words = itemStart.exec(lines[at] ?? '')?.[3];
    if (words === undefined) throw new RangeError(`“${lines[at] ?? ''}” is no item of a list.`);
    items.push({ inline: parseInline(words), inner: end > at + 1 ? parseList(lines.slice(at + 1, end)) : null });
    at = end;
  }
  return { marker: markerOf(itemStart.exec(lines[0] ?? '')?.[2]), items };
}

function markerOf(label: string | undefined): List['marker'] {
  if (label === undefined) return 'bullet';
  if (label === 'i') return 'i';
  return /^\d/.test(label) ? '1' : 'a';
}

function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let reached = 0;
  for (const match of text.matchAll(/\*\*(.+?)\*\*|\b_(.+?)_\b|\[(.+?)\]\((.+?)\)/g)) {
    if (match.index > reached) found.push({ words: text.slice(reached, match.index), as: 'plain' });
    const [whole, strong, emphasis, link, target] = match;
    if (strong !== undefined) found.push({ words: strong, as: 'strong' });
    else if (emphasis !== undefined) found.push({ words: emphasis, as: 'emphasis' });
    else found.push({ words: link ?? '', as: 'link', target: target ?? '' });
    reached = match.index + whole.length;
  }
  if (reached < text.length) found.push({ words: text.slice(reached), as: 'plain' });
  return found;
}

/** The words of each block in reading order, as the canonical text must hold them: cells of a row joined by a tab. */
export function wordsOf(blocks: readonly Block[]): string[] {
  const line = (inline: readonly Inline[]) => inline.map(({ words }) => words).join('');
  const listWords = (list: List): string[] =>
    list.items.flatMap(({ inline, inner }) => [line(inline), ...(inner === null ? [] : listWords(inner))]);
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return listWords(block.list);
    if (block.kind === 'table') return block.rows.map((row) => row.map(line).join('\t'));
    return [line(block.inline)];
  });
}
