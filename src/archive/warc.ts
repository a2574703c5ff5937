import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sha256, type Digest, type Instant } from '#kernel';

const compress = promisify(gzip);

/** What is to be kept as one WARC record. The archive names its payload, with the content codings undone, by its digest. */
export interface Evidence {
  readonly type: 'resource' | 'response' | 'conversion' | 'request' | 'metadata';
  /** What the record is of: a page's address, or `urn:` and the path inside a collection. */
  readonly target: string;
  /** The time claimed for the bytes. */
  readonly date: Instant;
  readonly mediaType: string;
  /** For requests and responses: the first line and raw headers as sent or received, and `payload` the body still encoded. */
  readonly http?: { readonly line: string; readonly headers: readonly (readonly [string, string])[] };
  readonly payload: Uint8Array;
  /** Further WARC headers, such as the commit of a collection or what the text was made from. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The numeric address that was spoken to. */
  readonly ip?: string | null;
  /**
   * Its place among the records of one capture. Such a record is written whether or not its payload is held (then as a
   * revisit) and found again by the capture; without it, a payload is written once and found by its digest.
   */
  readonly event?: { readonly step: number; readonly of: EventPart };
}

/** Which part of an exchange a record is: of each answer on the way, the question and the answer; what was made of the last. */
export type EventPart = 'request' | 'response' | 'screenshot' | 'rendered' | 'metadata';

/** A record before it is packed. */
export interface WarcRecord {
  readonly type: Evidence['type'] | 'revisit' | 'warcinfo';
  readonly id: string;
  readonly date: Instant;
  readonly target: string | null;
  readonly mediaType: string;
  readonly block: Uint8Array;
  /** Of the payload as it stands in the block: the body of a message, its content codings left on. Null where a record has none. */
  readonly payloadDigest: Digest | null;
  /** Further headers in order; a name may stand more than once. */
  readonly headers: readonly (readonly [string, string])[];
}

/** The URN of a record, made of what it is: a UUID of version 8 (RFC 9562), so that the same evidence has the same name. */
export function recordIdOf(...parts: readonly string[]): string {
  const hex = createHash('sha256').update(parts.join('\u0000')).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A message of HTTP as a block: first line, headers, empty line, body. Headers are octets: latin1, as they came. */
export function httpBlock(http: NonNullable<Evidence['http']>, body: Uint8Array): Uint8Array {
  const head = [http.line, ...http.headers.map(([name, value]) => `${name}: ${value}`)].map(oneLine).join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), body]);
}

/** One record as one gzip member (WARC 1.1, ISO 28500:2017). */
export async function encodeRecord(record: WarcRecord): Promise<Uint8Array> {
  const blockDigest =
    record.payloadDigest !== null && !record.mediaType.startsWith('application/http')
      ? record.payloadDigest
      : sha256(record.block);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${record.type}`,
    `WARC-Record-ID: <${record.id}>`,
    `WARC-Date: ${record.date}`,
    ...(record.target === null ? [] : [`WARC-Target-URI: ${record.target}`]),
    `Content-Type: ${record.mediaType}`,
    `Content-Length: ${record.block.length}`,
    `WARC-Block-Digest: ${blockDigest}`,
    ...(record.payloadDigest === null ? [] : [`WARC-Payload-Digest: ${record.payloadDigest}`]),
    ...record.headers.map(([name, value]) => `${name}: ${value}`),
  ].map(oneLine);
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf8');
  const member = await compress(Buffer.concat([head, record.block, Buffer.from('\r\n\r\n')]), { level: 6 });
  // The header of a member says nothing that depends on the machine: not even which system packed it.
  gzipHeader.copy(member);
  return member;
}

/** What every gzip member of the archive begins with: no name, no time, and “Unix” whatever the system. */
export const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);

/** A line break inside a header would begin another. */
function oneLine(line: string): string {
  return line.replaceAll(/[\r\n]+/g, ' ');
}
