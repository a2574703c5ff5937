import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { BundleMaterial } from '#archive';

/** Writes bundles in a thread, one after the other, however many are asked for at once. */
export function writeBundles(): (material: BundleMaterial) => Promise<Uint8Array> {
  let last: Promise<unknown> = Promise.resolve();
  return (material) => {
    const written = last.then(async () => {
      const thread = new Worker(new URL('./bundle-thread.ts', import.meta.url), { workerData: material });
      // An error of the thread rejects this.
      const [bytes] = (await once(thread, 'message')) as [Uint8Array];
      return bytes;
    });
    last = written.catch(() => undefined);
    return written;
  };
}
