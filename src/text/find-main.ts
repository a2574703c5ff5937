import type { AnyNode, Document, Element } from 'domhandler';
import { blockTags, wordlessTags } from './html-words.ts';

/** The part of a page that holds its document, and what to pass over inside it. */
export interface Main {
  readonly root: Element | Document;
  readonly skip: (element: Element) => boolean;
}

interface Weight {
  /** Letters outside links, in blocks long enough to be prose counted in full, short ones by a half. */
  good: number;
  /** All letters. */
  letters: number;
  /** Letters inside links. */
  linked: number;
  /** First headings of the page (h1) inside. */
  titles: number;
}

/** Consent banners by the names that their makers give them; a section called "cookies" is none. */
const bannerWords =
  /onetrust|cybot|cookiebot|didomi|truste-|usercentrics|iubenda-cs|termly-|osano|qc-cmp|sp_message|cky-|cookie[-_]?(?:banner|notice|bar|popup|modal|overlay|dialog|consent)|consent[-_]?(?:banner|modal|popup|manager)|gdpr[-_]?(?:banner|notice)|newsletter|skip-?(?:link|to)|breadcrumb/i;
const furnitureRoles =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|complementary)$/i;

/**
 * Finds the document on a page that nobody has described. Furniture (navigation, banners, forms, hidden elements) is
 * set aside; then, from the body down, the search enters a child as long as that child alone holds nearly all of the
 * prose and no title is left behind. Nothing with half of the page's prose is ever set aside.
 */
export function findMain(document: Document): Main {
  const body = bodyOf(document);
  const weights = weigh(body);
  const whole = weights.get(body)?.good ?? 0;

  const opened = openedPanels(body);
  const skip = (element: Element): boolean => {
    if (!isFurniture(element)) return false;
    const weight = weights.get(element);
    if (weight === undefined) return true;
    if (weight.good > whole * 0.5) return false;
    if (isControl(element)) return !isWordyButton(element);
    if (element.name === 'nav' || isBanner(element)) return true;
    // A folded panel that a control on the page opens is part of the document.
    if (isBare(element)) return !isPanel(element, opened);
    // A page's own heading often stands in its header; a long "aside" may be the document itself.
    return weight.titles === 0 && weight.good < whole * 0.1;
  };

  let root: Element | Document = body;
  for (let descending = true; descending;) {
    descending = false;
    const weight = weights.get(root);
    if (weight === undefined) break;
    for (const child of root.children) {
      if (!('attribs' in child) || skip(child) || !blockOrUnknown(child)) continue;
      const inner = weights.get(child);
      if (inner === undefined || inner.good < weight.good * 0.9 || inner.good < whole * 0.8) continue;
      if (weight.titles > 0 && inner.titles === 0 && !isMainTag(child)) continue;
      if (leavesTitle(root.children, child, weights, skip)) continue;
      if (child.name === 'p' || child.name === 'li' || child.name === 'tr') continue;
      root = child;
      descending = true;
      break;
    }
  }
  return { root, skip };
}

function bodyOf(document: Document): Element | Document {
  const html = document.children.find((child): child is Element => 'name' in child && child.name === 'html');
  return html?.children.find((child): child is Element => 'name' in child && child.name === 'body') ?? html ?? document;
}

function blockOrUnknown(element: Element): boolean {
  return blockTags.has(element.name) || element.name.includes('-');
}

function isMainTag(element: Element): boolean {
  return element.name === 'main' || element.attribs['role'] === 'main';
}

/** Whether going into `child` would leave behind an h1 that stands before it. */
function leavesTitle(
  siblings: readonly AnyNode[],
  child: Element,
  weights: ReadonlyMap<AnyNode, Weight>,
  skip: (element: Element) => boolean,
): boolean {
  for (const sibling of siblings) {
    if (sibling === child) return false;
    if ('attribs' in sibling && (weights.get(sibling)?.titles ?? 0) > 0 && !skip(sibling)) return true;
  }
  return false;
}

function isFurniture(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'nav' || name === 'footer' || name === 'header' || name === 'aside' || name === 'dialog') return true;
  if (isControl(element) || isBare(element)) return true;
  if (attribs['role'] !== undefined && furnitureRoles.test(attribs['role'])) return true;
  return isBanner(element);
}

function isBanner(element: Element): boolean {
  const { name, attribs } = element;
  const words = `${attribs['id'] ?? ''} ${attribs['class'] ?? ''}`;
  return words.length > 1 && name !== 'body' && name !== 'main' && name !== 'article' && bannerWords.test(words);
}

/** The ids of what controls on the page open and close. */
function openedPanels(root: Element | Document): Set<string> {
  const ids = new Set<string>();
  const stack: AnyNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node)) continue;
    if ('attribs' in node) {
      for (const name of ['aria-controls', 'data-target', 'data-bs-target']) {
        for (const id of node.attribs[name]?.split(/[\s,]+/) ?? []) ids.add(id.replace(/^#/, ''));
      }
    }
    for (const child of node.children) stack.push(child);
  }
  return ids;
}

function isPanel(element: Element, opened: ReadonlySet<string>): boolean {
  const { attribs } = element;
  // A hidden tab is another document or another view of this one.
  if (attribs['role'] === 'tabpanel') return false;
  if (attribs['id'] !== undefined && opened.has(attribs['id'])) return true;
  return attribs['role'] === 'region' || attribs['aria-labelledby'] !== undefined;
}

/** Hidden from everybody. */
function isBare(element: Element): boolean {
  const { attribs } = element;
  if (attribs['hidden'] !== undefined && attribs['hidden'] !== 'until-found') return true;
  if (attribs['aria-hidden'] === 'true') return true;
  const style = attribs['style'];
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function isControl(element: Element): boolean {
  return element.name === 'button' || element.name === 'label';
}

/** Buttons that open a section are its heading. */
function isWordyButton(element: Element): boolean {
  if (element.attribs['aria-expanded'] !== undefined) return true;
  for (let parent = element.parent, up = 0; parent !== null && up < 4; parent = parent.parent, up += 1) {
    if ('name' in parent && /^(?:h[1-6]|summary|dt|p|li|td)$/.test(parent.name)) return true;
  }
  return false;
}

/** Weighs every element in one pass, from the leaves up. */
function weigh(root: Element | Document): Map<AnyNode, Weight> {
  const weights = new Map<AnyNode, Weight>();
  const stack: { node: AnyNode; child: number; linked: boolean; aside: boolean; weight: Weight }[] = [];
  const open = (node: AnyNode, linked: boolean, aside: boolean): void => {
    const weight = { good: 0, letters: 0, linked: 0, titles: 0 };
    weights.set(node, weight);
    stack.push({ node, child: 0, linked, aside, weight });
  };
  open(root, false, false);
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const children = 'children' in top.node ? top.node.children : [];
    const node = children[top.child];
    if (node === undefined) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent !== undefined) {
        parent.weight.good += top.weight.good;
        parent.weight.letters += top.weight.letters;
        parent.weight.linked += top.weight.linked;
        parent.weight.titles += top.weight.titles;
      }
      continue;
    }
    top.child += 1;
    if (node.type === 'text') {
      const letters = lettersIn(node.data);
      top.weight.letters += letters;
      if (top.linked) top.weight.linked += letters;
      else if (!top.aside) top.weight.good += letters > 40 ? letters : letters / 2;
    } else if ('attribs' in node && !wordlessTags.has(node.name)) {
      open(node, top.linked || node.name === 'a', top.aside || node.name === 'nav');
      if (node.name === 'h1') (stack.at(-1) as (typeof stack)[number]).weight.titles = 1;
    }
  }
  return weights;
}

function lettersIn(text: string): number {
  return text.length < 4 ? 0 : text.replace(/\s+/g, ' ').trim().length;
}
