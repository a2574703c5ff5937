import { matchesGlob } from 'node:path';
import { idOf, ImportError, instantOf, sha256, type Digest, type Instant } from '#kernel';
import { leafOfCapture, leafOfReading, rememberPlaces, type Evidence, type Leaf, type Log } from '#archive';
import { lastPosition, saveCaptures, type CaptureRow } from '#capture';
import { kindOfDocument } from '#provisions';
import {
  collectionPlaces,
  documentOfPath,
  findCollection,
  isAncestor,
  openCollection,
  placeOf,
  recordedKindOf,
  saveCollection,
  setCurrent,
  streamHistory,
  type Place as DocumentPlace,
} from '#sources';
import type { Database, DatabaseTransaction } from '#store';
import { atOnce } from './at-once.store.ts';
import { reader } from '#text';
import { extractionKey, learnRead, readEach, type Body, type ReadBodies, type ReadingRoom } from './keep-readings.ts';
import { readBodies, saveReadings } from './readings.store.ts';

export interface ImportRequest {
  readonly address: string;
  /** Only documents whose `<Service>/<Terms type>` fits. */
  readonly only: string | null;
}

export interface ImportParts {
  readonly room: ReadingRoom;
  readonly log: Log;
  readonly directory: string;
  readonly now: () => Instant;
  readonly progress: (step: { said: string; done: number; total: number | null }) => void;
}

export interface ImportReport {
  readonly collection: string;
  readonly records: number;
  readonly fresh: number;
  /** Files that are no policies, with the reason. */
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** The documents that the history speaks of. */
  readonly documents: readonly DocumentPlace[];
  /** What is to be marked as imported once the documents are settled; null where there is nothing to mark. */
  readonly complete: { readonly id: string; readonly head: string } | null;
}

/** A batch is written when it holds this much; small enough that no transaction lasts. */
const rowsAtOnce = 10;
const batch = { bytes: 3 * 1024 * 1024, records: 150 };

/**
 * Reads a collection's history into the archive: every record becomes a capture with its body and reading. Repeating it
 * adds only what is new; one that was interrupted goes on, since what is stored is recognised by its digest. The caller marks
 * the collection as imported when the documents are settled, so that one interrupted later is gone through again.
 */
export async function importCollection(request: ImportRequest, parts: ImportParts): Promise<ImportReport> {
  const { room, log } = parts;
  parts.progress({ said: `Opening ${request.address}`, done: 0, total: null });
  const collection = await openCollection(request.address, parts.directory);
  const known = await findCollection(room.db, collection.name);
  const collectionId = await saveCollection(room.db, collection);
  const since =
    request.only === null &&
    known?.head != null &&
    (await isAncestor(collection.repository, known.head, collection.head))
      ? known.head
      : null;
  let position = since === null ? 0 : await lastPosition(room.db, collectionId);

  const places = since === null ? new Map<string, DocumentPlace>() : await collectionPlaces(room.db, collectionId);
  const met = new Map<string, DocumentPlace>();
  const ended = new Map<string, boolean>();
  const skipped = new Map<string, string>();
  const digests = new Map<string, { digest: Digest; bytes: Uint8Array | null }>();
  const waiting = { captures: [] as CaptureRow[], bodies: new Map<Digest, Body>(), bytes: 0 };
  let records = 0;
  let fresh = 0;
  let stored = 0;

  async function placeFor(path: string, at: Instant): Promise<DocumentPlace | null> {
    const held = places.get(path);
    if (held !== undefined) return held;
    const document = documentOfPath(path);
    if (document === null) {
      skipped.set(path, 'not a policy: its path is not <Service>/<Terms type>.md');
      return null;
    }
    if (request.only !== null && !matchesGlob(path.slice(0, -3), request.only) && !matchesGlob(path, request.only))
      return null;
    const place = await placeOf(room.db, {
      platform: document.service,
      termsType: document.termsType,
      kind: kindOfDocument(document.termsType),
      variant: collection.name,
      source: { kind: 'collection', address: path, collectionId, extraction: null, since: at },
    });
    places.set(path, place);
    return place;
  }

  /** The batch before is typed and committed while the next is read: two at most are in hand. */
  let committing: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const { captures } = waiting;
    const bodies = [...waiting.bodies.values()];
    waiting.captures = [];
    waiting.bodies = new Map();
    waiting.bytes = 0;
    const seen = await readBodies(
      room.db,
      bodies.map((body) => body.digest),
      extractionKey(null),
      reader,
    );
    const made = await readEach(
      room,
      bodies.filter((body) => !seen.has(body.digest)),
      null,
    );
    await committing;
    committing = commit(captures, bodies, made);
    // A failure is met where the promise is awaited next.
    committing.catch(() => undefined);
  }

  /** Commits what `write` writes together with the leaves that speak of it. */
  async function logging(write: (trx: DatabaseTransaction) => Promise<Leaf[]>): Promise<void> {
    try {
      await room.db.transaction().execute(async (trx) => log.append(trx, await write(trx), parts.now()));
    } catch (error) {
      await log.reload();
      throw error;
    }
  }

  async function commit(captures: readonly CaptureRow[], bodies: readonly Body[], made: ReadBodies): Promise<void> {
    const { rows: readings, texts } = await learnRead(room, made.read, null);
    const evidence = bodies.map((body): Evidence => ({
      type: 'resource',
      target: body.target,
      date: body.date,
      mediaType: 'text/markdown',
      payload: body.bytes,
      headers: { 'X-Codicil-Collection': collection.name },
    }));
    const kept = await room.archive.keep([...evidence, ...texts]);
    // Bodies and readings are known by their content: they may stand before the captures that speak of them, and go in
    // by few, since a row of a long document is long itself.
    await inParts(kept.places, room.db, rowsAtOnce * 10, (some) => rememberPlaces(room.db, some));
    await inParts(readings, room.db, rowsAtOnce, (some) =>
      logging((trx) => saveReadings(trx, some).then((saved) => saved.map(leafOfReading))),
    );
    const rows = captures.map((capture): CaptureRow => {
      const fault = made.faults.get(capture.body_digest as Digest);
      return fault === undefined
        ? capture
        : { ...capture, outcome: 'failed', reasons: [{ code: 'unreadable', said: fault.message }] };
    });
    await inParts(rows, room.db, batch.records, (some) =>
      logging(async (trx) => {
        const added = new Set(await saveCaptures(trx, some));
        fresh += added.size;
        return some.filter((row) => added.has(row.id)).map((row) => leafOfCapture(row, collection.name));
      }),
    );
    stored += rows.length;
    parts.progress({ said: `Reading ${collection.name}`, done: stored, total: null });
  }

  for await (const event of streamHistory(collection.repository, collection.head, since)) {
    if (event.kind === 'blob') {
      digests.set(
        event.mark,
        event.bytes === null
          ? { digest: sha256(''), bytes: null }
          : { digest: sha256(event.bytes), bytes: event.bytes },
      );
      continue;
    }
    position += 1;
    const at = instantOf(event.authoredAt);
    const recordedKind = recordedKindOf(event.message);
    for (const change of event.changes) {
      // A commit that no recorder wrote (a template's files, a clean-up) begins no document.
      if (recordedKind === null && !places.has(change.path)) {
        if (!skipped.has(change.path))
          skipped.set(change.path, `commit ${event.id.slice(0, 12)} is not a record of the collection`);
        continue;
      }
      const place = await placeFor(change.path, at);
      if (place === null) continue;
      met.set(place.variantId, place);
      ended.set(place.variantId, change.op === 'delete');
      if (change.op === 'delete') continue;
      const content = digests.get(change.mark);
      if (content === undefined) continue;
      records += 1;
      const target = `urn:codicil:${collection.name}:${encodeURI(change.path)}`;
      if (content.bytes !== null && !waiting.bodies.has(content.digest)) {
        waiting.bodies.set(content.digest, {
          digest: content.digest,
          bytes: content.bytes,
          contentType: 'text/markdown',
          target,
          date: at,
        });
        waiting.bytes += content.bytes.length;
      }
      waiting.captures.push({
        id: idOf('capture', collectionId, event.id, change.path),
        variant_id: place.variantId,
        source_id: place.sourceId,
        captured_at: at,
        position,
        logged_at: parts.now(),
        outcome: 'accepted',
        reasons: [],
        media_type: 'text/markdown',
        body_digest: content.digest,
        address: change.path,
        status: null,
        commit_id: event.id,
        recorded_kind: recordedKind,
      });
    }
    // A content is needed in full once: later commits that hold it again find it by its digest.
    for (const change of event.changes) {
      const content = digests.get(change.mark);
      if (content !== undefined && content.bytes !== null)
        digests.set(change.mark, { digest: content.digest, bytes: null });
    }
    if (waiting.bytes >= batch.bytes || waiting.captures.length >= batch.records) await write();
  }
  await write();
  await committing;
  if (since === null && places.size === 0 && request.only === null)
    throw new ImportError(
      'no-policies',
      `${collection.name} holds no policy: none of its records is of a file called <Service>/<Terms type>.md.`,
    );
  if (request.only !== null && met.size === 0)
    throw new ImportError(
      'nothing-fits',
      `No document of ${collection.name} fits “${request.only}”; it is compared with “<Service>/<Terms type>”.`,
    );
  for (const [variantId, gone] of ended) await setCurrent(room.db, variantId, !gone);
  return {
    collection: collection.name,
    records,
    fresh,
    skipped: [...skipped].map(([path, reason]) => ({ path, reason })),
    documents: [...met.values()],
    complete:
      request.only === null && known?.head !== collection.head ? { id: collectionId, head: collection.head } : null,
  };
}

/** Puts a list in by parts of at most so many, and of fewer while readers ask. */
async function inParts<T>(
  list: readonly T[],
  db: Database,
  most: number,
  put: (part: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < list.length;) {
    const part = list.slice(start, start + atOnce(db, most));
    start += part.length;
    await put(part);
  }
}
