import { lengthOf, ReadError } from '#kernel';
import MarkdownIt, { type Token } from 'markdown-it';
import { BlockBuilder } from './build-blocks.ts';
import type { Block, Mark, Reading } from './document.ts';
import { isHtmlTag, linkTarget } from './html-words.ts';
import { parseHtmlPiece } from './parse-html.ts';
import { splitMarkdown } from './split-markdown.ts';
import { walkHtml } from './walk-html.ts';

/** What one chunk of Markdown became, its spans counted from its own start. */
export interface ChunkReading extends Reading {
  /** The length of `text` in code points. */
  readonly points: number;
}

/** Where readings of chunks are remembered between calls. The caller owns it and bounds it (`blockMemory`). */
export interface BlockMemory {
  get(chunk: string): ChunkReading | undefined;
  set(chunk: string, reading: ChunkReading): unknown;
}

/** A memory that forgets its oldest tenth when it holds `most` chunks (400,000 chunks take some 400 MB). */
export function blockMemory(most = 400_000): BlockMemory {
  const chunks = new Map<string, ChunkReading>();
  return {
    get: (chunk) => chunks.get(chunk),
    set: (chunk, reading) => {
      if (chunks.size >= most) {
        let excess = Math.ceil(most / 10);
        for (const key of chunks.keys()) {
          if (excess === 0) break;
          chunks.delete(key);
          excess -= 1;
        }
      }
      chunks.set(ownCopy(chunk), reading);
    },
  };
}

const deepest = 200;
const parserOptions = { html: true, maxNesting: deepest };
const parser = new MarkdownIt('commonmark', parserOptions).enable('table');
// Targets are kept as the source gives them, and judged by `linkTarget`; a refused link must not become words.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;

/**
 * Reads the Markdown of an imported record. With a `memory`, each distinct chunk is parsed once in its life; the result
 * is the same with and without.
 * @throws ReadError `too-deep` when lists or quotations nest more than 200 levels.
 */
export function readMarkdown(source: string, memory?: BlockMemory): Reading {
  const normal = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const chunks = splitMarkdown(normal.startsWith('\ufeff') ? normal.slice(1) : normal);
  const texts: string[] = [];
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  let losses: readonly string[] = [];
  let offset = 0;
  for (const chunk of chunks) {
    let reading = memory?.get(chunk);
    if (reading === undefined) {
      reading = readChunk(chunk);
      memory?.set(chunk, reading);
    }
    if (reading.losses.some((loss) => !losses.includes(loss))) {
      losses = [...new Set([...losses, ...reading.losses])].sort();
    }
    if (reading.blocks.length === 0) continue;
    texts.push(reading.text);
    for (const block of reading.blocks) {
      blocks.push({
        kind: block.kind,
        level: block.level,
        depth: block.depth,
        label: block.label,
        header: block.header,
        start: block.start + offset,
        end: block.end + offset,
      });
    }
    for (const mark of reading.marks) {
      const start = mark.start + offset;
      const end = mark.end + offset;
      marks.push(
        mark.target === undefined
          ? { kind: mark.kind, start, end }
          : { kind: mark.kind, start, end, target: mark.target },
      );
    }
    offset += reading.points + 1;
  }
  return { text: texts.join('\n'), blocks, marks, losses };
}

/** Reads Markdown in one go: what `readMarkdown` must equal, chunk by chunk. */
export function readChunk(source: string): ChunkReading {
  const builder = new BlockBuilder();
  for (const token of parser.parse(source, {})) readToken(token, builder);
  const reading = builder.finish();
  return {
    text: ownCopy(reading.text),
    blocks: reading.blocks,
    marks: reading.marks.map((mark) => (mark.target === undefined ? mark : { ...mark, target: ownCopy(mark.target) })),
    losses: reading.losses,
    points: lengthOf(reading.text),
  };
}

function readToken(token: Token, builder: BlockBuilder): void {
  if (token.level >= deepest - 1) {
    throw new ReadError('too-deep', `The record nests its lists and quotations more than ${deepest} levels deep.`);
  }
  switch (token.type) {
    case 'inline':
      readInline(token.children ?? [], builder);
      return;
    case 'paragraph_open':
    case 'paragraph_close':
    case 'blockquote_open':
    case 'blockquote_close':
      builder.endBlock();
      return;
    case 'heading_open':
      builder.startHeading(Number(token.tag.slice(1)));
      return;
    case 'heading_close':
      builder.endHeading();
      return;
    case 'list_item_open':
      if (token.info !== '') builder.losses.add('list labels');
      builder.startItem(token.info === '' ? null : `${token.info}${token.markup}`);
      return;
    case 'list_item_close':
      builder.endItem();
      return;
    case 'fence':
    case 'code_block':
      builder.startCode();
      builder.writeLines(token.content);
      builder.endCode();
      return;
    case 'thead_open':
      builder.headerRows = true;
      return;
    case 'thead_close':
      builder.headerRows = false;
      return;
    case 'tr_open':
      builder.startRow(builder.headerRows);
      return;
    case 'tr_close':
      builder.endRow();
      return;
    case 'td_open':
    case 'th_open':
      builder.startCell();
      return;
    case 'html_block':
      builder.endBlock();
      readMarkup(token.content, builder);
      builder.endBlock();
      return;
    default:
      return;
  }
}

function readInline(tokens: readonly Token[], builder: BlockBuilder): void {
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        builder.write(token.content);
        break;
      case 'softbreak':
        builder.write(' ');
        break;
      case 'hardbreak':
        builder.lineBreak();
        break;
      case 'strong_open':
        builder.startMark('strong');
        break;
      case 'strong_close':
        builder.endMark('strong');
        break;
      case 'em_open':
        builder.startMark('emphasis');
        break;
      case 'em_close':
        builder.endMark('emphasis');
        break;
      case 'link_open': {
        const target = linkTarget(token.attrGet('href') ?? '', undefined);
        builder.startMark('link', target ?? '');
        break;
      }
      case 'link_close':
        builder.endMark('link');
        break;
      case 'html_inline':
        readTag(token.content, builder);
        break;
      default:
        break;
    }
  }
}

const tagName = /^<\/?([a-z][a-z0-9-]*)/i;

/** Markup inside a line: a line break, or a tag whose words stand on their own; anything else is words. */
function readTag(markup: string, builder: BlockBuilder): void {
  const name = tagName.exec(markup)?.[1]?.toLowerCase();
  if (name === undefined) {
    if (!markup.startsWith('<!--')) builder.write(markup);
  } else if (name === 'br') {
    builder.lineBreak();
  } else if (!isHtmlTag(name)) {
    builder.write(markup);
  }
}

const unknownTag = /<(\/?)([a-z][a-z0-9-]*)/gi;

function readMarkup(markup: string, builder: BlockBuilder): void {
  if (/<\/?(?:table|t[rdh])\b/i.test(markup)) builder.losses.add('table structure');
  const escaped = markup.replace(unknownTag, (tag, slash: string, name: string) =>
    isHtmlTag(name) ? tag : `&lt;${slash}${name}`,
  );
  walkHtml(parseHtmlPiece(escaped), builder, { base: undefined, skip: () => false });
}

/** A string of its own: a slice would keep the whole source it was cut from in memory. */
function ownCopy(text: string): string {
  const encoding = /[\u0100-\uffff]/.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}
