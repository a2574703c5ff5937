import type { Database } from '#store';
import { rootOf, hashesOfLeaves } from './prove-tree.ts';
import { tileWidth } from './read-tree.ts';
import { countLeaves, countSubtrees, hashesAt, saveSubtrees } from './tree.store.ts';

/**
 * Stores the subtrees of a log that was written before they were kept. A log that has them is left alone: each later one
 * commits with the leaf that completes it.
 */
export async function growSubtrees(db: Database): Promise<void> {
  let below = await countLeaves(db);
  for (let level = 1; below >= tileWidth; level += 1) {
    const whole = Math.floor(below / tileWidth);
    for (let number = await countSubtrees(db, level); number < whole; number += 1) {
      const hashes = await hashesAt(db, level - 1, number * tileWidth, tileWidth);
      const root = rootOf(tileWidth, hashesOfLeaves(hashes.map((hash) => Buffer.from(hash, 'hex'))));
      await saveSubtrees(db, [{ level, number, hash: Buffer.from(root).toString('hex') }]);
    }
    below = whole;
  }
}
