import { setImmediate } from 'node:timers/promises';
import { sha256, type Digest, type Instant } from '#kernel';
import type { Archive, Evidence } from '#archive';
import {
  encodeOutline,
  findPassages,
  savePassages,
  type Assessment,
  type KnownPassage,
  type Passage,
} from '#provisions';
import { reader, type ScreeningFacts } from '#text';
import type { Database } from '#store';
import { atOnce } from './at-once.store.ts';
import { readBody, type Extraction, type ReadBody, type ReadingMemory } from './read-body.ts';
import type { ReadingRow } from './readings.store.ts';
import type { Typist } from './typist.ts';

/** Bytes to be read, with what the archive says of them. */
export interface Body {
  readonly digest: Digest;
  readonly bytes: Uint8Array;
  /** The media type with its parameters, as the server gave it. */
  readonly contentType: string | null;
  readonly target: string;
  readonly date: Instant;
}

/** What reading many bodies needs and remembers. */
export interface ReadingRoom {
  readonly db: Database;
  readonly archive: Archive;
  /** Who types passages and looks through texts, and the release of what passages are typed by. */
  readonly typist: Typist;
  readonly release: string;
  readonly memory: ReadingMemory;
  /** Passages known by key; grows with what is read. */
  readonly passages: Map<string, KnownPassage>;
}

/** Passages go into the database so many at a time, so that no transaction lasts. */
const passagesAtOnce = 100;

/** What reading bodies made, to be kept and committed by the caller together with what speaks of it. */
export interface MadeReadings {
  readonly rows: readonly ReadingRow[];
  /** The canonical texts, to be archived beside their bodies. */
  readonly texts: readonly Evidence[];
  /** Bodies that cannot be read, and why. */
  readonly faults: ReadonlyMap<Digest, Error>;
}

/** Bodies as they were read, before their passages are known. */
export interface ReadBodies {
  readonly read: readonly { readonly body: Body; readonly made: ReadBody }[];
  readonly faults: ReadonlyMap<Digest, Error>;
}

/** Reads bodies and makes their passages known and stored. */
export async function makeReadings(
  room: ReadingRoom,
  bodies: readonly Body[],
  extraction: Extraction | null,
): Promise<MadeReadings> {
  const { read, faults } = await readEach(room, bodies, extraction);
  return { faults, ...(await learnRead(room, read, extraction)) };
}

/** Reads bodies. What cannot be read is kept for its reason. */
export async function readEach(
  room: ReadingRoom,
  bodies: readonly Body[],
  extraction: Extraction | null,
): Promise<ReadBodies> {
  const faults = new Map<Digest, Error>();
  const read: { body: Body; made: ReadBody }[] = [];
  for (const body of bodies) {
    // Lets the batch before, which is being typed and written meanwhile, send its next statement.
    await setImmediate();
    try {
      read.push({
        body,
        made: await readBody(body.bytes, body.contentType, extraction, room.memory, (digest) =>
          room.archive.read(digest),
        ),
      });
    } catch (error) {
      faults.set(body.digest, error as Error);
    }
  }
  return { read, faults };
}

/** Makes the passages of bodies that were read known and stored. */
export async function learnRead(
  room: ReadingRoom,
  read: readonly { readonly body: Body; readonly made: ReadBody }[],
  extraction: Extraction | null,
): Promise<Pick<MadeReadings, 'rows' | 'texts'>> {
  const screening = room.typist.screen(read.map(({ made }) => made.reading));
  // A failure is met where the promise is awaited.
  screening.catch(() => undefined);
  await learnPassages(
    room,
    read.flatMap(({ made }) => made.segmented.passages),
  );
  const facts = await screening;
  return {
    rows: read.map(({ body, made }, at) =>
      rowOf(body, made, extraction, { passages: room.passages, facts: facts[at]! }),
    ),
    texts: read.map(({ body, made }) => ({
      type: 'conversion',
      target: body.target,
      date: body.date,
      mediaType: 'text/plain; charset=utf-8',
      payload: Buffer.from(made.reading.text),
      headers: { 'X-Codicil-Reader': reader, 'X-Codicil-Body': body.digest },
    })),
  };
}

/** What tells apart two ways of reading one body. The order in which an object's fields were written does not. */
export function extractionKey(extraction: Extraction | null): string {
  if (extraction === null) return '';
  const { select = null, remove = null, base = null, combine } = extraction;
  const parts = combine?.map((part) => [part.url, part.select ?? null, part.remove ?? null]);
  return sha256(JSON.stringify([select, remove, base, ...(parts === undefined ? [] : [parts])], inOrder)).slice(7, 23);
}

function inOrder(_name: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rowOf(
  body: Body,
  read: ReadBody,
  extraction: Extraction | null,
  known: { readonly passages: ReadonlyMap<string, KnownPassage>; readonly facts: ScreeningFacts },
): ReadingRow {
  const placements = read.segmented.placements.map((placement, index) => ({
    ...placement,
    passage: known.passages.get(placement.key)?.id ?? 0,
    path: read.paths[index] ?? '',
  }));
  return {
    body_digest: body.digest,
    extraction: extractionKey(extraction),
    release: reader,
    text_digest: read.textDigest,
    marks_digest: read.marksDigest,
    words_digest: read.segmented.wording,
    title: read.title,
    stated_updated: read.stated.updated,
    stated_effective: read.stated.effective,
    losses: read.reading.losses,
    screening: known.facts,
    outline: encodeOutline({ blocks: read.reading.blocks, placements, headings: read.segmented.headings }),
  };
}

/**
 * Makes every passage known: looks the new ones up, types and stores those that nobody has seen. Some are typed while those
 * before them are stored.
 */
async function learnPassages(room: ReadingRoom, passages: readonly Passage[]): Promise<void> {
  const unknown = new Map<string, Passage>();
  for (const passage of passages) if (!room.passages.has(passage.key)) unknown.set(passage.key, passage);
  const all = [...unknown.values()];
  let saving: Promise<void> = Promise.resolve();
  for (let start = 0; start < all.length;) {
    const some = all.slice(start, start + atOnce(room.db, passagesAtOnce));
    start += some.length;
    const found = await findPassages(
      room.db,
      some.map(({ key }) => key),
      room.release,
    );
    for (const [key, known] of found) room.passages.set(key, known);
    const fresh = some.filter(({ key }) => !found.has(key));
    const assessments = await room.typist.type(fresh);
    await saving;
    saving = saveEach(room, fresh, assessments);
    // A failure is met where the promise is awaited next.
    saving.catch(() => undefined);
  }
  await saving;
}

async function saveEach(
  room: ReadingRoom,
  passages: readonly Passage[],
  assessments: readonly Assessment[],
): Promise<void> {
  const entries = passages.map((passage, at) => ({ passage, assessment: assessments[at]! }));
  const saved = await room.db.transaction().execute((trx) => savePassages(trx, entries, room.release));
  for (const [key, known] of saved) room.passages.set(key, known);
}
