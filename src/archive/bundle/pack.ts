import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** One file of a bundle. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A ZIP file of these entries, in this order, each stored as it is. The same entries give the same bytes: no times, no
 * owners, no further fields. A verifier packs what it read again and compares, so that no byte of the container is free.
 */
export async function pack(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new ZipFile();
  // MS-DOS times are local times: the first that the format knows, wherever we are.
  const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, compress: false, forceDosTimestamp: true };
  for (const { name, bytes } of entries) zip.addBuffer(Buffer.from(bytes), name, options);
  zip.end();
  return buffer(zip.outputStream);
}
