import { isAscii } from 'node:buffer';
import { ArchiveError, sha256, type Span } from '#kernel';
import { Recent } from './keep-recent.ts';

/** The text that a version's spans count in, ready to be sliced many times. */
export class CanonicalText {
  readonly digest: string;
  readonly text: string;
  /** Code-point offsets of the characters that take two UTF-16 units. */
  readonly #wide: readonly number[];
  readonly length: number;

  constructor(digest: string, text: string) {
    this.digest = digest;
    this.text = text;
    const wide: number[] = [];
    // Most texts have none, which is seen far sooner than where they are.
    if (/[\uD800-\uDFFF]/.test(text))
      for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) wide.push(match.index - wide.length);
    this.#wide = wide;
    this.length = text.length - wide.length;
  }

  slice([start, end]: Span): string {
    return this.text.slice(this.#unit(start), this.#unit(end));
  }

  #unit(point: number): number {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#wide[middle] ?? 0) < point) low = middle + 1;
      else high = middle;
    }
    return point + low;
  }
}

export type ReadText = (digest: string) => Promise<CanonicalText>;

/** Texts from the archive, each checked against its digest once when it comes in; up to `mostBytes` of them stay. */
export function textsFrom(
  archive: { read(digest: string): Promise<Uint8Array> },
  mostBytes = 64 * 1024 * 1024,
): ReadText {
  const kept = new Recent<string, CanonicalText>(mostBytes);
  const coming = new Map<string, Promise<CanonicalText>>();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  async function load(digest: string): Promise<CanonicalText> {
    const bytes = await archive.read(digest);
    if (sha256(bytes) !== digest)
      throw new ArchiveError('corrupt-record', `The archive's text ${digest} does not have that digest.`);
    // Of ASCII alone, a text is read at once and takes half the memory.
    const ascii = isAscii(bytes);
    const text = new CanonicalText(
      digest,
      ascii ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1') : decoder.decode(bytes),
    );
    kept.set(digest, text, text.text.length * (ascii ? 1 : 2) + 200);
    return text;
  }

  return async function read(digest) {
    const known = kept.get(digest);
    if (known !== undefined) return known;
    const running = coming.get(digest) ?? load(digest).finally(() => coming.delete(digest));
    coming.set(digest, running);
    return running;
  };
}
