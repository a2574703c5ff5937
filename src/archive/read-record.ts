import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { ArchiveError } from '#kernel';

/** A body may grow to this much when unpacked; more is a bomb. */
const largestBody = 64 * 1024 * 1024;
const limits = { maxOutputLength: largestBody };

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  gzip: (bytes) => promisify(gunzip)(bytes, limits),
  'x-gzip': (bytes) => promisify(gunzip)(bytes, limits),
  deflate: (bytes) => promisify(inflate)(bytes, limits),
  br: (bytes) => promisify(brotliDecompress)(bytes, limits),
  zstd: (bytes) => promisify(zstdDecompress)(bytes, limits),
};

/** Undoes the content codings of an HTTP body, the outermost first. @throws ArchiveError `unknown-coding` */
export async function decodeBody(bytes: Uint8Array, coding: string): Promise<Uint8Array> {
  let body = bytes;
  for (const name of coding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'identity')
    .reverse()) {
    const decoder = decoders[name];
    if (decoder === undefined)
      throw new ArchiveError('unknown-coding', `The body is packed in a way we do not know (${name}).`);
    body = await decoder(body);
  }
  return body;
}

/** The payload of one gzip member that holds one WARC record: the decoded body of a response, the block of any other. */
export async function payloadOf(member: Uint8Array): Promise<Uint8Array> {
  const record = await promisify(gunzip)(member, limits);
  const headerEnd = record.indexOf('\r\n\r\n');
  if (headerEnd < 0 || !record.subarray(0, 8).equals(Buffer.from('WARC/1.1')))
    throw new ArchiveError('corrupt-record', 'A record of the archive is not a WARC record.');
  const header = record.toString('utf8', 0, headerEnd);
  const length = Number(/^Content-Length: *(\d+)/im.exec(header)?.[1] ?? 'NaN');
  const block = record.subarray(headerEnd + 4, headerEnd + 4 + length);
  if (block.length !== length)
    throw new ArchiveError('corrupt-record', 'A record of the archive is shorter than it says.');
  if (!/^WARC-Type: *response/im.test(header)) return block;
  const httpEnd = block.indexOf('\r\n\r\n');
  const coding = /^content-encoding: *(.+)$/im.exec(block.toString('latin1', 0, httpEnd))?.[1] ?? '';
  return decodeBody(block.subarray(httpEnd + 4), coding.trim());
}
