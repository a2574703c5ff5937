import { idOf, sha256, type Instant } from '#kernel';
import { leafOfCapture, leafOfReading, rememberPlaces, rememberRecords, type Evidence } from '#archive';
import { saveCaptures, type CaptureRow } from '#capture';
import type { Place } from '#sources';
import { screen } from '#text';
import { learnRead, type Body } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import { newMemory, readBody, type Extraction, type ReadBody } from './read-body.ts';
import { saveReadings } from './readings.store.ts';

/** An earlier state of a document as it came from elsewhere, with the evidence of how it came. */
export interface Earlier {
  /** The time that the record claims. */
  readonly at: Instant;
  /** What is noted as the capture's address: the memento, the page in a WARC file, or the name of a file. */
  readonly address: string;
  readonly contentType: string | null;
  readonly status: number | null;
  readonly body: Uint8Array;
  readonly evidence: readonly Evidence[];
}

/** What the record before came to, so that one that says the same is told. */
export interface Standing {
  text: string | null;
  marks: string | null;
}

export type Outcome = CaptureRow['outcome'] | 'known';

/**
 * Keeps one earlier state: screened and read like a page of ours, its bytes archived first. The capture claims the record's
 * time; the log says when it was taken in. Repeating it adds nothing.
 */
export async function keepEarlier(
  earlier: Earlier,
  place: Place,
  extraction: Extraction | null,
  standing: Standing,
  pipeline: Pipeline,
): Promise<Outcome> {
  const { room, log, now } = pipeline;
  const digest = sha256(earlier.body);
  const body: Body = {
    digest,
    bytes: earlier.body,
    contentType: earlier.contentType,
    target: earlier.address,
    date: earlier.at,
  };
  const judged = await judge(earlier, extraction);
  const accepted = judged.made !== null && judged.reasons.length === 0;
  const learned = accepted ? await learnRead(room, [{ body, made: judged.made }], extraction) : { rows: [], texts: [] };
  const [reading] = learned.rows;
  const same =
    reading !== undefined && reading.text_digest === standing.text && reading.marks_digest === standing.marks;
  if (reading !== undefined) Object.assign(standing, { text: reading.text_digest, marks: reading.marks_digest });
  const at = now();
  const row: CaptureRow = {
    id: idOf('capture', place.sourceId, earlier.at, digest, earlier.address),
    variant_id: place.variantId,
    source_id: place.sourceId,
    captured_at: earlier.at,
    position: 0,
    logged_at: at,
    outcome: accepted ? (same ? 'unchanged' : 'accepted') : judged.made === null ? 'failed' : 'quarantined',
    reasons: judged.reasons,
    media_type: earlier.contentType,
    body_digest: digest,
    address: earlier.address,
    status: earlier.status,
    commit_id: null,
    recorded_kind: null,
  };
  const [kept] = await room.archive.keepEach([[...earlier.evidence, ...learned.texts]]);
  try {
    return await room.db.transaction().execute(async (trx) => {
      await rememberPlaces(trx, kept?.places ?? []);
      const readings = await saveReadings(trx, learned.rows);
      const [fresh] = await saveCaptures(trx, [row]);
      if (fresh !== undefined) await rememberRecords(trx, [[row.id, kept?.records ?? []]]);
      await log.append(
        trx,
        [
          ...(fresh === undefined ? [] : [leafOfCapture(row, null, kept?.exchange ?? null)]),
          ...readings.map(leafOfReading),
        ],
        at,
      );
      return fresh === undefined ? 'known' : row.outcome;
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
}

/** Reads and screens; what cannot be read is kept all the same, as a failure that says why. */
async function judge(
  earlier: Earlier,
  extraction: Extraction | null,
): Promise<{ made: ReadBody; reasons: CaptureRow['reasons'] } | { made: null; reasons: CaptureRow['reasons'] }> {
  try {
    const made = await readBody(earlier.body, earlier.contentType, extraction, newMemory());
    const screening = screen(made.reading, {
      mediaType: earlier.contentType?.split(';')[0]?.trim().toLowerCase() ?? null,
      status: earlier.status ?? 200,
      length: earlier.body.length,
    });
    return { made, reasons: screening.verdict === 'accepted' ? [] : screening.reasons };
  } catch (error) {
    return { made: null, reasons: [{ code: 'unreadable', said: (error as Error).message }] };
  }
}
