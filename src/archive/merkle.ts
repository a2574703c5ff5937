import { createHash } from 'node:crypto';

/** RFC 6962 hashing: a leaf is hashed with a zero before it, a node with a one, so that neither passes for the other. */
export function leafHash(entry: Uint8Array | string): Buffer {
  return createHash('sha256').update(Uint8Array.of(0)).update(entry).digest();
}

function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The roots of the largest whole subtrees of a growing tree, biggest first: all that is needed to add leaves and tell the root. */
export class Frontier {
  readonly #roots: { hash: Buffer; leaves: number }[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(leaf: Buffer): void {
    let node = { hash: leaf, leaves: 1 };
    for (let last = this.#roots.at(-1); last?.leaves === node.leaves; last = this.#roots.at(-1)) {
      this.#roots.pop();
      node = { hash: nodeHash(last.hash, node.hash), leaves: last.leaves * 2 };
    }
    this.#roots.push(node);
    this.#size += 1;
  }

  root(): Buffer {
    if (this.#roots.length === 0) return createHash('sha256').digest();
    return this.#roots.map((node) => node.hash).reduceRight((right, left) => nodeHash(left, right));
  }
}
