import { sha256, type Digest } from '#kernel';
import { headerIn, type ReadRecord } from './inspect-warc.ts';

/** The digest over a capture's exchange, which its leaf in the log carries: every record's id and the digest of its block, a line each. */
export function exchangeDigest(records: readonly { readonly id: string; readonly block: string }[]): Digest {
  return sha256(records.map(({ id, block }) => `${id} ${block}\n`).join(''));
}

export function exchangeOf(ids: readonly string[], records: readonly ReadRecord[]): Digest {
  return exchangeDigest(
    ids.map((id) => {
      const record = records.find((one) => one.id === id);
      return { id, block: record === undefined ? '' : (headerIn(record, 'warc-block-digest') ?? '') };
    }),
  );
}
