import { idOf, sha256 } from '#kernel';
import { evidenceOf, leafOfCapture, leafOfReading, rememberPlaces, rememberRecords, type Evidence } from '#archive';
import { saveCaptures, type CaptureRow } from '#capture';
import type { Place } from '#sources';
import { reader } from '#text';
import { combinedType, isCombined } from './combined.ts';
import { extractionKey, learnRead, type Body } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Missed, Received } from './received.ts';
import { findDigests, saveReadings, type ReadingRow } from './readings.store.ts';
import { lastDigests } from './versions.store.ts';

/** What came of a fetch, with the place that its document has. */
export type Arrival = { readonly place: Place } & ({ readonly received: Received } | { readonly missed: Missed });

export interface Captured {
  readonly id: string;
  readonly outcome: CaptureRow['outcome'];
  readonly reasons: CaptureRow['reasons'];
  readonly place: Place;
}

/**
 * Stores what arrived, in order: bytes first, then the captures with their readings and their leaves in the log, in one
 * transaction. What is returned is kept for good.
 */
export async function keepCaptures(arrivals: readonly Arrival[], pipeline: Pipeline): Promise<Captured[]> {
  const { room, log } = pipeline;
  const made: MadeCapture[] = [];
  for (const arrival of arrivals) {
    made.push(
      'received' in arrival
        ? await receivedCapture(arrival.place, arrival.received, pipeline)
        : missedCapture(arrival.place, arrival.missed),
    );
  }
  const kept = await room.archive.keepEach(made.map(({ evidence }) => evidence));
  const rows = made.map(({ row }) => row);
  try {
    await room.db.transaction().execute(async (trx) => {
      await rememberPlaces(
        trx,
        kept.flatMap(({ places }) => places),
      );
      await rememberRecords(
        trx,
        rows.map((row, index) => [row.id, kept[index]?.records ?? []] as const),
      );
      const readings = await saveReadings(
        trx,
        made.flatMap((capture) => capture.readings),
      );
      const fresh = new Set(await saveCaptures(trx, rows));
      // A batch may hold one capture twice: it is logged once.
      const added = rows.filter((row) => fresh.delete(row.id));
      await log.append(
        trx,
        [
          ...added.map((row) => leafOfCapture(row, null, kept[rows.indexOf(row)]?.exchange ?? null)),
          ...readings.map(leafOfReading),
        ],
        pipeline.now(),
      );
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
  return made.map(({ row, place }) => ({ id: row.id, outcome: row.outcome, reasons: row.reasons, place }));
}

interface MadeCapture {
  readonly row: CaptureRow;
  readonly place: Place;
  readonly evidence: readonly Evidence[];
  readonly readings: readonly ReadingRow[];
}

async function receivedCapture(place: Place, received: Received, pipeline: Pipeline): Promise<MadeCapture> {
  const { source, page, body, same, screening } = received;
  const accepted = screening.verdict === 'accepted';
  const learned =
    accepted && received.made !== null
      ? await learnRead(pipeline.room, [{ body, made: received.made }], source.extraction)
      : { rows: [], texts: [] };
  const asBefore = page.status === 304 ? same : null;
  return {
    row: {
      ...rowOf(place, body.date, body.digest),
      outcome: accepted ? await outcomeOf(place, received, learned.rows[0], pipeline) : 'quarantined',
      reasons: screening.reasons,
      media_type: body.contentType,
      body_digest: body.digest,
      address: page.finalUrl,
      status: page.status,
      etag: page.validators.etag ?? asBefore?.etag ?? null,
      last_modified: page.validators.lastModified ?? asBefore?.last_modified ?? null,
      refers_to: asBefore === null ? null : (asBefore.refers_to ?? asBefore.id),
      render: page.rendered === null ? 'http' : 'browser',
      screenshot_digest: page.rendered?.screenshot == null ? null : sha256(page.rendered.screenshot),
    },
    place,
    evidence: [...evidenceOf(received.exchanges), ...manifestOf(body), ...learned.texts],
    readings: learned.rows,
  };
}

/** The list of the pages of a document that stands on several. */
function manifestOf(body: Body): Evidence[] {
  if (!isCombined(body.contentType)) return [];
  const { target, date, bytes } = body;
  return [{ type: 'resource', target, date, mediaType: combinedType, payload: bytes }];
}

/** Unchanged where words and marks equal those of the last version. */
async function outcomeOf(
  place: Place,
  { source, body }: Received,
  fresh: ReadingRow | undefined,
  { room }: Pipeline,
): Promise<'unchanged' | 'accepted'> {
  const [shown, last] = await Promise.all([
    fresh ?? findDigests(room.db, body.digest, extractionKey(source.extraction), reader),
    lastDigests(room.db, place.variantId),
  ]);
  return last !== undefined && last.text_digest === shown?.text_digest && last.marks_digest === shown.marks_digest
    ? 'unchanged'
    : 'accepted';
}

/** A fetch of a watched page that failed is a record too: what was tried, when, why nothing came, and the answer if there was one. */
function missedCapture(place: Place, { source, error, at, exchange }: Missed): MadeCapture {
  return {
    row: {
      ...rowOf(place, at, error.code),
      outcome: 'failed',
      reasons: [{ code: error.code, said: error.message }],
      media_type: exchange?.contentType ?? null,
      body_digest: null,
      address: exchange?.finalUrl ?? source.url,
      status: exchange?.status ?? null,
      render: exchange === null ? null : exchange.rendered === null ? 'http' : 'browser',
    },
    place,
    evidence: exchange === null ? [] : evidenceOf([exchange]),
    readings: [],
  };
}

function rowOf(
  place: Place,
  at: string,
  what: string,
): Pick<
  CaptureRow,
  'id' | 'variant_id' | 'source_id' | 'captured_at' | 'position' | 'logged_at' | 'commit_id' | 'recorded_kind'
> {
  return {
    id: idOf('capture', place.sourceId, at, what),
    variant_id: place.variantId,
    source_id: place.sourceId,
    captured_at: at,
    position: 0,
    logged_at: at,
    commit_id: null,
    recorded_kind: null,
  };
}
