import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError } from '#kernel';

/** What a key of a note signs: notes of our own (Ed25519), or checkpoints of others with the time (cosignature/v1). */
export const keyKinds = { log: 1, witness: 4 } as const;

/** Signs in the form of C2SP signed-note with Ed25519 keys of its own. */
export interface Signer {
  /** The log's origin line and its keys' name, the same for as long as the data directory lives. */
  readonly name: string;
  /** `name+hash+base64(0x01 || public key)`: what others need to check a note. */
  readonly verifierKey: string;
  /** The same for what is cosigned for others, with a key of its own and 0x04. */
  readonly witnessKey: string;
  sign(text: string): string;
  /** One signature line: that this checkpoint's text was seen, and went on from what was seen before, at `time` (seconds). */
  cosign(text: string, time: number): string;
}

/**
 * The signer whose keys lie in the data directory; made at first use, mode 600. Its name is written down then: `wanted`, or
 * a name of its own. A directory of before names were written down keeps the one that all had.
 *
 * @throws ArchiveError `key-unreadable`
 */
export async function openSigner(directory: string, wanted: string | null): Promise<Signer> {
  const fresh = generateKey();
  const pem = await keepFile(join(directory, 'log-key.pem'), fresh);
  const key = createPrivateKey(pem);
  const publicBytes = rawPublicKey(key);
  const own = pem === fresh ? `codicil.local/log-${publicBytes.toString('hex').slice(0, 16)}` : 'codicil.local/log';
  const name = await keepFile(join(directory, 'log-origin'), wanted ?? own);
  const witness = createPrivateKey(await keepFile(join(directory, 'witness-key.pem'), generateKey()));
  return {
    name,
    verifierKey: verifierKeyOf(name, keyKinds.log, publicBytes),
    witnessKey: verifierKeyOf(name, keyKinds.witness, rawPublicKey(witness)),
    sign: (text) => `${text}\n${signatureLine(name, keyKinds.log, publicBytes, sign(null, Buffer.from(text), key))}`,
    cosign(text, time) {
      const stamp = Buffer.alloc(8);
      stamp.writeBigUInt64BE(BigInt(time));
      const signature = sign(null, Buffer.from(cosignedText(text, time)), witness);
      return signatureLine(name, keyKinds.witness, rawPublicKey(witness), Buffer.concat([stamp, signature]));
    },
  };
}

/** What a cosignature is over (C2SP tlog-cosignature, v1). */
export function cosignedText(text: string, time: number): string {
  return `cosignature/v1\ntime ${time}\n${text}`;
}

/** The first four bytes of a hash of name, kind and key: which key a signature line is of. */
export function keyHash(name: string, kind: number, publicBytes: Uint8Array): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(kind))
    .update(publicBytes)
    .digest()
    .subarray(0, 4);
}

function signatureLine(name: string, kind: number, publicBytes: Uint8Array, signature: Uint8Array): string {
  return `— ${name} ${Buffer.concat([keyHash(name, kind, publicBytes), signature]).toString('base64')}\n`;
}

function verifierKeyOf(name: string, kind: number, publicBytes: Uint8Array): string {
  const encoded = Buffer.concat([Uint8Array.of(kind), publicBytes]).toString('base64');
  return `${name}+${keyHash(name, kind, publicBytes).toString('hex')}+${encoded}`;
}

function generateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** What a file holds, or `content` once it is written there. */
async function keepFile(path: string, content: string): Promise<string> {
  try {
    await writeFile(path, content, { mode: 0o600, flag: 'wx' });
    return content;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      const held = await readFile(path, 'utf8').catch(() => '');
      if (held !== '') return held;
    }
    throw new ArchiveError('key-unreadable', `The log's key or name in ${path} cannot be read or written.`, {
      cause: error,
    });
  }
}

function rawPublicKey(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32);
}
