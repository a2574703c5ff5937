import { sha256, type Digest } from '#kernel';
import type { Reading } from './document.ts';

/** The digest of the canonical text alone: equal digests, equal words in the same blocks. */
export function textDigest(reading: Pick<Reading, 'text'>): Digest {
  return sha256(reading.text);
}

/** The digest of everything beside the text: what kind each block is, its label, and where inline marks lie and lead. */
export function marksDigest(reading: Pick<Reading, 'blocks' | 'marks'>): Digest {
  const blocks = reading.blocks.map((block) => [
    block.kind,
    block.level,
    block.depth,
    block.label,
    block.header,
    block.start,
    block.end,
  ]);
  const marks = reading.marks.map((mark) => [mark.kind, mark.start, mark.end, mark.target ?? null]);
  return sha256(JSON.stringify([blocks, marks]));
}
