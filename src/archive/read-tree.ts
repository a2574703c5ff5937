import { ArchiveError } from '#kernel';
import type { Database } from '#store';
import {
  consistencyRanges,
  hashesOfLeaves,
  hashOfRange,
  inclusionRanges,
  subtreesOf,
  type HashOf,
  type Node,
  type Range,
} from './prove-tree.ts';
import { hashesAt } from './tree.store.ts';

/** The tree of the log as it is stored. Sizes and positions are at most the log's size. */
export interface Tree {
  root(size: number): Promise<Uint8Array>;
  /** The hash of a whole subtree. */
  subtree(node: Node): Promise<Uint8Array>;
  /** @throws ArchiveError `no-proof` where the log is shorter than asked. */
  inclusion(position: number, size: number): Promise<Uint8Array[]>;
  consistency(earlier: number, size: number): Promise<Uint8Array[]>;
  /** The hashes of a tile of C2SP tlog-tiles: `width` of level 8 × `level`, from `number` × 256 on; fewer where there are no more. */
  tile(level: number, number: number, width: number): Promise<Uint8Array[]>;
}

/** A tile holds 256 hashes: eight levels of the tree. */
export const tileHeight = 8;
export const tileWidth = 2 ** tileHeight;

/** Whole tiles never change. So many are kept in memory: 2 MB. */
const tilesKept = 256;

/** The tree of a log in the database. Whole tiles are remembered: keep one for as long as proofs are asked of it. */
export function treeOf(db: Database): Tree {
  return treeFrom((level, from, count) => hashesAt(db, level, from, count));
}

/** Tells the hashes of a level in order, in hexadecimal: leaves at level 0, subtrees of 256^level leaves above. */
export type ReadHashes = (level: number, from: number, count: number) => Promise<string[]>;

/** Reads the tree by tiles: a proof over any log takes two or three of them. */
export function treeFrom(read: ReadHashes): Tree {
  const whole = new Map<string, Uint8Array[]>();

  async function tile(level: number, number: number, width: number): Promise<Uint8Array[]> {
    const key = `${level} ${number}`;
    const held = whole.get(key);
    if (held !== undefined) return held.slice(0, width);
    const hashes = (await read(level, number * tileWidth, width)).map((hash) => Buffer.from(hash, 'hex'));
    if (hashes.length === tileWidth) {
      const [oldest] = whole.keys();
      if (whole.size >= tilesKept && oldest !== undefined) whole.delete(oldest);
      whole.set(key, hashes);
    }
    return hashes;
  }

  /** Reads the tiles that hold these ranges of a tree of `size` leaves. */
  async function hashesFor(ranges: readonly Range[], size: number): Promise<HashOf> {
    const hashesOf = new Map<string, HashOf>();
    for (const { level, number } of ranges.flatMap(subtreesOf)) {
      const { key, tileLevel, tileNumber } = tileOf(level, number);
      if (hashesOf.has(key)) continue;
      const width = Math.min(tileWidth, Math.floor(size / tileWidth ** tileLevel) - tileNumber * tileWidth);
      const hashes = await tile(tileLevel, tileNumber, width);
      if (hashes.length < width)
        throw new ArchiveError('no-proof', `The log has no tree of ${size} leaves, or its tile ${key} is not whole.`);
      hashesOf.set(key, hashesOfLeaves(hashes));
    }
    return ({ level, number }) => {
      const { key, tileLevel, tileNumber } = tileOf(level, number);
      const height = level - tileLevel * tileHeight;
      return (hashesOf.get(key) as HashOf)({ level: height, number: number - (tileNumber * tileWidth) / 2 ** height });
    };
  }

  return {
    tile,
    async root(size) {
      const range = { from: 0, to: size };
      return hashOfRange(range, await hashesFor([range], size));
    },
    async subtree(node) {
      const range = { from: node.number * 2 ** node.level, to: (node.number + 1) * 2 ** node.level };
      return (await hashesFor([range], range.to))(node);
    },
    async inclusion(position, size) {
      const ranges = inclusionRanges(position, size);
      const hashOf = await hashesFor(ranges, size);
      return ranges.map((range) => hashOfRange(range, hashOf));
    },
    async consistency(earlier, size) {
      const ranges = consistencyRanges(earlier, size);
      const hashOf = await hashesFor(ranges, size);
      return ranges.map((range) => hashOfRange(range, hashOf));
    },
  };
}

/** The tile that holds a subtree. */
function tileOf(level: number, number: number): { key: string; tileLevel: number; tileNumber: number } {
  const tileLevel = Math.floor(level / tileHeight);
  const tileNumber = Math.floor((number * 2 ** (level - tileLevel * tileHeight)) / tileWidth);
  return { key: `${tileLevel} ${tileNumber}`, tileLevel, tileNumber };
}
