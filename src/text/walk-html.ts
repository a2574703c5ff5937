import type { AnyNode, Element, ParentNode } from 'domhandler';
import type { BlockBuilder } from './build-blocks.ts';
import { blockTags, headingLevels, linkTarget, wordlessTags } from './html-words.ts';
import { labelOf, listStyle, type ListStyle } from './label-lists.ts';

export interface Walk {
  /** Where links are resolved. */
  readonly base: string | undefined;
  /** Elements to pass over with all they hold. */
  readonly skip: (element: Element) => boolean;
  /** Only what lies between two points of the tree is read; without it, all. */
  readonly window?: Window;
}

/** A stretch of the tree: from before or after one element to before or after another. */
export interface Window {
  readonly from: Element;
  readonly afterFrom: boolean;
  readonly to: Element;
  readonly afterTo: boolean;
}

interface List {
  next: number;
  step: number;
  style: ListStyle;
}

interface Frame {
  readonly node: ParentNode;
  child: number;
  readonly leave: (() => void) | null;
  readonly element: Element | null;
}

/** Walks a tree in document order, without recursion, and tells the builder what it meets. */
export function walkHtml(root: ParentNode, builder: BlockBuilder, walk: Walk): void {
  const lists: (List | null)[] = [];
  /** Tables that are read row by row; others are layout and are read as if they were not there. */
  const tables: boolean[] = [];
  let rows = 0;
  let verbatim = 0;
  let reading = walk.window === undefined;
  let done = false;
  const stack: Frame[] = [];

  const enter = (element: Element): void => {
    const tag = element.name;
    if (wordlessTags.has(tag) || walk.skip(element)) return;
    let leave: (() => void) | null = null;
    const level = headingLevels.get(tag);
    if (level !== undefined) {
      builder.startHeading(level);
      leave = () => builder.endHeading();
    } else if (blockTags.has(tag)) {
      leave = enterBlock(element, tag);
    } else {
      leave = enterInline(element, tag, builder, walk.base);
    }
    stack.push({ node: element, child: 0, leave, element });
  };

  const enterBlock = (element: Element, tag: string): (() => void) | null => {
    builder.endBlock();
    const end = (): void => builder.endBlock();
    switch (tag) {
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir': {
        lists.push(tag === 'ol' ? orderedList(element) : null);
        return () => {
          builder.endBlock();
          lists.pop();
        };
      }
      case 'li': {
        builder.startItem(itemLabel(element, lists.at(-1) ?? null));
        return () => builder.endItem();
      }
      case 'pre': {
        builder.startCode();
        verbatim += 1;
        return () => {
          verbatim -= 1;
          builder.endCode();
        };
      }
      case 'table': {
        tables.push(rows === 0 && isDataTable(element));
        return () => {
          builder.endBlock();
          tables.pop();
        };
      }
      case 'tr': {
        if (tables.at(-1) !== true || rows > 0) return end;
        builder.startRow(isHeaderRow(element));
        rows += 1;
        return () => {
          rows -= 1;
          builder.endRow();
        };
      }
      case 'td':
      case 'th': {
        if (rows === 0 || tables.at(-1) !== true) return end;
        builder.startCell();
        return null;
      }
      default:
        return end;
    }
  };

  stack.push({ node: root, child: 0, leave: null, element: null });
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const { window } = walk;
    if (frame.child === 0 && window !== undefined && frame.element !== null) {
      if (frame.element === window.to && !window.afterTo) done = true;
      if (frame.element === window.from && !window.afterFrom) reading = true;
    }
    const node: AnyNode | undefined = done ? undefined : frame.node.children[frame.child];
    if (node === undefined) {
      frame.leave?.();
      stack.pop();
      if (window !== undefined && frame.element !== null) {
        if (frame.element === window.from && window.afterFrom) reading = true;
        if (frame.element === window.to && window.afterTo) done = true;
      }
      continue;
    }
    frame.child += 1;
    if (node.type === 'text') {
      if (!reading) continue;
      if (verbatim > 0) builder.writeLines(node.data);
      else builder.write(node.data);
    } else if ('attribs' in node) {
      if (node.name === 'br') {
        if (reading) builder.lineBreak();
      } else {
        enter(node);
      }
    }
  }
  builder.endBlock();
}

function enterInline(
  element: Element,
  tag: string,
  builder: BlockBuilder,
  base: string | undefined,
): (() => void) | null {
  switch (tag) {
    case 'a': {
      const href = element.attribs['href'];
      const target = href === undefined ? null : linkTarget(href, base);
      if (target === null) return null;
      builder.startMark('link', target);
      return () => builder.endMark('link');
    }
    case 'b':
    case 'strong':
      builder.startMark('strong');
      return () => builder.endMark('strong');
    case 'i':
    case 'em':
      builder.startMark('emphasis');
      return () => builder.endMark('emphasis');
    case 'span': {
      const style = element.attribs['style'];
      if (style === undefined || !/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return null;
      builder.startMark('strong');
      return () => builder.endMark('strong');
    }
    default:
      return null;
  }
}

function orderedList(element: Element): List {
  const start = wholeNumber(element.attribs['start']);
  const reversed = element.attribs['reversed'] !== undefined;
  const items =
    reversed && start === null ? element.children.filter((child) => 'name' in child && child.name === 'li').length : 1;
  const style = listStyle(element.attribs['type'], element.attribs['style']) ?? 'decimal';
  return { next: start ?? items, step: reversed ? -1 : 1, style };
}

function itemLabel(element: Element, list: List | null): string | null {
  if (list === null) return null;
  const value = wholeNumber(element.attribs['value']) ?? list.next;
  list.next = value + list.step;
  return labelOf(value, listStyle(element.attribs['type'], element.attribs['style']) ?? list.style);
}

function wholeNumber(text: string | undefined): number | null {
  const match = /^\s*([+-]?\d{1,9})/.exec(text ?? '');
  return match === null ? null : Number(match[1]);
}

function isHeaderRow(row: Element): boolean {
  const parent = row.parent;
  if (parent !== null && 'name' in parent && parent.name === 'thead') return true;
  let heads = 0;
  for (const cell of row.children) {
    if (!('name' in cell)) continue;
    if (cell.name === 'td') return false;
    if (cell.name === 'th') heads += 1;
  }
  return heads > 0;
}

const blocksInCells = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'pre',
  'blockquote',
  'section',
  'article',
]);

/** A table is data when a row has two cells and no cell holds headings, lists or tables; otherwise it is layout. */
function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/i.test(table.attribs['role'] ?? '')) return false;
  let widest = 0;
  const stack: AnyNode[] = [...table.children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('attribs' in node)) continue;
    if (blocksInCells.has(node.name)) return false;
    if (node.name === 'tr') {
      const cells = node.children.filter(
        (child) => 'name' in child && (child.name === 'td' || child.name === 'th'),
      ).length;
      widest = Math.max(widest, cells);
    }
    for (const child of node.children) stack.push(child);
  }
  return widest > 1;
}
