import { WARCRecord, WARCSerializer } from 'warcio';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Digest, Instant } from '#kernel';

const compress = promisify(gzip);

/** What is to be kept as one WARC record. The digest names the payload as a reader of the archive gets it back. */
export interface Evidence {
  readonly type: 'resource' | 'response' | 'conversion';
  /** What the record is of: a page's address, or `urn:` and the path inside a collection. */
  readonly target: string;
  /** The time claimed for the bytes. */
  readonly date: Instant;
  readonly mediaType: string;
  /** For responses: the status line and raw headers as received, and `payload` the body still encoded. */
  readonly http?: { readonly statusLine: string; readonly headers: readonly (readonly [string, string])[] };
  readonly payload: Uint8Array;
  /** Further WARC headers, such as the commit of a collection or what the text was made from. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One record as one gzip member. `digest` is the payload's, known by the caller; the library would hash everything twice more. */
export async function encodeRecord(evidence: Evidence, digest: Digest): Promise<Uint8Array> {
  const { payload, http } = evidence;
  const record = WARCRecord.create(
    {
      url: evidence.target,
      date: evidence.date,
      type: evidence.type,
      warcVersion: 'WARC/1.1',
      warcHeaders:
        http === undefined
          ? {
              'Content-Type': evidence.mediaType,
              'WARC-Block-Digest': digest,
              'WARC-Payload-Digest': digest,
              ...evidence.headers,
            }
          : { ...evidence.headers },
      ...(http === undefined
        ? {}
        : {
            statusline: http.statusLine,
            httpHeaders: http.headers.map(([name, value]): [string, string] => [name, value]),
          }),
    },
    (async function* body() {
      yield payload;
    })(),
  );
  return compress(await WARCSerializer.serialize(record, { gzip: false }), { level: 6 });
}
