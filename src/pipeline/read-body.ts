import { ReadError, type Digest } from '#kernel';
import { pathsOf, segment, statedDates, type Segmented, type SegmentMemory } from '#provisions';
import {
  blockMemory,
  combineReadings,
  decode,
  isPdf,
  marksDigest,
  readHtml,
  readMarkdown,
  textDigest,
  titleOfDocument,
  type BlockMemory,
  type Reading,
  type Selector,
} from '#text';
import { isCombined, readManifest } from './combined.ts';
import { readPdfApart } from './read-pdf-apart.ts';

/** How a page's document is found in it; null for what is a document as a whole. */
export interface Extraction {
  readonly select?: readonly Selector[];
  readonly remove?: readonly Selector[];
  readonly base?: string;
  readonly render?: 'http' | 'browser';
  /** Further pages that belong to the document, in their order. */
  readonly combine?: readonly ExtractionPart[];
}

/** One page of a document that stands on several. */
export interface ExtractionPart {
  readonly url: string;
  readonly select?: readonly Selector[];
  readonly remove?: readonly Selector[];
  readonly render?: 'http' | 'browser';
}

/** The pages that make a document: the source's own, and those that it names. */
export function partsOf(extraction: Extraction | null, url: string): ExtractionPart[] {
  const { combine = [], base: _base, ...first } = extraction ?? {};
  return [{ url, ...first }, ...combine];
}

export function extractionOfPart({ url, select, remove }: ExtractionPart): Extraction {
  return { base: url, ...(select === undefined ? {} : { select }), ...(remove === undefined ? {} : { remove }) };
}

/** A body read and divided, before its passages have numbers. */
export interface ReadBody {
  readonly reading: Reading;
  readonly segmented: Segmented;
  /** For each placement, the path that matching goes by. */
  readonly paths: readonly string[];
  readonly textDigest: Digest;
  readonly marksDigest: Digest;
  readonly title: string | null;
  readonly stated: { readonly updated: string | null; readonly effective: string | null };
}

/** What was seen already, so that a block that repeats is read once. Owned by whoever reads many bodies. */
export interface ReadingMemory {
  readonly blocks: BlockMemory;
  readonly segments: SegmentMemory;
}

/** Some 80 MB: consecutive records of a document share nearly all their blocks, and a laptop has room left. */
const chunksRemembered = 80_000;

export function newMemory(): ReadingMemory {
  return { blocks: blockMemory(chunksRemembered), segments: new Map() };
}

/** Finds archived bytes by their digest. */
export type Load = (digest: string) => Promise<Uint8Array>;

/**
 * Bytes to blocks to placements. The media type decides the reader: Markdown of collections, HTML and PDF of captures, and
 * the list of pages of a document that stands on several, whose bytes `load` finds.
 */
export async function readBody(
  bytes: Uint8Array,
  contentType: string | null,
  extraction: Extraction | null,
  memory: ReadingMemory,
  load: Load = nothingLoaded,
): Promise<ReadBody> {
  const reading = await readingOf(bytes, contentType, extraction, memory, load);
  const segmented = segment(reading, memory.segments);
  return {
    reading,
    segmented,
    paths: pathsOf(reading, segmented),
    textDigest: textDigest(reading),
    marksDigest: marksDigest(reading),
    title: titleOfDocument(reading),
    stated: statedDates(reading.text),
  };
}

const nothingLoaded: Load = async () => {
  throw new ReadError('bad-manifest', 'The pages of a document that stands on several are not at hand.');
};

async function readingOf(
  bytes: Uint8Array,
  contentType: string | null,
  extraction: Extraction | null,
  memory: ReadingMemory,
  load: Load,
): Promise<Reading> {
  if (contentType?.startsWith('text/markdown') === true)
    return readMarkdown(Buffer.from(bytes).toString('utf8'), memory.blocks);
  if (isPdf(bytes, contentType)) return readPdfApart(bytes);
  if (!isCombined(contentType)) return readHtml(decode(bytes, contentType).text, extraction ?? {});
  const parts = partsOf(extraction, extraction?.base ?? '');
  const readings: Reading[] = [];
  for (const [index, page] of readManifest(bytes).entries()) {
    if (isCombined(page.media_type))
      throw new ReadError('bad-manifest', 'A page of a document cannot be a list of pages.');
    const part = parts[index] ?? { url: page.address };
    const own = extractionOfPart({ ...part, url: page.final });
    readings.push(await readingOf(await load(page.digest), page.media_type, own, memory, load));
  }
  return combineReadings(readings);
}
