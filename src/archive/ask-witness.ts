import { FetchError, InputError, instantOf, ReadError } from '#kernel';
import type { ServiceAnswer } from '#net';
import type { Database } from '#store';
import { saveCosignature, type Peer } from './cosignatures.store.ts';
import { writeRequest } from './cosign-checkpoint.ts';
import { lastCheckpoint } from './log.store.ts';
import { openCosignature } from './open-note.ts';
import { treeOf } from './read-tree.ts';

/** Sends a request to a peer's witness. */
export type Post = (address: string, request: string) => Promise<ServiceAnswer>;

/**
 * Has a known peer cosign our last checkpoint and keeps what it signed. The peer says at which size it saw us last; the
 * proof from there shows that we only grew.
 *
 * @returns the size that was cosigned
 * @throws InputError `no-checkpoint`; FetchError `witness-refused`, `bad-cosignature` and those of fetching
 */
export async function askWitness(db: Database, peer: Peer, post: Post): Promise<number> {
  const last = await lastCheckpoint(db);
  if (last === undefined) throw new InputError('no-checkpoint', 'The log has no checkpoint yet: nothing was captured.');
  const tree = treeOf(db);
  let old = 0;
  let answer: ServiceAnswer | null = null;
  // The first request learns where the peer stands; the second proves from there. A third is for two that meet at once.
  for (let turn = 0; turn < 3; turn += 1) {
    const proof = await tree.consistency(old, last.size);
    answer = await post(`${peer.address}/log/add-checkpoint`, writeRequest(old, proof, last.note));
    const stands = /^(0|[1-9]\d*)\n$/.exec(Buffer.from(answer.body).toString('latin1'))?.[1];
    if (answer.status !== 409 || stands === undefined || Number(stands) === old) break;
    if (Number(stands) > last.size)
      throw new FetchError(
        'witness-refused',
        `${peer.origin} cosigned our log at ${stands} leaves, and it has ${last.size} here: is this an older copy of the data?`,
      );
    old = Number(stands);
  }
  if (answer?.status !== 200) throw refusal(peer, answer);
  const text = last.note.slice(0, last.note.indexOf('\n\n') + 1);
  const lines = Buffer.from(answer.body)
    .toString('utf8')
    .split(/(?<=\n)/);
  for (const line of lines) {
    try {
      const time = openCosignature(text, line, peer.witness_key);
      await saveCosignature(db, { size: last.size, origin: peer.origin, line, signed_at: instantOf(time) });
      return last.size;
    } catch (error) {
      // Lines of keys that are not known are passed over.
      if (!(error instanceof ReadError)) throw error;
    }
  }
  throw new FetchError('bad-cosignature', `What ${peer.origin} answered is no cosignature by its key.`);
}

function refusal(peer: Peer, answer: ServiceAnswer | null): Error {
  const said = Buffer.from(answer?.body ?? '')
    .toString('utf8')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const status = answer?.status ?? 0;
  if (status >= 500) return new FetchError('server-error', `${peer.address} failed: ${said}`, { transient: true });
  return new FetchError('witness-refused', `${peer.origin} does not cosign our checkpoint (${status}): ${said}`);
}
