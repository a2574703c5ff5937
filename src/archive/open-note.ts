import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { ReadError } from '#kernel';
import { cosignedText, keyHash, keyKinds } from './sign-note.ts';

/** A verifier key taken apart. */
export interface VerifierKey {
  readonly name: string;
  readonly kind: number;
  readonly hash: Buffer;
  readonly key: KeyObject;
}

/** What a checkpoint says: C2SP tlog-checkpoint. */
export interface CheckpointText {
  readonly origin: string;
  readonly size: number;
  /** Base 64. */
  readonly root: string;
}

/** Reads `name+hash+base64(kind || key)`. @throws ReadError `bad-key` */
export function readVerifierKey(text: string): VerifierKey {
  // The key in base 64 may itself hold a plus sign.
  const [, name = '', hash = '', encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? [];
  const bytes = strictBase64(encoded);
  const kind = bytes?.[0] ?? 0;
  if (bytes?.length !== 33 || !keyHash(name, kind, bytes.subarray(1)).equals(Buffer.from(hash, 'hex')))
    throw new ReadError('bad-key', 'This is not a verifier key: it has the form <name>+<hash>+<key>.');
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes.subarray(1)]),
    format: 'der',
    type: 'spki',
  });
  return { name, kind, hash: Buffer.from(hash, 'hex'), key };
}

/** The text of a note if a signature by this key stands under it. @throws ReadError `bad-note`, `bad-key` */
export function openNote(note: string, verifierKey: string): string {
  const by = readVerifierKey(verifierKey);
  const { text, signatures } = partsOf(note);
  for (const { name, bytes } of signatures) {
    if (
      name === by.name &&
      bytes.subarray(0, 4).equals(by.hash) &&
      verify(null, Buffer.from(text), by.key, bytes.subarray(4))
    )
      return text;
  }
  throw new ReadError('bad-note', `The note carries no valid signature of ${by.name}.`);
}

/**
 * The time, in seconds, at which a witness cosigned a checkpoint's text, if this signature line is a valid cosignature of
 * it. @throws ReadError `bad-note`, `bad-key`
 */
export function openCosignature(text: string, line: string, witnessKey: string): number {
  const by = readVerifierKey(witnessKey);
  const { signatures } = partsOf(`${text}\n${line}`);
  for (const { name, bytes } of signatures) {
    if (
      by.kind !== keyKinds.witness ||
      name !== by.name ||
      !bytes.subarray(0, 4).equals(by.hash) ||
      bytes.length !== 76
    )
      continue;
    const time = Number(bytes.readBigUInt64BE(4));
    if (Number.isSafeInteger(time) && verify(null, Buffer.from(cosignedText(text, time)), by.key, bytes.subarray(12)))
      return time;
  }
  throw new ReadError('bad-note', `There is no valid cosignature of ${by.name}.`);
}

/** Origin, size and root of a checkpoint's text. @throws ReadError `bad-note` */
export function readCheckpoint(text: string): CheckpointText {
  const [origin = '', size = '', root = '', ...extensions] = text.split('\n');
  const count = Number(size);
  if (
    origin === '' ||
    !/^(0|[1-9]\d*)$/.test(size) ||
    !Number.isSafeInteger(count) ||
    strictBase64(root)?.length !== 32 ||
    extensions.pop() !== '' ||
    extensions.includes('')
  )
    throw new ReadError('bad-note', 'This is not the text of a checkpoint: origin, size and root, a line each.');
  return { origin, size: count, root };
}

/** A note's text and its signature lines. @throws ReadError `bad-note` where a line is none */
function partsOf(note: string): { text: string; signatures: { name: string; bytes: Buffer }[] } {
  const split = note.lastIndexOf('\n\n');
  const lines = note.slice(split + 2).split('\n');
  const fault = new ReadError('bad-note', 'This is not a signed note.');
  // No control characters but line feeds; every signature line ended.
  if (split < 0 || lines.pop() !== '' || /[^\P{Cc}\n]/u.test(note) || note.includes('\uFFFD')) throw fault;
  const signatures = lines.map((line) => {
    const [, name, encoded = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
    const bytes = strictBase64(encoded);
    if (name === undefined || bytes === null || bytes.length < 5) throw fault;
    return { name, bytes };
  });
  return { text: note.slice(0, split + 1), signatures };
}

/** Bytes whose only spelling this is; null for any other. */
export function strictBase64(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}
