import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk in memory that a test can fill. */
export interface SmallDisk {
  readonly data: string;
  /** Fills it up to so many KB, runs the work, and makes room again. */
  readonly whileFull: <T>(room: number, work: () => Promise<T>) => Promise<T>;
  close(): void;
}

/** Mounts a disk of so many MB under a folder; null where none can be mounted. */
export function mountSmallDisk(folder: string, size: number): SmallDisk | null {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m,mode=700`, 'none', disk]).status !== 0) return null;
  const ballast = join(disk, 'ballast');
  return {
    data: join(disk, 'data'),
    async whileFull(room, work) {
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - room * 1024));
      try {
        return await work();
      } finally {
        rmSync(ballast);
      }
    },
    close() {
      spawnSync('umount', ['-l', disk]);
    },
  };
}
