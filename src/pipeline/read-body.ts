import { sliceOf, type Digest } from '#kernel';
import { statedDates } from '#changes';
import { segment, unitsOf, type Segmented, type SegmentMemory } from '#provisions';
import {
  blockMemory,
  decode,
  marksDigest,
  readHtml,
  readMarkdown,
  textDigest,
  type BlockMemory,
  type Reading,
  type Selector,
} from '#text';

/** How a page's document is found in it; null for what is a document as a whole. */
export interface Extraction {
  readonly select?: readonly Selector[];
  readonly remove?: readonly Selector[];
  readonly base?: string;
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

/** Bytes to blocks to placements. The media type decides the reader: Markdown of collections, HTML of captures. */
export async function readBody(
  bytes: Uint8Array,
  contentType: string | null,
  extraction: Extraction | null,
  memory: ReadingMemory,
): Promise<ReadBody> {
  const reading =
    contentType?.startsWith('text/markdown') === true
      ? readMarkdown(Buffer.from(bytes).toString('utf8'), memory.blocks)
      : readHtml(decode(bytes, contentType).text, extraction ?? {});
  const segmented = segment(reading, memory.segments);
  return {
    reading,
    segmented,
    paths: unitsOf(reading, segmented).map((unit) => unit.section),
    textDigest: textDigest(reading),
    marksDigest: marksDigest(reading),
    title: titleIn(reading),
    stated: statedDates(reading.text),
  };
}

/** A document's own title: the first heading near its beginning. */
function titleIn(reading: Reading): string | null {
  const heading = reading.blocks.slice(0, 6).find((block) => block.kind === 'heading' && block.level <= 2);
  if (heading === undefined) return null;
  const title = sliceOf(reading.text, [heading.start, heading.end]);
  return title.length <= 100 ? title : null;
}
