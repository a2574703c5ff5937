import { createHash } from 'node:crypto';

/** RFC 6962 hashing: a leaf is hashed with a zero before it, a node with a one, so that neither passes for the other. */
export function leafHash(entry: Uint8Array | string): Buffer {
  return createHash('sha256').update(Uint8Array.of(0)).update(entry).digest();
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return createHash('sha256').update(Uint8Array.of(1)).update(left).update(right).digest();
}

/** The root of the tree without leaves. */
export function emptyRoot(): Buffer {
  return createHash('sha256').digest();
}

/** A whole subtree of 2^level leaves, the `number`-th of its level from the left. */
export interface Subtree {
  readonly level: number;
  readonly number: number;
  readonly hash: Uint8Array;
}

/** The roots of the largest whole subtrees of a growing tree, biggest first: all that is needed to add leaves and tell the root. */
export class Frontier {
  readonly #roots: { hash: Uint8Array; level: number }[] = [];
  #size = 0;

  /** A tree of `size` leaves as its subtrees in order, from which it goes on (see `subtreesOf` in prove-tree.ts). */
  static from(size: number, roots: readonly { hash: Uint8Array; level: number }[]): Frontier {
    const frontier = new Frontier();
    frontier.#roots.push(...roots);
    frontier.#size = size;
    return frontier;
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf. Returns the subtrees that it completes, smallest first. */
  add(leaf: Uint8Array): Subtree[] {
    const completed: Subtree[] = [];
    let node = { hash: leaf, level: 0 };
    this.#size += 1;
    for (let last = this.#roots.at(-1); last?.level === node.level; last = this.#roots.at(-1)) {
      this.#roots.pop();
      node = { hash: nodeHash(last.hash, node.hash), level: last.level + 1 };
      completed.push({ ...node, number: this.#size / 2 ** node.level - 1 });
    }
    this.#roots.push(node);
    return completed;
  }

  root(): Buffer {
    if (this.#roots.length === 0) return emptyRoot();
    return Buffer.from(this.#roots.map((node) => node.hash).reduceRight((right, left) => nodeHash(left, right)));
  }
}
