import { leafHash, nodeHash } from '../merkle.ts';
import { openNote } from '../open-note.ts';
import { verifyInclusion } from '../verify-proof.ts';
import { leafName, proofName } from './bundle-entries.ts';
import type { BundleFacts } from './bundle-facts.ts';
import { readProof } from './tlog-proof.ts';

/** The signature under the checkpoint, and of every leaf the proof that it stands under it. */
export function checkLog(
  facts: BundleFacts,
  entries: ReadonlyMap<string, Uint8Array>,
  key: string | undefined,
): string[] {
  const faults: string[] = [];
  const text = (name: string): string => Buffer.from(entries.get(name) ?? []).toString('utf8');
  const checkpoint = text('codicil/log/checkpoint');
  if (text('codicil/log/key') !== `${facts.log.key}\n`) faults.push('The log’s key is given in two ways that differ.');
  if (key !== undefined && key.trim() !== facts.log.key)
    return [...faults, 'The bundle’s log has another key than the one that you gave.'];
  let signed: string;
  try {
    signed = openNote(checkpoint, facts.log.key);
  } catch (error) {
    return [...faults, `The checkpoint is not signed by the log’s key: ${(error as Error).message}`];
  }
  const [origin, size, encoded = '', ...more] = signed.split('\n');
  const root = Buffer.from(encoded, 'base64');
  if (
    origin !== facts.log.key.split('+', 1)[0] ||
    Number(size) !== facts.log.size ||
    root.length !== 32 ||
    more.join('') !== ''
  )
    faults.push('The checkpoint is not the one that the bundle speaks of.');
  for (const { position, kind, subject } of facts.log.leaves) {
    const said = `Entry ${position} of the log (${kind} ${subject})`;
    const entry = entries.get(leafName(position));
    try {
      const proof = readProof(text(proofName(position)));
      if (proof.position !== position || proof.checkpoint !== checkpoint)
        throw new Error('it is of another entry or checkpoint');
      const claim = { leaf: leafHash(entry ?? ''), position, size: facts.log.size, root, proof: proof.proof };
      if (entry === undefined || !verifyInclusion(claim, nodeHash))
        throw new Error('it does not lead to the signed root');
    } catch (error) {
      faults.push(`${said} is not proved to be in the log: ${(error as Error).message}.`);
    }
  }
  return faults;
}
