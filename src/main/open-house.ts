import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, type Instant } from '#kernel';
import { openArchive, openSigner, sweepArchive, type Archive, type Signer } from '#archive';
import { openStore, lockDirectory, type Database, type Reach } from '#store';
import type { Settings } from './settings.ts';

/** The database and archive of one data directory, owned by this process until it is closed. */
export interface House {
  readonly settings: Settings;
  readonly db: Database;
  readonly archive: Archive;
  readonly signer: Signer;
  reach(options: { patient: boolean }): Reach;
  readonly now: () => Instant;
  close(): Promise<void>;
}

/** What a new log is called where readers know the installation by a name; else it is called after its key. */
function logNameOf({ origin }: Settings): string | null {
  return origin === null ? null : `${new URL(origin).host}/log`;
}

export function now(): Instant {
  return instantOf(Math.floor(Date.now() / 1000));
}

/** Takes the data directory, opens database and archive, and sweeps up after a process that died. @throws StoreError `held` */
export async function openHouse(settings: Settings): Promise<House> {
  await mkdir(settings.data, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(settings.data);
  try {
    const store = await openStore({ directory: join(settings.data, 'database'), url: settings.databaseUrl });
    await sweepArchive(settings.data, store.db);
    const archive = await openArchive({ directory: settings.data, db: store.db, writer: 'reader', now });
    return {
      settings,
      db: store.db,
      archive,
      signer: await openSigner(settings.data, logNameOf(settings)),
      reach: (options) => store.reach(options),
      now,
      async close() {
        await archive.close();
        await store.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
