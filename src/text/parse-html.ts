import { ReadError } from '#kernel';
import type { Document, Element, ParentNode } from 'domhandler';
import { Parser, parseFragment } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';

/** Bounds on one page. The defaults hold every page of terms met so far several times over. */
export interface HtmlBounds {
  /** Characters of markup. */
  readonly characters?: number;
  /** Levels of nesting. */
  readonly levels?: number;
  /** Elements and text nodes. */
  readonly nodes?: number;
}

const defaults = { characters: 8 * 1024 * 1024, levels: 500, nodes: 1_000_000 };

type Depths = WeakMap<object, number>;

/**
 * Parses markup under bounds that hold while it is being parsed, so that hostile nesting costs nothing.
 * @throws ReadError `too-big`, `too-deep`
 */
export function parseHtml(html: string, bounds: HtmlBounds = {}): Document {
  const limits = limitsOf(html, bounds);
  return Parser.parse<Htmlparser2TreeAdapterMap>(html, {
    treeAdapter: boundedAdapter(limits),
    scriptingEnabled: false,
  });
}

/** A piece of markup as it would stand inside a body. @throws ReadError `too-big`, `too-deep` */
export function parseHtmlPiece(html: string, bounds: HtmlBounds = {}): ParentNode {
  const limits = limitsOf(html, bounds);
  return parseFragment<Htmlparser2TreeAdapterMap>(html, {
    treeAdapter: boundedAdapter(limits),
    scriptingEnabled: false,
  });
}

function limitsOf(html: string, bounds: HtmlBounds): { levels: number; nodes: number } {
  const characters = bounds.characters ?? defaults.characters;
  if (html.length > characters) {
    throw new ReadError('too-big', `The page has ${html.length} characters of markup; at most ${characters} are read.`);
  }
  return { levels: bounds.levels ?? defaults.levels, nodes: bounds.nodes ?? defaults.nodes };
}

/** The adapter that builds the tree, counting. Depth is counted when a node is put in place. */
function boundedAdapter(limits: { levels: number; nodes: number }): typeof adapter {
  const depths: Depths = new WeakMap();
  let nodes = 0;
  const place = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > limits.levels) {
      throw new ReadError('too-deep', `The page nests its elements more than ${limits.levels} levels deep.`);
    }
    depths.set(child, depth);
  };
  const count = (): void => {
    nodes += 1;
    if (nodes > limits.nodes) throw new ReadError('too-big', `The page has more than ${limits.nodes} elements.`);
  };
  return {
    ...adapter,
    createElement(...parts: Parameters<typeof adapter.createElement>): Element {
      count();
      return adapter.createElement(...parts);
    },
    createCommentNode(data) {
      count();
      return adapter.createCommentNode(data.length > 64 ? '' : data);
    },
    appendChild(parent, child) {
      place(parent, child);
      adapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      place(parent, child);
      adapter.insertBefore(parent, child, reference);
    },
  };
}
