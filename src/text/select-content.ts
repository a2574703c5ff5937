import { ReadError } from '#kernel';
import { selectAll, selectOne } from 'css-select';
import type { AnyNode, Document, Element } from 'domhandler';
import { removeElement } from 'domutils';
import type { Window } from './walk-html.ts';

/** A stretch of a page between two elements, each named by a CSS selector; the Open Terms Archive's form. */
export interface RangeSelector {
  readonly startBefore?: string;
  readonly startAfter?: string;
  readonly endBefore?: string;
  readonly endAfter?: string;
}

export type Selector = string | RangeSelector;

/** One part of a document on its page: an element, or a window over the whole tree. */
export type Part = { readonly element: Element } | { readonly window: Window };

/**
 * The parts that the selectors name, in their order; a selector that matches nothing adds nothing.
 * @throws ReadError `bad-selector`
 */
export function selectParts(document: Document, selectors: readonly Selector[]): Part[] {
  const parts: Part[] = [];
  for (const selector of selectors) {
    if (typeof selector === 'string') {
      for (const element of matches(document, selector)) parts.push({ element });
    } else {
      const window = windowOf(document, selector);
      if (window !== null) parts.push({ window });
    }
  }
  return parts;
}

/** Takes what the selectors name out of the tree. All are looked up before anything is taken out. @throws ReadError `bad-selector` */
export function removeParts(document: Document, selectors: readonly Selector[]): void {
  const doomed: AnyNode[] = [];
  for (const part of selectParts(document, selectors)) {
    if ('element' in part) doomed.push(part.element);
    else doomed.push(...leavesBetween(document, part.window));
  }
  for (const node of doomed) removeElement(node);
}

function matches(document: Document, selector: string): Element[] {
  return guarded(selector, () => selectAll<AnyNode, Element>(selector, document));
}

function firstMatch(document: Document, selector: string | undefined): Element | null {
  if (selector === undefined) return null;
  return guarded(selector, () => selectOne<AnyNode, Element>(selector, document));
}

function guarded<Result>(selector: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw new ReadError('bad-selector', `“${selector.slice(0, 200)}” is not a CSS selector that can be used.`, {
      cause,
    });
  }
}

function windowOf(document: Document, range: RangeSelector): Window | null {
  const from = firstMatch(document, range.startBefore ?? range.startAfter);
  const to = firstMatch(document, range.endBefore ?? range.endAfter);
  if (from === null || to === null) return null;
  return { from, afterFrom: range.startBefore === undefined, to, afterTo: range.endBefore === undefined };
}

/** Every text and every empty element between the two points, in document order. */
function leavesBetween(document: Document, window: Window): AnyNode[] {
  const leaves: AnyNode[] = [];
  let inside = false;
  const stack: { node: AnyNode; leaving: boolean }[] = [{ node: document, leaving: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, leaving } = top;
    if (leaving) {
      if (node === window.from && window.afterFrom) inside = true;
      if (node === window.to && window.afterTo) return leaves;
      continue;
    }
    if (node === window.to && !window.afterTo) return leaves;
    if (node === window.from && !window.afterFrom) inside = true;
    const children = 'children' in node ? node.children : [];
    if (inside && children.length === 0) leaves.push(node);
    stack.push({ node, leaving: true });
    for (let index = children.length - 1; index >= 0; index -= 1)
      stack.push({ node: children[index] as AnyNode, leaving: false });
  }
  return leaves;
}
