// Reads a bundle's container: a ZIP of stored files, written in one way only. It is written again from what was read and
// compared, so that no byte of it is free.

export const utf8 = new TextEncoder();
export const fromUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Numbers of two or four bytes, little end first. */
function littleEnd(...numbers) {
  const bytes = [];
  for (const [value, size] of numbers)
    for (let index = 0; index < size; index += 1) bytes.push((value >>> (8 * index)) & 0xff);
  return Uint8Array.from(bytes);
}

export function joined(parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function sameBytes(a, b) {
  return a !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The one container of these files in this order, and what each part of it is. */
function packContainer(files) {
  const parts = [];
  const names = [];
  const directory = [];
  let at = 0;
  const add = (name, bytes) => {
    parts.push(bytes);
    names.push(name);
    at += bytes.length;
  };
  for (const [name, bytes] of files) {
    const spelled = utf8.encode(name);
    // Stored; names in UTF-8; the first day that MS-DOS knows.
    const facts = littleEnd(
      [0x0800, 2],
      [0, 2],
      [0, 2],
      [0x21, 2],
      [crc32(bytes), 4],
      [bytes.length, 4],
      [bytes.length, 4],
      [spelled.length, 2],
      [0, 2],
    );
    const local = at;
    add(`the header of ${name}`, joined([littleEnd([0x04034b50, 4], [20, 2]), facts, spelled]));
    add(name, bytes);
    directory.push([
      name,
      joined([
        littleEnd([0x02014b50, 4], [0x033f, 2], [20, 2]),
        facts,
        littleEnd([0, 2], [0, 2], [0, 2], [0x81a40000, 4], [local, 4]),
        spelled,
      ]),
    ]);
  }
  const begin = at;
  for (const [name, bytes] of directory) add(`the directory’s line of ${name}`, bytes);
  const end = littleEnd(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [at - begin, 4],
    [begin, 4],
    [0, 2],
  );
  add('the end of the directory', end);
  return { bytes: joined(parts), parts, names };
}

export function openContainer(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map();
  const faults = [];
  const end = bytes.length - 22;
  try {
    if (view.getUint32(end, true) !== 0x06054b50) throw new Error('it does not end as a ZIP file of ours does');
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) throw new Error('its directory is damaged');
      if (view.getUint16(at + 10, true) !== 0) throw new Error('one of its files is packed');
      const [size, length] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
      const local = view.getUint32(at + 42, true);
      const name = fromUtf8.decode(bytes.subarray(at + 46, at + 46 + length));
      if (entries.has(name)) throw new Error(`the file ${name} stands in it twice`);
      const start = local + 30 + length;
      if (start + size > end) throw new Error(`the file ${name} goes on beyond its end`);
      entries.set(name, bytes.subarray(start, start + size));
      at += 46 + length;
    }
  } catch (error) {
    return { entries: new Map(), faults: [`The container is not a ZIP file as bundles are: ${error.message}.`] };
  }
  const packed = packContainer([...entries]);
  if (!sameBytes(packed.bytes, bytes)) {
    let at = 0;
    const part = packed.parts.findIndex((one) => {
      if (!sameBytes(bytes.subarray(at, at + one.length), one)) return true;
      at += one.length;
      return false;
    });
    faults.push(`The container is altered in ${packed.names[part] ?? 'what follows its end'}.`);
  }
  return { entries, faults };
}
