import { idOf, ReadError, sha256, type CodicilError, type Instant } from '#kernel';
import { evidenceOf, rememberPlaces, rememberRecords } from '#archive';
import { capturePage, saveCaptures, type CaptureRow, type CaptureRules, type Exchange } from '#capture';
import { kindOfDocument } from '#provisions';
import { placeOf, type Place } from '#sources';
import type { DatabaseTransaction } from '#store';
import { screen, type Screening } from '#text';
import { makeReadings } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import { newMemory, readBody, type Extraction } from './read-body.ts';
import { saveReadings } from './readings.store.ts';
import { lastDigests } from './versions.store.ts';

export interface PageSource {
  readonly platform: string;
  readonly termsType: string;
  readonly url: string;
  readonly extraction: Extraction | null;
  readonly variant: string;
  readonly invented: boolean;
}

export interface Captured {
  readonly outcome: 'accepted' | 'unchanged' | 'quarantined';
  readonly reasons: readonly { readonly code: string; readonly said: string }[];
  readonly place: Place;
}

/** The kinds of answer that are read as a page. */
const pages = new Set(['text/html', 'application/xhtml+xml', null]);

/**
 * Fetches one page and stores what came: bytes first, then the capture with its reading. A page that is no document is
 * quarantined once its document is known; the first capture of a document must be one, or nothing is stored.
 *
 * @throws FetchError, ReadError: nothing was stored
 */
export async function captureSource(
  source: PageSource,
  known: boolean,
  pipeline: Pipeline,
  rules: CaptureRules,
): Promise<Captured> {
  const exchange = await capturePage(source.url, rules);
  const screening = screenExchange(exchange, source);
  if (!known && screening.verdict === 'quarantined') {
    throw new ReadError(
      'not-a-document',
      `${source.url} is not taken for a document: ${screening.reasons.map((reason) => reason.said).join(' ')} Nothing was stored.`,
    );
  }
  const { room } = pipeline;
  const digest = sha256(exchange.body);
  const body = {
    digest,
    bytes: exchange.body,
    contentType: exchange.contentType,
    target: exchange.finalUrl,
    date: exchange.at,
  };
  const readings =
    screening.verdict === 'accepted' ? await makeReadings(room, [body], source.extraction) : { rows: [], texts: [] };
  const kept = await room.archive.keep([...evidenceOf(exchange), ...readings.texts]);
  const place = await placeOfPage(source, exchange.at, pipeline);
  const last = await lastDigests(room.db, place.variantId);
  const reading = readings.rows[0];
  const outcome =
    reading === undefined
      ? 'quarantined'
      : last?.text_digest === reading.text_digest && last.marks_digest === reading.marks_digest
        ? 'unchanged'
        : 'accepted';
  const capture: CaptureRow = {
    id: idOf('capture', place.sourceId, exchange.at, digest),
    variant_id: place.variantId,
    source_id: place.sourceId,
    captured_at: exchange.at,
    position: 0,
    logged_at: exchange.at,
    outcome,
    reasons: screening.reasons,
    media_type: exchange.contentType,
    body_digest: digest,
    address: exchange.finalUrl,
    status: exchange.status,
    commit_id: null,
    recorded_kind: null,
  };
  await keepCapture(capture, pipeline, async (trx) => {
    await rememberPlaces(trx, kept.places);
    await rememberRecords(trx, capture.id, kept.records);
    await saveReadings(trx, readings.rows);
  });
  return { outcome, reasons: screening.reasons, place };
}

/** A fetch of a watched page that failed is a record too: what was tried, when, and why nothing came. */
export async function noteFailure(
  source: PageSource,
  error: CodicilError,
  pipeline: Pipeline,
  at: Instant,
): Promise<void> {
  const place = await placeOfPage(source, at, pipeline);
  const capture: CaptureRow = {
    id: idOf('capture', place.sourceId, at, error.code),
    variant_id: place.variantId,
    source_id: place.sourceId,
    captured_at: at,
    position: 0,
    logged_at: at,
    outcome: 'failed',
    reasons: [{ code: error.code, said: error.message }],
    media_type: null,
    body_digest: null,
    address: source.url,
    status: null,
    commit_id: null,
    recorded_kind: null,
  };
  await keepCapture(capture, pipeline, async () => {});
}

function placeOfPage(source: PageSource, since: Instant, { room }: Pipeline): Promise<Place> {
  return placeOf(room.db, {
    platform: source.platform,
    termsType: source.termsType,
    kind: kindOfDocument(source.termsType),
    variant: source.variant,
    source: { kind: 'page', address: source.url, collectionId: null, extraction: source.extraction, since },
    invented: source.invented,
  });
}

/** Commits a capture with what `also` writes and its leaf in the log. */
async function keepCapture(
  capture: CaptureRow,
  { room, log }: Pipeline,
  also: (trx: DatabaseTransaction) => Promise<void>,
): Promise<void> {
  try {
    await room.db.transaction().execute(async (trx) => {
      await also(trx);
      await saveCaptures(trx, [capture]);
      await log.append(
        trx,
        [
          {
            kind: 'capture',
            subject: capture.id,
            facts: { body: capture.body_digest, claimed: capture.captured_at, outcome: capture.outcome },
          },
        ],
        capture.logged_at,
      );
    });
  } catch (error) {
    await log.reload();
    throw error;
  }
}

function screenExchange(exchange: Exchange, source: PageSource): Screening {
  if (!pages.has(exchange.mediaType)) {
    throw new ReadError(
      'not-html',
      `${source.url} is not an HTML page but ${exchange.mediaType ?? 'of no known kind'}.`,
    );
  }
  const { reading } = readBody(exchange.body, exchange.contentType, source.extraction, newMemory());
  return screen(reading, { mediaType: exchange.mediaType, status: exchange.status, length: exchange.body.length });
}
