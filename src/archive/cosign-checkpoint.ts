import { secondsOf, type Instant } from '#kernel';
import type { Database } from '#store';
import { knownPeers, saveWitnessed, witnessedOf } from './cosignatures.store.ts';
import { emptyRoot, nodeHash } from './merkle.ts';
import { openNote, readCheckpoint, strictBase64, type CheckpointText } from './open-note.ts';
import type { Signer } from './sign-note.ts';
import { verifyConsistency } from './verify-proof.ts';

/** An answer to `add-checkpoint` (C2SP tlog-witness), as HTTP says it. */
export interface WitnessAnswer {
  readonly status: 200 | 400 | 403 | 404 | 409 | 422;
  readonly type: 'text/plain; charset=utf-8' | 'text/x.tlog.size';
  readonly body: string;
}

/** Lines of a consistency proof; a longer one is no proof. */
const mostProofLines = 63;
/** Bytes of a request. */
export const largestRequest = 64 * 1024;

/**
 * Cosigns another log's checkpoint if that log is known here, signed it, and only grew since what was cosigned last. The
 * new state is kept in the same transaction as it is compared in, before the cosignature is given out.
 */
export async function cosignCheckpoint(
  request: string,
  parts: { readonly db: Database; readonly signer: Signer; readonly now: Instant },
): Promise<WitnessAnswer> {
  const asked = readRequest(request);
  if (asked === null)
    return refuse(400, 'A request is an old size, the lines of a consistency proof, an empty line and a checkpoint.');
  const peer = (await knownPeers(parts.db)).find(({ origin }) => origin === asked.checkpoint.origin);
  if (peer === undefined) return refuse(404, `The log ${asked.checkpoint.origin} is not known here.`);
  try {
    openNote(asked.note, peer.log_key);
  } catch {
    return refuse(403, 'The checkpoint is not signed by the key that is known of its log.');
  }
  const { checkpoint } = asked;
  if (asked.old > checkpoint.size) return refuse(400, 'The old size is larger than the checkpoint.');
  return parts.db.transaction().execute(async (trx): Promise<WitnessAnswer> => {
    const last = await witnessedOf(trx, checkpoint.origin);
    const known = Number(last?.size ?? 0);
    if (asked.old !== known) return conflict(known);
    if (asked.old === checkpoint.size && last !== undefined && last.root !== checkpoint.root) return conflict(known);
    const grows = verifyConsistency(
      {
        earlier: asked.old,
        earlierRoot: last === undefined ? emptyRoot() : Buffer.from(last.root, 'base64'),
        size: checkpoint.size,
        root: Buffer.from(checkpoint.root, 'base64'),
        proof: asked.proof,
      },
      nodeHash,
    );
    if (!grows) return refuse(422, 'The proof does not show that the log only grew.');
    await saveWitnessed(trx, {
      origin: checkpoint.origin,
      size: checkpoint.size,
      root: checkpoint.root,
      note: asked.note,
      at: parts.now,
    });
    const body = parts.signer.cosign(textOf(asked.note), secondsOf(parts.now));
    return { status: 200, type: 'text/plain; charset=utf-8', body };
  });
}

/** The body of a request to a witness. */
export function writeRequest(old: number, proof: readonly Uint8Array[], note: string): string {
  return `old ${old}\n${proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')}\n${note}`;
}

function readRequest(
  request: string,
): { old: number; proof: Uint8Array[]; note: string; checkpoint: CheckpointText } | null {
  const split = request.indexOf('\n\n');
  const [first = '', ...lines] = request.slice(0, split).split('\n');
  const note = request.slice(split + 2);
  const old = Number(/^old (0|[1-9]\d*)$/.exec(first)?.[1] ?? 'NaN');
  const proof = lines.map(strictBase64);
  if (split < 0 || !Number.isSafeInteger(old) || proof.length > mostProofLines) return null;
  if (!proof.every((hash) => hash?.length === 32)) return null;
  try {
    return { old, proof: proof as Uint8Array[], note, checkpoint: readCheckpoint(textOf(note)) };
  } catch {
    return null;
  }
}

/** What stands above the signatures. */
function textOf(note: string): string {
  return note.slice(0, note.lastIndexOf('\n\n') + 1);
}

function refuse(status: 400 | 403 | 404 | 422, said: string): WitnessAnswer {
  return { status, type: 'text/plain; charset=utf-8', body: `${said}\n` };
}

function conflict(size: number): WitnessAnswer {
  return { status: 409, type: 'text/x.tlog.size', body: `${size}\n` };
}
