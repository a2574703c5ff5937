import type { Instant } from '#kernel';
import type { Database } from '#store';
import { allCosignatures, peersEver } from './cosignatures.store.ts';
import type { Checkpoint } from './log.store.ts';
import { openCosignature } from './open-note.ts';
import { openTimeToken } from './time-token.ts';
import { grantedTokens } from './tokens.store.ts';

/**
 * Verifies what others signed under checkpoints: every cosignature by a key that its witness was known by, and every
 * time-stamp token by the trusted certificates, where these are given. Returns sentences about what is wrong.
 */
export async function verifyVouchers(
  db: Database,
  checkpoints: readonly Checkpoint[],
  parts: { readonly trusted: string | null; readonly now: Instant },
): Promise<{ cosignatures: number; tokens: number; faults: string[] }> {
  const notes = new Map(checkpoints.map(({ size, note }) => [size, note]));
  const faults: string[] = [];
  const [cosignatures, peers, tokens] = await Promise.all([allCosignatures(db), peersEver(db), grantedTokens(db)]);
  for (const { size, origin, line, signed_at } of cosignatures) {
    const note = notes.get(Number(size)) ?? '';
    const text = note.slice(0, note.indexOf('\n\n') + 1);
    const keys = peers.filter((peer) => peer.origin === origin).map((peer) => peer.witness_key);
    const good = keys.some((key) => {
      try {
        return openCosignature(text, line, key) === Math.floor(Date.parse(signed_at) / 1000);
      } catch {
        return false;
      }
    });
    if (!good) faults.push(`The cosignature of ${origin} at ${size} leaves is not valid.`);
  }
  for (const { size, authority, token, stamped_at } of parts.trusted === null ? [] : tokens) {
    try {
      const note = notes.get(Number(size)) ?? '';
      const time = await openTimeToken(Buffer.from(token ?? '', 'base64'), note, parts.trusted ?? '', parts.now);
      if (time.at !== stamped_at) faults.push(`The token of ${authority} at ${size} leaves states ${time.at}.`);
    } catch (error) {
      faults.push(`The token of ${authority} at ${size} leaves: ${(error as Error).message}`);
    }
  }
  return { cosignatures: cosignatures.length, tokens: tokens.length, faults };
}
