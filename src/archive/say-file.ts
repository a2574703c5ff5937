import type { Instant } from '#kernel';
import { encodeRecord, recordIdOf } from './warc.ts';

/** The `warcinfo` record that a WARC file begins with. */
export function sayFile(file: string, date: Instant): Promise<Uint8Array> {
  const fields = [
    'software: Codicil',
    'format: WARC File Format 1.1',
    'conformsTo: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    'description: pages and files of collections as they were received, and the texts that were read from them',
  ];
  return encodeRecord({
    type: 'warcinfo',
    id: recordIdOf('warcinfo', file, date),
    date,
    target: null,
    mediaType: 'application/warc-fields',
    block: Buffer.from(`${fields.join('\r\n')}\r\n`),
    payloadDigest: null,
    headers: [['WARC-Filename', file]],
  });
}
