import { reader } from '#text';
import { extractionKey } from './keep-readings.ts';
import { newMemory, readBody, type Extraction } from './read-body.ts';

/**
 * What this release reads from bytes that somebody else kept, such as those of an evidence bundle; with what names that way
 * of reading in the log. @throws ReadError
 */
export async function reread(
  bytes: Uint8Array,
  mediaType: string | null,
  extraction: unknown,
): Promise<{ text: string; extractionKey: string; release: string }> {
  const way = extraction as Extraction | null;
  const { reading } = await readBody(bytes, mediaType, way, newMemory());
  return { text: reading.text, extractionKey: extractionKey(way), release: reader };
}
