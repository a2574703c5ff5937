import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { ArchiveError } from '#kernel';
import { decodeBody } from '#net';

/** No record is larger than this when unpacked. */
const limits = { maxOutputLength: 80 * 1024 * 1024 };

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
