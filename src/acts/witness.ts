import { audit, requireRight } from '#accounts';
import {
  askWitness,
  compareDigests,
  knownPeers,
  lastCheckpoint,
  openVerifierKey,
  saveExchange,
  savePeer,
  seenDocuments,
  type Compared,
  type Peer,
  type SeenDocument,
} from '#archive';
import { FetchError, InputError, type Instant } from '#kernel';
import { openServiceCalls } from '#net';
import type { Database } from '#store';
import type { Actor } from './working.ts';

export interface WitnessRequest {
  /** The peer's address, such as `https://terms.example.org`. */
  readonly address: string;
  /** The peer's log key as its operator gave it: from then on the peer is known here. */
  readonly trust: string | null;
  readonly allowLoopback: boolean;
}

export interface WitnessReport {
  readonly origin: string;
  /** Leaves of our log that the peer cosigned. */
  readonly size: number;
  readonly compared: readonly Compared[];
}

/** What an installation says of its keys at `/log/keys`. */
export interface LogKeys {
  readonly origin: string;
  readonly logKey: string;
  readonly witnessKey: string;
}

const largestAnswer = 32 * 1024 * 1024;
/** Pages of digests that are asked for; 50 documents each. */
const mostPages = 2000;

/**
 * Meets another installation: has it cosign our checkpoint, keeps what it signed, and compares digests of the documents
 * that both saw. A peer is known once somebody gave its key; what it says of itself alone is not believed.
 *
 * @throws InputError `bad-address`, `unknown-peer`, `other-key`; FetchError
 */
export async function witness(
  request: WitnessRequest,
  by: Actor,
  shop: { readonly db: Database; readonly now: () => Instant; readonly userAgent: string },
): Promise<WitnessReport> {
  requireRight(by, 'witness');
  const { db } = shop;
  const address = request.address.replace(/\/+$/, '');
  await audit(db, { at: shop.now(), act: 'witness', by, details: { address, trust: request.trust } });
  const calls = openServiceCalls({
    allowance: { loopback: request.allowLoopback },
    userAgent: shop.userAgent,
    largestBody: largestAnswer,
  });
  try {
    const read = async (path: string): Promise<string> => {
      const { status, body } = await calls.call(`${address}${path}`);
      if (status !== 200)
        throw new FetchError(
          status >= 500 ? 'server-error' : 'refused-request',
          `${address}${path} answers ${status}.`,
        );
      return Buffer.from(body).toString('utf8');
    };
    const peer = await findPeer(address, keysIn(await read('/log/keys')), request.trust, by, shop);
    let size = 0;
    try {
      size = await askWitness(db, peer, (to, body) =>
        calls.call(to, { body, contentType: 'text/plain; charset=utf-8', accept: 'text/plain' }),
      );
    } catch (error) {
      const at = shop.now();
      const last = await lastCheckpoint(db);
      const said = (error as Error).message;
      await saveExchange(db, { origin: peer.origin, at, size: last?.size ?? 0, outcome: 'failed', said, compared: [] });
      throw error;
    }
    const compared = compareDigests(await allSeen(db), await allRead(read));
    const said = `Cosigned at ${size} leaves.`;
    await saveExchange(db, { origin: peer.origin, at: shop.now(), size, outcome: 'cosigned', said, compared });
    return { origin: peer.origin, size, compared };
  } finally {
    await calls.close();
  }
}

/** The peer as it is known here, or made known by its key. */
async function findPeer(
  address: string,
  keys: LogKeys,
  trust: string | null,
  by: Actor,
  shop: { readonly db: Database; readonly now: () => Instant },
): Promise<Peer> {
  const known = (await knownPeers(shop.db)).find(({ origin }) => origin === keys.origin);
  if (trust !== null && trust.trim() !== keys.logKey)
    throw new InputError('other-key', `${address} has another key than the one given: ${keys.logKey}`);
  if (known !== undefined && known.log_key === keys.logKey && known.witness_key === keys.witnessKey && trust === null)
    return { ...known, address };
  if (trust === null) {
    throw new InputError(
      known === undefined ? 'unknown-peer' : 'other-key',
      known === undefined
        ? `${keys.origin} is not known here. Ask its operator for its key by another way; if it is ${keys.logKey}, repeat this with --trust ${keys.logKey}`
        : `${keys.origin} shows other keys than those known here. If its operator confirms the new ones, repeat this with --trust.`,
    );
  }
  const peer = {
    origin: keys.origin,
    address,
    log_key: keys.logKey,
    witness_key: keys.witnessKey,
    at: shop.now(),
    by,
  };
  await savePeer(shop.db, peer);
  return peer;
}

/** @throws FetchError `not-codicil` */
function keysIn(text: string): LogKeys {
  const fault = new FetchError('not-codicil', 'What answers there shows no keys of a log at /log/keys.');
  try {
    const { origin, logKey, witnessKey } = JSON.parse(text) as Partial<LogKeys>;
    if (typeof origin !== 'string' || typeof logKey !== 'string' || typeof witnessKey !== 'string') throw fault;
    if (openVerifierKey(logKey).name !== origin || openVerifierKey(witnessKey).kind !== 4) throw fault;
    return { origin, logKey, witnessKey };
  } catch (error) {
    throw new FetchError(fault.code, fault.message, { cause: error });
  }
}

async function allSeen(db: Database): Promise<SeenDocument[]> {
  const all: SeenDocument[] = [];
  for (
    let page = await seenDocuments(db, '');
    page.length > 0;
    page = await seenDocuments(db, all.at(-1)?.document ?? '')
  )
    all.push(...page);
  return all;
}

/** All that a peer says it saw. What it says is only compared, never kept as evidence. */
async function allRead(read: (path: string) => Promise<string>): Promise<SeenDocument[]> {
  const all: SeenDocument[] = [];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const after = all.at(-1)?.document ?? '';
    const lines = (await read(`/log/digests?after=${encodeURIComponent(after)}`))
      .split('\n')
      .filter((line) => line !== '');
    const page = lines.map((line) => JSON.parse(line) as SeenDocument);
    if (page.length === 0) return all;
    for (const one of page) {
      if (typeof one.document !== 'string' || one.document <= (all.at(-1)?.document ?? '') || !Array.isArray(one.seen))
        throw new FetchError('not-codicil', 'The digests that the peer shows are not in their form.');
      all.push(one);
    }
  }
  return all;
}
