import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyRoot, Frontier, leafHash, nodeHash } from './merkle.ts';
import { hashesOfLeaves, proveConsistency, proveInclusion, rootOf } from './prove-tree.ts';
import { treeFrom } from './read-tree.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

/** RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1 as they are written there: slow, and plainly right. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return emptyRoot();
  if (leaves.length === 1) return leaves[0] as Uint8Array;
  const k = naiveSplit(leaves.length);
  return nodeHash(naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

function naivePath(m: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const k = naiveSplit(leaves.length);
  return m < k
    ? [...naivePath(m, leaves.slice(0, k)), naiveRoot(leaves.slice(k))]
    : [...naivePath(m - k, leaves.slice(k)), naiveRoot(leaves.slice(0, k))];
}

function naiveSubproof(m: number, leaves: readonly Uint8Array[], known: boolean): Uint8Array[] {
  if (m === leaves.length) return known ? [] : [naiveRoot(leaves)];
  const k = naiveSplit(leaves.length);
  return m <= k
    ? [...naiveSubproof(m, leaves.slice(0, k), known), naiveRoot(leaves.slice(k))]
    : [...naiveSubproof(m - k, leaves.slice(k), false), naiveRoot(leaves.slice(0, k))];
}

function naiveSplit(count: number): number {
  let k = 1;
  while (k << 1 < count) k <<= 1;
  return k;
}

const leavesOf = (count: number): Buffer[] => Array.from({ length: count }, (_, index) => leafHash(`leaf ${index}`));
const hex = (hashes: readonly Uint8Array[]): string[] => hashes.map((hash) => Buffer.from(hash).toString('hex'));

test('roots and proofs are those of the naive tree, and verify', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 140 }), fc.nat(), fc.nat(), (size, a, b) => {
      const leaves = leavesOf(size);
      const hashOf = hashesOfLeaves(leaves);
      const position = a % size;
      const earlier = b % (size + 1);
      const root = rootOf(size, hashOf);
      expect(hex([root])).toEqual(hex([naiveRoot(leaves)]));
      const inclusion = proveInclusion(position, size, hashOf);
      expect(hex(inclusion)).toEqual(hex(naivePath(position, leaves)));
      const leaf = leaves[position] as Buffer;
      expect(verifyInclusion({ leaf, position, size, root, proof: inclusion }, nodeHash)).toBe(true);
      const consistency = proveConsistency(earlier, size, hashOf);
      expect(hex(consistency)).toEqual(hex(earlier === 0 ? [] : naiveSubproof(earlier, leaves, true)));
      const earlierRoot = rootOf(earlier, hashOf);
      expect(verifyConsistency({ earlier, earlierRoot, size, root, proof: consistency }, nodeHash)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a proof that is altered anywhere, shortened, lengthened or given for another place does not verify', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 90 }), fc.nat(), fc.nat(), fc.nat(), (size, a, b, byte) => {
      const hashOf = hashesOfLeaves(leavesOf(size));
      const root = rootOf(size, hashOf);
      const position = a % size;
      const leaf = hashOf({ level: 0, number: position });
      const proof = proveInclusion(position, size, hashOf);
      const inclusion = (changed: object): boolean =>
        verifyInclusion({ leaf, position, size, root, proof, ...changed }, nodeHash);
      expect(inclusion({ proof: flipped(proof, byte) })).toBe(false);
      expect(inclusion({ proof: proof.slice(1) })).toBe(false);
      expect(inclusion({ proof: [...proof, root] })).toBe(false);
      expect(inclusion({ position: (position + 1 + (b % (size - 1))) % size })).toBe(false);
      expect(inclusion({ position: size })).toBe(false);

      const earlier = 1 + (b % (size - 1));
      const earlierRoot = rootOf(earlier, hashOf);
      const growth = proveConsistency(earlier, size, hashOf);
      const consistency = (changed: object): boolean =>
        verifyConsistency({ earlier, earlierRoot, size, root, proof: growth, ...changed }, nodeHash);
      expect(consistency({ proof: flipped(growth, byte) })).toBe(false);
      expect(consistency({ proof: growth.slice(0, -1) })).toBe(false);
      expect(consistency({ proof: [...growth, root] })).toBe(false);
      expect(consistency({ earlierRoot: leafHash('another') })).toBe(false);
      expect(consistency({ root: leafHash('another') })).toBe(false);
      expect(consistency({ earlier: size + 1 })).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('the root is that of the published test vectors, and a frontier goes on from any size', () => {
  // The inputs and roots of the Certificate Transparency reference implementation.
  const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ];
  const leaves = inputs.map((input) => leafHash(Buffer.from(input, 'hex')));
  const hashOf = hashesOfLeaves(leaves);
  const frontier = new Frontier();
  for (const [index, leaf] of leaves.entries()) {
    frontier.add(leaf);
    expect(hex([rootOf(index + 1, hashOf), frontier.root()])).toEqual([roots[index], roots[index]]);
  }
});

test('a tree read by tiles, of three levels, proves as one in memory does, and reads little', async () => {
  const size = 66_000;
  // What a leaf says does not matter here: its number stands for its hash.
  const leaves = Array.from({ length: size }, (_, index) => {
    const leaf = Buffer.alloc(32);
    leaf.writeUInt32BE(index);
    return leaf;
  });
  const hashOf = hashesOfLeaves(leaves);
  let reads = 0;
  const tree = treeFrom(async (level, from, count) => {
    reads += 1;
    return Array.from(
      { length: count },
      (_, index) => hex([hashOf({ level: level * 8, number: from + index })])[0] ?? '',
    );
  });
  expect(hex([await tree.root(size)])).toEqual(hex([rootOf(size, hashOf)]));
  reads = 0;
  for (const position of [0, 255, 256, 65_535, 65_536, 65_999]) {
    expect(hex(await tree.inclusion(position, size))).toEqual(hex(proveInclusion(position, size, hashOf)));
  }
  for (const earlier of [0, 1, 257, 65_536, 65_537, 65_999, 66_000]) {
    expect(hex(await tree.consistency(earlier, size))).toEqual(hex(proveConsistency(earlier, size, hashOf)));
  }
  expect(reads).toBeLessThan(50);
});

function flipped(proof: readonly Uint8Array[], at: number): Uint8Array[] {
  const copy = proof.map((hash) => Uint8Array.from(hash));
  const hash = copy[at % copy.length];
  // An empty proof has no byte to flip: a hash too many stands for it.
  if (hash === undefined) return [leafHash('flipped')];
  hash[at % 32] = (hash[at % 32] ?? 0) ^ (1 + (at % 255));
  return copy;
}
