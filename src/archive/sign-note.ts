import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  createPrivateKey,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError } from '#kernel';

/** Signs in the form of C2SP signed-note with an Ed25519 key of its own. */
export interface Signer {
  readonly name: string;
  /** `name+hash+base64(0x01 || public key)`: what others need to check a note. */
  readonly verifierKey: string;
  sign(text: string): string;
}

/** The signer whose key lies in the data directory; made at first use, mode 600. */
export async function openSigner(directory: string, name: string): Promise<Signer> {
  const path = join(directory, 'log-key.pem');
  const pem = await readFile(path, 'utf8').catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT')
      throw new ArchiveError('key-unreadable', `The log's key ${path} cannot be read.`, { cause: error });
    const made = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    await writeFile(path, made, { mode: 0o600, flag: 'wx' });
    return made;
  });
  const key = createPrivateKey(pem);
  const publicBytes = rawPublicKey(createPublicKey(pem));
  const hash = keyHash(name, publicBytes);
  return {
    name,
    verifierKey: `${name}+${hash.toString('hex')}+${Buffer.concat([Uint8Array.of(1), publicBytes]).toString('base64')}`,
    sign: (text) =>
      `${text}\n— ${name} ${Buffer.concat([hash, sign(null, Buffer.from(text), key)]).toString('base64')}\n`,
  };
}

/** The text of a note if a signature by this key stands under it. @throws ArchiveError `bad-note` */
export function openNote(note: string, verifierKey: string): string {
  // The key in base 64 may itself hold a plus sign.
  const [, name = '', encoded = ''] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/.exec(verifierKey) ?? [];
  const publicBytes = Buffer.from(encoded, 'base64').subarray(1);
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), publicBytes]),
    format: 'der',
    type: 'spki',
  });
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  for (const line of note.slice(split + 2).split('\n')) {
    const [dash, by, signature] = line.split(' ');
    if (dash !== '—' || by !== name || signature === undefined) continue;
    const bytes = Buffer.from(signature, 'base64');
    if (
      bytes.subarray(0, 4).equals(keyHash(name, publicBytes)) &&
      verify(null, Buffer.from(text), key, bytes.subarray(4))
    )
      return text;
  }
  throw new ArchiveError('bad-note', `The note carries no valid signature of ${name}.`);
}

function rawPublicKey(key: KeyObject): Buffer {
  return key.export({ type: 'spki', format: 'der' }).subarray(-32);
}

function keyHash(name: string, publicBytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${name}\n`).update(Uint8Array.of(1)).update(publicBytes).digest().subarray(0, 4);
}
