import { pieceCutter } from './word-pieces.ts';

/** A vector for each piece of a word; a passage's vector is their mean. */
export interface Embedding {
  readonly width: number;
  /** The mean of the text's pieces, of length one; zeros where no piece is known. Added into `into` at `from`. */
  embed(text: string, weight: number, into: Float64Array, from: number): void;
}

const magic = 'codicil-embedding-1\n';

/**
 * The file: a line that names the form; a line of JSON with width and pieces; then for each piece a scale (float32, little
 * endian) and `width` signed bytes.
 */
export function encodeEmbedding(pieces: readonly string[], rows: readonly Float32Array[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const body = Buffer.alloc(rows.length * (4 + width));
  rows.forEach((row, index) => {
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    const at = index * (4 + width);
    body.writeFloatLE(scale, at);
    row.forEach((value, d) => body.writeInt8(Math.round(value / scale), at + 4 + d));
  });
  return Buffer.concat([Buffer.from(magic), Buffer.from(`${JSON.stringify({ width, pieces })}\n`), body]);
}

/** @throws Error where the bytes are no embedding */
export function decodeEmbedding(bytes: Uint8Array): Embedding {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!buffer.subarray(0, magic.length).equals(Buffer.from(magic))) throw new Error('This is no embedding.');
  const end = buffer.indexOf(10, magic.length);
  const { width, pieces } = JSON.parse(buffer.toString('utf8', magic.length, end)) as {
    width: number;
    pieces: string[];
  };
  const start = end + 1;
  if (buffer.length !== start + pieces.length * (4 + width)) throw new Error('The embedding is cut off.');
  const cut = pieceCutter(pieces);
  const scales = Float64Array.from(pieces, (_, index) => buffer.readFloatLE(start + index * (4 + width)));
  const values = new Int8Array(pieces.length * width);
  for (let index = 0; index < pieces.length; index += 1)
    for (let d = 0; d < width; d += 1) values[index * width + d] = buffer.readInt8(start + index * (4 + width) + 4 + d);
  const sum = new Float64Array(width);
  return {
    width,
    embed(text, weight, into, from) {
      sum.fill(0);
      for (const piece of cut(text)) {
        const scale = scales[piece]!;
        const at = piece * width;
        for (let d = 0; d < width; d += 1) sum[d]! += scale * values[at + d]!;
      }
      let squares = 0;
      for (let d = 0; d < width; d += 1) squares += sum[d]! * sum[d]!;
      if (squares === 0) return;
      const factor = weight / Math.sqrt(squares);
      for (let d = 0; d < width; d += 1) into[from + d] = sum[d]! * factor;
    },
  };
}
