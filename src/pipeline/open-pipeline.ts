import type { Instant } from '#kernel';
import { openArchive, openLog, openSigner, type Archive, type Log } from '#archive';
import { hostBook, openPoliteness, type Pace, type Politeness } from '#net';
import { assessmentRelease, classifierOf, provisionTypes, shippedModel } from '#provisions';
import type { Database } from '#store';
import type { ReadingRoom } from './keep-readings.ts';
import { newMemory } from './read-body.ts';
import { typistHere } from './typist.ts';

/** The rooms that carry documents, wired to one database and one archive. */
export interface Pipeline {
  readonly room: ReadingRoom;
  readonly archive: Archive;
  readonly log: Log;
  readonly directory: string;
  /** Remembers hosts and their pace from one task to the next. */
  readonly politeness: Politeness;
  readonly now: () => Instant;
  close(): Promise<void>;
}

/** Opens what the pipeline works with. One thread of the process that owns the data directory does this. */
export async function openPipeline(parts: {
  db: Database;
  directory: string;
  /** The log's name, where it has none yet. */
  logName: string | null;
  now: () => Instant;
  pace?: Pace;
}): Promise<Pipeline> {
  const { db, directory, now, pace } = parts;
  const archive = await openArchive({ directory, db, writer: 'pipeline', now });
  const model = shippedModel();
  const log = await openLog(db, await openSigner(directory, parts.logName), now);
  const room: ReadingRoom = {
    db,
    archive,
    typist: typistHere(classifierOf(provisionTypes, model)),
    release: assessmentRelease(model.tables.release),
    memory: newMemory(),
    passages: new Map(),
  };
  const politeness = openPoliteness({ book: hostBook(db), now, ...(pace === undefined ? {} : { pace }) });
  return {
    room,
    archive,
    log,
    directory,
    politeness,
    now,
    async close() {
      await log.close();
      await archive.close();
    },
  };
}
