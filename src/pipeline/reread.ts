import { reader } from '#text';
import { extractionKey } from './keep-readings.ts';
import { newMemory, readBody, type Extraction, type Load } from './read-body.ts';

/**
 * What this release reads from bytes that somebody else kept, such as those of an evidence bundle; with what names that way
 * of reading in the log; `load` finds the pages of a document that stands on several. @throws ReadError
 */
export async function reread(
  bytes: Uint8Array,
  mediaType: string | null,
  extraction: unknown,
  load: Load,
): Promise<{ text: string; extractionKey: string; release: string }> {
  const way = extraction as Extraction | null;
  const { reading } = await readBody(bytes, mediaType, way, newMemory(), load);
  return { text: reading.text, extractionKey: extractionKey(way), release: reader };
}
