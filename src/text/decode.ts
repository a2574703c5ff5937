/**
 * Bytes of a text body as a string. The order of belief: byte order mark, the charset of the `Content-Type` header, a
 * `<meta charset>` or `http-equiv` in the first 4 KB, UTF-8 if the bytes are valid UTF-8, windows-1252. A declared
 * UTF-8 that the bytes break, and a label that nobody knows, are not believed: `charset` is what was used, and
 * `note` says in one sentence what was wrong with the declaration (null when nothing was).
 */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  readonly note: string | null;
}

export function decode(bytes: Uint8Array, contentType: string | null): Decoded {
  const marked = markedCharset(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), charset: marked, note: null };

  let note: string | null = null;
  for (const declared of [headerCharset(contentType), metaCharset(bytes)]) {
    if (declared === null) continue;
    const decoder = decoderOf(declared);
    if (decoder === null) {
      note ??= `The page declares the charset “${declared.slice(0, 40)}”, which is not known.`;
      continue;
    }
    if (decoder.encoding !== 'utf-8') return { text: decoder.decode(bytes), charset: decoder.encoding, note };
    const text = asUtf8(bytes);
    if (text !== null) return { text, charset: 'utf-8', note };
    note ??= 'The page declares utf-8, and its bytes are not valid utf-8.';
  }
  const text = asUtf8(bytes);
  if (text !== null) return { text, charset: 'utf-8', note };
  return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252', note };
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function headerCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  const declared = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ?? null;
  // The declaration was readable byte for byte, so it cannot be true of UTF-16 (the HTML standard says the same).
  return declared !== null && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
