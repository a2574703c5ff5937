import { fromUtf8, joined, sameBytes, utf8 } from './open-container.js';

// Checks the proofs of the log: RFC 6962 hashing, RFC 9162 inclusion, C2SP signed notes, cosignatures and tlog-proof.

function base64Bytes(text) {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (btoa(String.fromCharCode(...bytes)) !== text) throw new Error('base 64 that is not as it should be written');
  return bytes;
}

export async function hashOf(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(parts)));
}

const leafHashOf = (entry) => hashOf(Uint8Array.of(0), entry);
const nodeHashOf = (left, right) => hashOf(Uint8Array.of(1), left, right);

async function isIncluded(leaf, position, size, root, proof) {
  if (position >= size) return false;
  let [place, last, hash] = [position, size - 1, leaf];
  const half = (value) => Math.floor(value / 2);
  for (const other of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = await nodeHashOf(other, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = await nodeHashOf(hash, other);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameBytes(hash, root);
}

/** A verifier key of C2SP signed-note, of this kind: 1 for logs, 4 for witnesses. */
async function openKey(text, kind) {
  const [, name, hash, encoded] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  if (name === undefined) throw new Error('the key is not a verifier key');
  const bytes = base64Bytes(encoded);
  const named = (await hashOf(utf8.encode(`${name}\n`), bytes)).subarray(0, 4);
  const hex = [...named].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (bytes.length !== 33 || bytes[0] !== kind || hex !== hash) throw new Error('the key is not what its name says');
  return {
    name,
    hash: named,
    key: await crypto.subtle.importKey('raw', bytes.subarray(1), 'Ed25519', false, ['verify']),
  };
}

async function openSignedNote(note, keyText) {
  const key = await openKey(keyText, 1);
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  for (const line of note.slice(split + 2).split('\n')) {
    const [dash, name, signature] = line.split(' ');
    if (dash !== '—' || name !== key.name) continue;
    const bytes = base64Bytes(signature);
    if (
      sameBytes(bytes.subarray(0, 4), key.hash) &&
      (await crypto.subtle.verify('Ed25519', key.key, bytes.subarray(4), utf8.encode(text)))
    )
      return text;
  }
  throw new Error(`it carries no valid signature of ${key.name}`);
}

/** Whether a witness cosigned the text of a note. */
async function isCosigned(note, keyText) {
  const key = await openKey(keyText, 4);
  const split = note.lastIndexOf('\n\n');
  const text = note.slice(0, split + 1);
  for (const line of note.slice(split + 2).split('\n')) {
    const [dash, name, signature] = line.split(' ');
    if (dash !== '—' || name !== key.name) continue;
    const bytes = base64Bytes(signature);
    if (bytes.length !== 76 || !sameBytes(bytes.subarray(0, 4), key.hash)) continue;
    const time = new DataView(bytes.buffer).getBigUint64(4);
    const signed = utf8.encode(`cosignature/v1\ntime ${time}\n${text}`);
    if (await crypto.subtle.verify('Ed25519', key.key, bytes.subarray(12), signed)) return true;
  }
  return false;
}

export async function checkLog(facts, entries) {
  const faults = [];
  const text = (name) => fromUtf8.decode(entries.get(name) ?? new Uint8Array(0));
  const checkpoint = text('codicil/log/checkpoint');
  if (text('codicil/log/key') !== `${facts.log.key}\n`) faults.push('The log’s key is given in two ways that differ.');
  let signed = '';
  try {
    signed = await openSignedNote(checkpoint, facts.log.key);
  } catch (error) {
    return [...faults, `The checkpoint is not signed by the log’s key: ${error.message}.`];
  }
  const [origin, size, root] = signed.split('\n');
  if (origin !== facts.log.key.split('+')[0] || Number(size) !== facts.log.size)
    faults.push('The checkpoint is not the one that the bundle speaks of.');
  for (const { position, kind, subject } of facts.log.leaves) {
    try {
      const proof = text(`codicil/log/leaf-${position}.tlog-proof`);
      const split = proof.indexOf('\n\n');
      const [magic, index, ...hashes] = proof.slice(0, split).split('\n');
      if (magic !== 'c2sp.org/tlog-proof@v1' || index !== `index ${position}` || proof.slice(split + 2) !== checkpoint)
        throw new Error('it is of another entry or checkpoint');
      const leaf = await leafHashOf(entries.get(`codicil/log/leaf-${position}.json`) ?? new Uint8Array(0));
      if (!(await isIncluded(leaf, position, facts.log.size, base64Bytes(root), hashes.map(base64Bytes))))
        throw new Error('it does not lead to the signed root');
    } catch (error) {
      faults.push(
        `Entry ${position} of the log (${kind} ${subject}) is not proved to be in the log: ${error.message}.`,
      );
    }
  }
  for (const key of facts.log.witnesses)
    if (!(await isCosigned(checkpoint, key).catch(() => false)))
      faults.push(`The cosignature of ${key.split('+')[0]} is not valid.`);
  return faults;
}
