import { sha256 } from '#kernel';
import { decodeBody } from '#net';
import { codingIn, payloadIn, type ReadRecord } from '../inspect-warc.ts';

/** The payload of the records with this digest, content codings undone; undefined where none has it. */
export async function payloadWith(digest: string, records: readonly ReadRecord[]): Promise<Uint8Array | undefined> {
  for (const record of records) {
    if (record.type === 'warcinfo' || record.type === 'revisit' || record.type === 'request') continue;
    const payload = payloadIn(record);
    if (sha256(payload) === digest) return payload;
    if (record.type !== 'response') continue;
    const decoded = await decodeBody(payload, codingIn(record)).catch(() => null);
    if (decoded !== null && sha256(decoded) === digest) return decoded;
  }
  return undefined;
}
