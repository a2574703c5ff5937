import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import { FetchError } from '#kernel';

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

/** Undoes the content codings of an HTTP body, the outermost first. @throws FetchError `unknown-coding` */
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
      throw new FetchError('unknown-coding', `The body is packed in a way we do not know (${name}).`);
    body = await decoder(body);
  }
  return body;
}
