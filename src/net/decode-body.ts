import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { FetchError } from '#kernel';

/** A body may grow to this much when unpacked; more is a bomb. */
const largestBody = 64 * 1024 * 1024;
/** Nobody packs a page more often than this in good faith. */
const mostCodings = 3;
const limits = { maxOutputLength: largestBody };

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  gzip: (bytes) => promisify(gunzip)(bytes, limits),
  'x-gzip': (bytes) => promisify(gunzip)(bytes, limits),
  // By its name the zlib format; some servers send what is inside it alone. The low half of the first byte tells.
  deflate: (bytes) => (((bytes[0] ?? 0) & 15) === 8 ? promisify(inflate) : promisify(inflateRaw))(bytes, limits),
  br: (bytes) => promisify(brotliDecompress)(bytes, limits),
  zstd: (bytes) => promisify(zstdDecompress)(bytes, limits),
};

/** Undoes the content codings of an HTTP body, the outermost first. @throws FetchError `unknown-coding` */
export async function decodeBody(bytes: Uint8Array, coding: string): Promise<Uint8Array> {
  const names = coding
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'identity')
    .reverse();
  if (names.length > mostCodings)
    throw new FetchError('unknown-coding', `The body is packed ${names.length} times over, which is not undone.`);
  let body = bytes;
  for (const name of names) {
    const decoder = decoders[name];
    if (decoder === undefined)
      throw new FetchError('unknown-coding', `The body is packed in a way we do not know (${name.slice(0, 40)}).`);
    // An answer without a body (to a 304, say) may still name a coding.
    if (body.length > 0) body = await decoder(body);
  }
  return body;
}
