import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Shorter texts are kept as they are. */
const worthPacking = 1024;
const sign = 'z:';

/**
 * A long text for the database, a quarter of its size: it crosses between threads as a message, and the embedded database
 * would compress it far more slowly itself. A text that begins with the sign must not be packed: JSON never does.
 */
export function packed(text: string): string {
  return text.length < worthPacking ? text : sign + deflateRawSync(text, { level: 1 }).toString('base64');
}

/** What was packed; a text that was not is given back. */
export function unpacked(text: string): string {
  return text.startsWith(sign) ? inflateRawSync(Buffer.from(text.slice(sign.length), 'base64')).toString('utf8') : text;
}
