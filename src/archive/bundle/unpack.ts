import { fromBufferPromise, type Entry as ZipEntry } from 'yauzl';
import { buffer } from 'node:stream/consumers';
import { pack, type Entry } from './pack.ts';

/** A bundle as read, with what is wrong with its container. */
export interface Unpacked {
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly faults: readonly string[];
}

/** No bundle is larger, nor holds more files. */
const largest = 1024 * 1024 * 1024;
const mostEntries = 2000;

/** Reads a bundle strictly: stored entries only, each once, and not a byte that `pack` would not write. */
export async function unpack(file: Buffer): Promise<Unpacked> {
  if (file.length > largest) return { entries: new Map(), faults: ['The file is larger than any bundle.'] };
  const faults: string[] = [];
  const read: Entry[] = [];
  const places: { name: string; at: number }[] = [];
  try {
    const zip = await open(file);
    if (zip.length > mostEntries) return { entries: new Map(), faults: ['The bundle holds more files than any.'] };
    for (const { entry, bytes } of zip) {
      if (read.some(({ name }) => name === entry.fileName))
        faults.push(`The file ${entry.fileName} stands twice in the bundle.`);
      read.push({ name: entry.fileName, bytes });
      places.push({ name: entry.fileName, at: entry.relativeOffsetOfLocalHeader });
    }
  } catch (error) {
    return {
      entries: new Map(),
      faults: [`The container is not a ZIP file as bundles are: ${(error as Error).message}.`],
    };
  }
  const canonical = await pack(read);
  if (!canonical.equals(file)) {
    const at = canonical.findIndex((byte, index) => byte !== file[index]);
    faults.push(`The container is altered ${placeOf(at < 0 ? canonical.length : at, places, canonical)}.`);
  }
  return { entries: new Map(read.map(({ name, bytes }) => [name, bytes])), faults };
}

async function open(file: Buffer): Promise<{ entry: ZipEntry; bytes: Uint8Array }[]> {
  const zip = await fromBufferPromise(file, {
    lazyEntries: true,
    validateEntrySizes: true,
    strictFileNames: true,
  } as never);
  const found: { entry: ZipEntry; bytes: Uint8Array }[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.compressionMethod !== 0 || entry.compressedSize !== entry.uncompressedSize)
      throw new Error(`the file ${entry.fileName} is packed, which files of a bundle are not`);
    if (found.length > mostEntries) break;
    found.push({ entry, bytes: await buffer(await zip.openReadStreamPromise(entry)) });
  }
  return found;
}

/** Which part of the container an offset falls in. */
function placeOf(at: number, places: readonly { name: string; at: number }[], canonical: Buffer): string {
  const directory = canonical.readUInt32LE(canonical.length - 22 + 16);
  if (at >= canonical.length - 22) return `in its last record, at byte ${at}`;
  if (at >= directory) return `in its directory, at byte ${at}`;
  const entry = places.findLast((place) => place.at <= at);
  return entry === undefined ? `at byte ${at}` : `in the header or the bytes of ${entry.name}, at byte ${at}`;
}
