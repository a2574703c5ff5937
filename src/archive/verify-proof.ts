/** How two hashes become one: SHA-256 over a one and both. Given by the caller, so that this runs in a browser too. */
export type Combine = (left: Uint8Array, right: Uint8Array) => Uint8Array;

/**
 * Whether the leaf with this hash stands at `position` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2).
 * Anything malformed is false.
 */
export function verifyInclusion(
  claim: {
    readonly leaf: Uint8Array;
    readonly position: number;
    readonly size: number;
    readonly root: Uint8Array;
    readonly proof: readonly Uint8Array[];
  },
  combine: Combine,
): boolean {
  if (!isCount(claim.position) || !isCount(claim.size) || claim.position >= claim.size) return false;
  let place = claim.position;
  let last = claim.size - 1;
  let hash = claim.leaf;
  for (const other of claim.proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = combine(other, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = combine(hash, other);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equal(hash, claim.root);
}

/**
 * Whether the tree of `size` leaves with this root goes on from that of `earlier` leaves with that root: nothing was taken
 * away or altered between them (RFC 9162, 2.1.4.2). Anything malformed is false. Every tree goes on from the empty one.
 */
export function verifyConsistency(
  claim: {
    readonly earlier: number;
    readonly earlierRoot: Uint8Array;
    readonly size: number;
    readonly root: Uint8Array;
    readonly proof: readonly Uint8Array[];
  },
  combine: Combine,
): boolean {
  const { earlier, size, proof } = claim;
  if (!isCount(earlier) || !isCount(size) || earlier > size) return false;
  if (earlier === size) return proof.length === 0 && equal(claim.earlierRoot, claim.root);
  if (earlier === 0) return proof.length === 0;
  const path = isPowerOfTwo(earlier) ? [claim.earlierRoot, ...proof] : proof;
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let place = earlier - 1;
  let last = size - 1;
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let before = first;
  let after = first;
  for (const other of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = combine(other, before);
      after = combine(other, after);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      after = combine(after, other);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && equal(before, claim.earlierRoot) && equal(after, claim.root);
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function half(value: number): number {
  return Math.floor(value / 2);
}

function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(Math.log2(value)) && 2 ** Math.log2(value) === value;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
