import { emptyRoot, nodeHash } from './merkle.ts';

/** Leaves `from` (inside) to `to` (outside) of a tree. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A whole subtree by its place: 2^level leaves, the `number`-th of its level. */
export interface Node {
  readonly level: number;
  readonly number: number;
}

/** Tells the hash of a whole subtree. */
export type HashOf = (node: Node) => Uint8Array;

/** Leaf hashes in memory as the hashes of their subtrees, each computed once. For short lists and tests; a log on disk reads tiles. */
export function hashesOfLeaves(leaves: readonly Uint8Array[]): HashOf {
  const known = new Map<string, Uint8Array>();
  const hashOf: HashOf = ({ level, number }) => {
    if (level === 0) return leaves[number] as Uint8Array;
    const key = `${level} ${number}`;
    const hash =
      known.get(key) ??
      nodeHash(hashOf({ level: level - 1, number: number * 2 }), hashOf({ level: level - 1, number: number * 2 + 1 }));
    known.set(key, hash);
    return hash;
  };
  return hashOf;
}

/** The whole subtrees that make up a range whose start is a multiple of the largest power of two it holds, biggest first. */
export function subtreesOf({ from, to }: Range): Node[] {
  const nodes: Node[] = [];
  for (let start = from; start < to;) {
    let level = 0;
    while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, number: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The Merkle tree hash of a range (RFC 9162, 2.1.1). */
export function hashOfRange(range: Range, hashOf: HashOf): Uint8Array {
  const hashes = subtreesOf(range).map(hashOf);
  return hashes.length === 0 ? emptyRoot() : hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** The root of the tree of the first `size` leaves. */
export function rootOf(size: number, hashOf: HashOf): Uint8Array {
  return hashOfRange({ from: 0, to: size }, hashOf);
}

/**
 * The ranges whose hashes prove that the leaf at `position` is in the tree of `size` leaves, nearest the leaf first (RFC
 * 9162, 2.1.3.1). `position` is from 0 and less than `size`.
 */
export function inclusionRanges(position: number, size: number): Range[] {
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    if (position < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/**
 * The ranges whose hashes prove that the tree of `size` leaves goes on from that of `earlier` leaves (RFC 9162, 2.1.4.1);
 * none where the trees are equal or the earlier is empty. `earlier` is at most `size`.
 */
export function consistencyRanges(earlier: number, size: number): Range[] {
  if (earlier === 0 || earlier === size) return [];
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  let whole = true;
  while (to > earlier) {
    const middle = from + splitOf(to - from);
    if (earlier <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
      whole = false;
    }
  }
  // The verifier knows the earlier root, unless its last part lies deeper in the tree.
  if (!whole) ranges.push({ from, to });
  return ranges.reverse();
}

/** The largest power of two less than `count`, which is at least 2. */
function splitOf(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

/** The proof, as hashes, that a leaf is in the tree of `size` leaves. */
export function proveInclusion(position: number, size: number, hashOf: HashOf): Uint8Array[] {
  return inclusionRanges(position, size).map((range) => hashOfRange(range, hashOf));
}

/** The proof, as hashes, that a tree goes on from an earlier one. */
export function proveConsistency(earlier: number, size: number, hashOf: HashOf): Uint8Array[] {
  return consistencyRanges(earlier, size).map((range) => hashOfRange(range, hashOf));
}
