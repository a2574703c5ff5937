import { ReadError } from '#kernel';
import type { Document } from 'domhandler';
import { BlockBuilder } from './build-blocks.ts';
import type { Reading } from './document.ts';
import { findMain } from './find-main.ts';
import { parseHtml, type HtmlBounds } from './parse-html.ts';
import { removeParts, selectParts, type Selector } from './select-content.ts';
import { walkHtml } from './walk-html.ts';

export interface HtmlOptions {
  /** Which parts of the page are the document, in order. Without it the reader finds the document itself. */
  readonly select?: readonly Selector[];
  /** What to take out first. */
  readonly remove?: readonly Selector[];
  /** The page's address, for its links. A `<base href>` in the page goes before it. */
  readonly base?: string;
  readonly bounds?: HtmlBounds;
}

/**
 * Reads a captured page.
 * @throws ReadError `not-html` (a PDF or other binary), `too-big`, `too-deep`, `bad-selector`, `nothing-selected`
 */
export function readHtml(html: string, options: HtmlOptions = {}): Reading {
  refuseBinary(html);
  const document = parseHtml(html, options.bounds);
  const base = baseOf(html, document, options.base);
  const builder = new BlockBuilder();
  const { select, remove } = options;
  if (remove !== undefined && remove.length > 0) removeParts(document, remove);
  if (select === undefined || select.length === 0) {
    const main = findMain(document);
    walkHtml(main.root, builder, { base, skip: main.skip });
    return builder.finish();
  }
  const parts = selectParts(document, select);
  for (const part of parts) {
    if ('element' in part)
      walkHtml({ children: [part.element] } as unknown as Document, builder, { base, skip: () => false });
    else walkHtml(document, builder, { base, skip: () => false, window: part.window });
  }
  const reading = builder.finish();
  if (reading.blocks.length === 0) {
    throw new ReadError('nothing-selected', 'What the source selects on its page is not there or has no words.');
  }
  return reading;
}

function refuseBinary(html: string): void {
  const head = html.slice(0, 1024);
  if (head.trimStart().startsWith('%PDF-')) throw new ReadError('not-html', 'The page is a PDF, not HTML.');
  if (html.length > 0 && (head.match(/(?!\s)[\p{Cc}\ufffd]/gu)?.length ?? 0) > head.length / 10) {
    throw new ReadError('not-html', 'The page is binary data, not HTML.');
  }
}

function baseOf(html: string, document: Document, address: string | undefined): string | undefined {
  if (!/<base\b/i.test(html)) return address;
  const stack = [...document.children];
  for (let node = stack.shift(); node !== undefined; node = stack.shift()) {
    if (!('attribs' in node)) continue;
    if (node.name === 'base' && node.attribs['href'] !== undefined) {
      const resolved = URL.parse(node.attribs['href'], address);
      return resolved !== null && /^https?:$/.test(resolved.protocol) ? resolved.href : address;
    }
    if (node.name === 'html' || node.name === 'head') stack.push(...node.children);
  }
  return address;
}
