import { mkdir, open, readdir, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { ArchiveError, NotFoundError, sha256, stampOf, type Digest, type Instant } from '#kernel';
import { decodeBody } from '#net';
import type { Database } from '#store';
import { payloadOf } from './read-record.ts';
import { exchangeDigest } from './exchange-digest.ts';
import { heldPayloads, lastAnswers, type CaptureRecord } from './capture-records.store.ts';
import { findPlace, indexedEnds, knownDigests, type Place } from './records.store.ts';
import { sayFile } from './say-file.ts';
import { encodeRecord, type Evidence } from './warc.ts';
import { isNotModified, makeRecords, type MadeRecord } from './write-records.ts';

/** A WARC file is closed and the next begun when it reaches this size. */
const fullFile = 512 * 1024 * 1024;

export interface Archive {
  /**
   * Writes what the archive does not hold yet and flushes it to disk; the records of an exchange (`event`) always. The
   * returned places are the caller's to commit with the rows that speak of them (`rememberPlaces`, `rememberRecords`): bytes
   * without a row are swept up at the next start.
   *
   * @throws ArchiveError `disk-full`, `write-failed`: nothing half-written stays.
   */
  keep(evidence: readonly Evidence[]): Promise<Kept>;
  /** The same for several exchanges, each with its own steps, written and flushed at once. */
  keepEach(exchanges: readonly (readonly Evidence[])[]): Promise<Kept[]>;
  /** The payload of a digest, checked against it. @throws NotFoundError; ArchiveError `corrupt-record` */
  read(digest: string): Promise<Uint8Array>;
  /** The gzip member at a place, as it was written. @throws ArchiveError `corrupt-record` */
  member(place: { readonly file: string; readonly position: number; readonly length: number }): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Kept {
  /** Of each piece of evidence: the digest of its payload, content codings undone. */
  readonly digests: Digest[];
  readonly places: Place[];
  /** The records of an exchange, to be remembered under its capture. */
  readonly records: CaptureRecord[];
  /** The digest over those records, for the capture's leaf in the log. */
  readonly exchange: Digest | null;
}

/**
 * Opens the archive under a directory. One process owns the directory, but several of its threads may write: each writes
 * files of its own, named for when it began and `writer`.
 */
export async function openArchive(parts: {
  directory: string;
  db: Database;
  writer: string;
  now: () => Instant;
}): Promise<Archive> {
  const folder = join(parts.directory, 'warc');
  await mkdir(folder, { recursive: true });
  let current: { handle: FileHandle; file: string; size: number } | null = null;
  let files = 0;
  let last: Promise<unknown> = Promise.resolve();

  async function beginFile(): Promise<NonNullable<typeof current>> {
    files += 1;
    const file = `${stampOf(parts.now())}-${parts.writer}-${process.pid}-${files}.warc.gz`;
    return { handle: await open(join(folder, file), 'wx'), file, size: 0 };
  }

  async function write(exchanges: readonly (readonly Evidence[])[]): Promise<Kept[]> {
    const all = await Promise.all(exchanges.map((evidence) => Promise.all(evidence.map(unpacked))));
    const answers = exchanges.flat().filter((item) => item.event?.of === 'response' && item.payload.length > 0);
    const [known, held, before] = await Promise.all([
      knownDigests(
        parts.db,
        all.flat().map(({ digest }) => digest),
      ),
      heldPayloads(parts.db, [...new Set(answers.map((item) => sha256(item.payload)))]),
      lastAnswers(parts.db, [
        ...new Set(
          exchanges
            .flat()
            .filter(isNotModified)
            .map(({ target }) => target),
        ),
      ]),
    ]);
    const made = exchanges.map((evidence, group) => {
      const digests = (all[group] ?? []).map(({ digest }) => digest);
      const records = makeRecords(evidence, digests, { known, held, before });
      for (const { record, event, holds } of records) {
        if (holds !== null) known.add(holds);
        if (record.type === 'response' && event !== null && record.payloadDigest !== null)
          held.set(record.payloadDigest, {
            payload_digest: record.payloadDigest,
            record_id: record.id,
            target: record.target ?? '',
            at: record.date,
          });
      }
      return records;
    });
    const kept = all.map((group, index): Kept => ({
      digests: group.map(({ digest }) => digest),
      places: [],
      records: [],
      exchange: digestOfExchange(made[index] ?? []),
    }));
    if (made.every((records) => records.length === 0)) return kept;
    const packed = await Promise.all(
      made.map((records) => Promise.all(records.map(({ record }) => encodeRecord(record)))),
    );
    const members: Uint8Array[] = [];
    current ??= await beginFile().catch((error: unknown) => {
      throw writeFailure(error);
    });
    const { handle, file, size } = current;
    if (size === 0) members.push(await sayFile(file, parts.now()));
    let position = size + (members[0]?.length ?? 0);
    for (const [group, records] of made.entries()) {
      const sizes = new Map(all[group]?.map(({ digest, size: bytes }) => [digest, bytes]));
      for (const [index, { record, event, holds }] of records.entries()) {
        const member = packed[group]?.[index] as Uint8Array;
        members.push(member);
        const place = { file, position, length: member.length };
        position += member.length;
        // What cannot be unpacked is kept as it came, and found by its exchange alone.
        const bytes = holds === null ? null : (sizes.get(holds) ?? null);
        if (holds !== null && bytes !== null) kept[group]?.places.push({ ...place, digest: holds, size: bytes });
        if (event != null)
          kept[group]?.records.push({
            ...place,
            step: event.step,
            part: event.of,
            type: record.type,
            record_id: record.id,
            target: record.target ?? '',
            at: record.date,
            payload_digest: record.payloadDigest,
          });
      }
    }
    try {
      await writeAll(handle, Buffer.concat(members), size);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(size).catch(() => undefined);
      throw writeFailure(error);
    }
    current.size = position;
    if (position >= fullFile) {
      await handle.close();
      current = null;
    }
    return kept;
  }

  const keepEach: Archive['keepEach'] = (exchanges) => {
    const result = last.then(() => write(exchanges));
    last = result.catch(() => undefined);
    return result;
  };

  return {
    keepEach,
    async keep(evidence) {
      const [kept] = await keepEach([evidence]);
      return kept as Kept;
    },
    async read(digest) {
      const place = await findPlace(parts.db, digest);
      if (place === undefined) throw new NotFoundError(`The archive holds nothing under ${digest}.`);
      const payload = await payloadOf(await memberAt(folder, place));
      if (sha256(payload) !== place.digest)
        throw new ArchiveError(
          'corrupt-record',
          `The record at ${place.file}:${place.position} does not have the digest ${place.digest}.`,
        );
      return payload;
    },
    member: (place) => memberAt(folder, place),
    async close() {
      await last;
      await current?.handle.close();
      current = null;
    },
  };
}

function digestOfExchange(made: readonly MadeRecord[]): Digest | null {
  const own = made.filter(({ event }) => event !== null);
  return own.length === 0
    ? null
    : exchangeDigest(own.map(({ record }) => ({ id: record.id, block: sha256(record.block) })));
}

/** A payload's digest and size with its content codings undone; of one that cannot be unpacked, its digest as it came and no size. */
async function unpacked(item: Evidence): Promise<{ digest: Digest; size: number | null }> {
  if (item.type !== 'response' || item.http === undefined)
    return { digest: sha256(item.payload), size: item.payload.length };
  const body = await decodeBody(item.payload, codingOf(item.http.headers)).catch(() => null);
  return { digest: sha256(body ?? item.payload), size: body?.length ?? null };
}

/** Writes every byte: a disk that fills up takes a part and says so only when asked for the rest. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    done += (await handle.write(bytes, done, bytes.length - done, start + done)).bytesWritten;
  }
}

function writeFailure(error: unknown): ArchiveError {
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');
  return new ArchiveError(
    full ? 'disk-full' : 'write-failed',
    full
      ? 'The disk is full: nothing was kept of this batch, and what was stored before is untouched.'
      : `The archive cannot be written: ${(error as Error).message}`,
    { cause: error },
  );
}

async function memberAt(
  folder: string,
  place: { readonly file: string; readonly position: number; readonly length: number },
): Promise<Uint8Array> {
  const handle = await open(join(folder, place.file));
  try {
    const member = new Uint8Array(place.length);
    const { bytesRead } = await handle.read(member, 0, place.length, place.position);
    if (bytesRead < place.length)
      throw new ArchiveError('corrupt-record', `The archive file ${place.file} ends within a record.`);
    return member;
  } finally {
    await handle.close();
  }
}

/**
 * Sweeps up what a process that died left behind: bytes after the last record that a row speaks of, and files without a
 * row. Run at start, by the process that holds the lock and before any writer opens. Returns the bytes removed.
 */
export async function sweepArchive(directory: string, db: Database): Promise<number> {
  const folder = join(directory, 'warc');
  await mkdir(folder, { recursive: true });
  const ends = await indexedEnds(db);
  let removed = 0;
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const { size } = await stat(path);
    const end = ends.get(file) ?? 0;
    if (size < end)
      throw new ArchiveError(
        'corrupt-record',
        `The archive file ${file} is shorter than its records: ${size} of ${end} bytes.`,
      );
    if (end === 0) await rm(path);
    else if (size > end) await truncate(path, end);
    removed += size - end;
  }
  return removed;
}

function codingOf(headers: readonly (readonly [string, string])[]): string {
  return headers
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .map(([, value]) => value)
    .join(',');
}
