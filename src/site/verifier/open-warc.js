import { fromUtf8, joined } from './open-container.js';

// Reads a WARC file of a bundle, record by record, and checks lengths, checksums and digests.

const gzipStart = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];

export async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `sha256:${[...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Unpacks by the browser, which checks the checksum and the length of gzip. @throws where it is damaged or too large */
async function unpacked(bytes, format, most = 200 * 1024 * 1024) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) throw new Error('it unpacks to more than any record holds');
    parts.push(part.value);
  }
  return joined(parts);
}

/** Where members may begin: their first ten bytes are always the same. */
function memberStarts(bytes) {
  const starts = [];
  for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (gzipStart.every((byte, index) => bytes[at + index] === byte)) starts.push(at);
  return [...starts, bytes.length];
}

export async function openWarc(bytes) {
  const records = [];
  const faults = [];
  const starts = memberStarts(bytes);
  if (starts[0] !== 0)
    faults.push('The record at byte 0 of the WARC file has no gzip header as the archive writes it.');
  let at = starts[0];
  while (at < bytes.length) {
    // What looks like a beginning may lie inside a member: then the one after it ends this one.
    let found = null;
    let why = '';
    for (const end of starts.filter((start) => start > at).slice(0, 3)) {
      try {
        found = { record: readRecord(await unpacked(bytes.subarray(at, end), 'gzip')), end };
        break;
      } catch (error) {
        why ||= error.message;
      }
    }
    if (found === null) {
      faults.push(`The record at byte ${at} of the WARC file cannot be read: ${why}.`);
      break;
    }
    const { record } = found;
    if (record.headers['warc-block-digest'] !== (await sha256(record.block)))
      faults.push(`The record at byte ${at} of the WARC file does not have the digest of its block.`);
    const payload = record.headers['warc-payload-digest'];
    if (record.type !== 'revisit' && payload !== undefined && payload !== (await sha256(record.payload)))
      faults.push(`The record at byte ${at} of the WARC file does not have the digest of its payload.`);
    records.push(record);
    at = found.end;
  }
  return { records, faults };
}

function headEnd(bytes) {
  for (let at = bytes.indexOf(13); at >= 0; at = bytes.indexOf(13, at + 1))
    if (bytes[at + 1] === 10 && bytes[at + 2] === 13 && bytes[at + 3] === 10) return at;
  throw new Error('it has no end of its head');
}

function readRecord(bytes) {
  const end = headEnd(bytes);
  const [version, ...lines] = fromUtf8.decode(bytes.subarray(0, end)).split('\r\n');
  if (version !== 'WARC/1.1') throw new Error('it is not a WARC 1.1 record');
  const headers = {};
  for (const line of lines)
    headers[line.slice(0, line.indexOf(':')).toLowerCase()] ??= line.slice(line.indexOf(':') + 1).trim();
  const size = Number(headers['content-length']);
  const block = bytes.subarray(end + 4, end + 4 + size);
  if (bytes.length !== end + 4 + size + 4 || String(bytes.subarray(-4)) !== '13,10,13,10')
    throw new Error('its block does not have the length that its header says');
  const http = (headers['content-type'] ?? '').startsWith('application/http');
  const head = http ? new TextDecoder('latin1').decode(block.subarray(0, headEnd(block))) : '';
  return {
    type: headers['warc-type'],
    id: (headers['warc-record-id'] ?? '').replace(/[<>]/g, ''),
    headers,
    block,
    payload: http ? block.subarray(headEnd(block) + 4) : block,
    coding: [...head.matchAll(/^content-encoding: *(.+?) *$/gim)].map((one) => one[1].toLowerCase()).join(','),
  };
}

/** Whether a record holds a payload of this digest; null where this browser cannot unpack what might be it. */
export async function holdsBody(digest, records) {
  let unknown = false;
  for (const record of records) {
    if (!['response', 'resource', 'conversion'].includes(record.type)) continue;
    if ((await sha256(record.payload)) === digest) return true;
    if (record.type !== 'response' || record.coding === '') continue;
    const format = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate', br: 'brotli', zstd: 'zstd' }[record.coding];
    try {
      if ((await sha256(await unpacked(record.payload, format))) === digest) return true;
    } catch {
      unknown = true;
    }
  }
  return unknown ? null : false;
}
