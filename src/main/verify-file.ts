import { open, stat } from 'node:fs/promises';
import { inspectWarc, verifyBundle, type BundleVerdict } from '#archive';
import { InputError } from '#kernel';
import { reread } from '#pipeline';
import { software } from './user-agent.ts';

/** No bundle or WARC file of ours is larger. */
const largest = 2 * 1024 * 1024 * 1024 - 1;

/** Checks a file by itself, without a data directory: an evidence bundle, or a WARC file of an archive. @throws InputError */
export async function verifyFile(path: string, options: { key: string | undefined }): Promise<BundleVerdict> {
  const found = await stat(path);
  if (!found.isFile() || found.size > largest)
    throw new InputError('bad-file', `${path} is not a file that can be an evidence bundle or a WARC file.`);
  const handle = await open(path);
  try {
    const bytes = await handle.readFile();
    if (bytes.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])) || path.endsWith('.warc.gz'))
      return verdictOn(bytes, path);
    return await verifyBundle(bytes, { reread, software, key: options.key });
  } finally {
    await handle.close();
  }
}

function verdictOn(bytes: Uint8Array, path: string): BundleVerdict {
  const { records, faults } = inspectWarc(bytes, path);
  return {
    faults,
    proved:
      faults.length > 0
        ? []
        : [
            `The ${records.length.toLocaleString('en')} records of this WARC file are whole: each has the checksum and the digests that it says.`,
          ],
    unproved: [
      'That they are the records of any archive or log: for that, verify an evidence bundle or the data directory.',
    ],
    notes: [],
    facts: null,
  };
}
