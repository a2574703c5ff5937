import { crc32, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { sha256 } from '#kernel';
import { gzipHeader } from './warc.ts';

/** One record as it was read, with where its member lies in the file. */
export interface ReadRecord {
  readonly type: string;
  readonly id: string;
  readonly date: string;
  readonly target: string | null;
  readonly mediaType: string;
  /** Names in lower case, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly block: Uint8Array;
  /** Where the payload begins in the block: after the head of an HTTP message. */
  readonly payloadAt: number;
  readonly position: number;
  readonly length: number;
}

export interface InspectedWarc {
  readonly records: readonly ReadRecord[];
  /** Sentences about what is wrong. */
  readonly faults: readonly string[];
}

/** No record is larger than this when unpacked. */
const largestRecord = 160 * 1024 * 1024;

/**
 * Reads a WARC file as this archive writes them, member by member, and checks all that can be checked of it by itself: gzip
 * headers and checksums, the form of each record, its lengths and its digests. Reading stops at the first member that cannot be unpacked.
 */
export function inspectWarc(file: Uint8Array, name: string): InspectedWarc {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const records: ReadRecord[] = [];
  const faults: string[] = [];
  for (let position = 0; position < bytes.length;) {
    const at = `the record at byte ${position} of ${name}`;
    try {
      const { unpacked, length } = unpackMember(bytes.subarray(position));
      const { record, fault } = parseRecord(unpacked, position, length);
      records.push(record);
      if (fault !== null) faults.push(`${cap(at)} ${fault}.`);
      position += length;
    } catch (error) {
      faults.push(`${cap(at)} cannot be read: ${(error as Error).message}.`);
      break;
    }
  }
  if (records.length === 0 && faults.length === 0) faults.push(`${name} holds no record.`);
  return { records, faults };
}

/** @throws Error with a clause that says what is wrong */
function unpackMember(bytes: Buffer): { unpacked: Buffer; length: number } {
  const head = gzipHeader.length;
  if (!bytes.subarray(0, head).equals(gzipHeader)) throw new Error('its gzip header is not as the archive writes it');
  const { buffer, engine } = inflateRawSync(bytes.subarray(head), {
    maxOutputLength: largestRecord,
    info: true,
  } as ZlibOptions) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  const end = head + engine.bytesWritten;
  if (bytes.length < end + 8) throw new Error('its gzip member is cut off');
  if (bytes.readUInt32LE(end) !== crc32(buffer)) throw new Error('it does not have the checksum of its gzip member');
  if (bytes.readUInt32LE(end + 4) !== buffer.length % 2 ** 32)
    throw new Error('it does not have the length of its gzip member');
  return { unpacked: buffer, length: end + 8 };
}

/** @throws Error with a clause that says what is wrong */
function parseRecord(unpacked: Buffer, position: number, length: number): { record: ReadRecord; fault: string | null } {
  const headEnd = unpacked.indexOf('\r\n\r\n');
  const [version, ...lines] = unpacked.toString('utf8', 0, Math.max(headEnd, 0)).split('\r\n');
  if (version !== 'WARC/1.1') throw new Error('it is not a WARC 1.1 record');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  const header = (name: string): string | null => headers.find(([key]) => key === name)?.[1] ?? null;
  const size = Number(header('content-length') ?? Number.NaN);
  const block = unpacked.subarray(headEnd + 4, headEnd + 4 + size);
  if (!(unpacked.length === headEnd + 4 + size + 4) || unpacked.toString('latin1', headEnd + 4 + size) !== '\r\n\r\n')
    throw new Error('its block does not have the length that its header says');
  const mediaType = header('content-type') ?? '';
  const http = mediaType.startsWith('application/http');
  const httpEnd = http ? block.indexOf('\r\n\r\n') : -4;
  if (http && httpEnd < 0) throw new Error('its HTTP message has no end of its head');
  const type = header('warc-type') ?? '';
  const payloadDigest = header('warc-payload-digest');
  const record: ReadRecord = {
    type,
    id: (header('warc-record-id') ?? '').replaceAll(/[<>]/g, ''),
    date: header('warc-date') ?? '',
    target: header('warc-target-uri'),
    mediaType,
    headers,
    block,
    payloadAt: httpEnd + 4,
    position,
    length,
  };
  if (header('warc-block-digest') !== sha256(block)) return { record, fault: 'does not have the digest of its block' };
  // A revisit names the payload of the record that it refers to.
  if (type !== 'revisit' && payloadDigest !== null && payloadDigest !== sha256(payloadIn(record)))
    return { record, fault: 'does not have the digest of its payload' };
  return { record, fault: null };
}

export function headerIn(record: ReadRecord, name: string): string | null {
  return record.headers.find(([key]) => key === name)?.[1] ?? null;
}

/** The payload as it was sent, its content codings left on. */
export function payloadIn(record: ReadRecord): Uint8Array {
  return record.block.subarray(record.payloadAt);
}

/** The content codings of the message in a record. */
export function codingIn(record: ReadRecord): string {
  const head = Buffer.from(record.block.subarray(0, record.payloadAt)).toString('latin1');
  return [...head.matchAll(/^content-encoding: *(.+?) *$/gim)].map(([, coding]) => coding).join(',');
}

function cap(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
