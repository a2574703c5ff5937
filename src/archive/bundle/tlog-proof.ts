/** A proof in the form of C2SP tlog-proof: the place of a leaf, the hashes beside its way to the root, the signed root. */
export function writeProof(position: number, proof: readonly Uint8Array[], checkpoint: string): string {
  const hashes = proof.map((hash) => Buffer.from(hash).toString('base64'));
  return ['c2sp.org/tlog-proof@v1', `index ${position}`, ...hashes, '', checkpoint].join('\n');
}

/** @throws Error where the text is no such proof */
export function readProof(text: string): { position: number; proof: Uint8Array[]; checkpoint: string } {
  const split = text.indexOf('\n\n');
  const [magic, index, ...hashes] = text.slice(0, split).split('\n');
  const position = /^index (0|[1-9]\d{0,15})$/.exec(index ?? '')?.[1];
  if (split < 0 || magic !== 'c2sp.org/tlog-proof@v1' || position === undefined)
    throw new Error('it is not a proof of C2SP tlog-proof');
  return {
    position: Number(position),
    checkpoint: text.slice(split + 2),
    proof: hashes.map((hash) => {
      const bytes = Buffer.from(hash, 'base64');
      if (bytes.length !== 32 || bytes.toString('base64') !== hash) throw new Error('one of its hashes is malformed');
      return bytes;
    }),
  };
}
