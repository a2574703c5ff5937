import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import { ImportError } from '#kernel';

const most = { entries: 100_000 };
/** Bytes of one WARC file in it, as packed. */
const largestFile = 8 * 1024 * 1024 * 1024;

/** Opens the WARC files of a WACZ (its `archive/` folder), one after the other. @throws ImportError `not-a-warc` */
export async function eachWarcOf(path: string, act: (stream: Readable) => Promise<void>): Promise<void> {
  const zip = await openPromise(path, { lazyEntries: true }).catch((cause: unknown) => {
    throw new ImportError('not-a-warc', `${path} is not a WACZ file: ${(cause as Error).message}.`, { cause });
  });
  try {
    let entries = 0;
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > most.entries) break;
      if (!/^archive\/[^/]+\.warc(\.gz)?$/i.test(entry.fileName) || entry.uncompressedSize > largestFile) continue;
      await act(await zip.openReadStreamPromise(entry));
    }
  } finally {
    zip.close();
  }
}
