import { ReadError, sha256, type CodicilError, type Digest, type Instant } from '#kernel';
import { AnswerError, capturePage, lastGood, type CaptureRules, type Exchange, type LastGood } from '#capture';
import type { Place } from '#sources';
import { reader, screen, type Screening } from '#text';
import { extractionKey, type Body } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { PageSource } from './page-source.ts';
import { newMemory, readBody, type ReadBody } from './read-body.ts';
import { findReadings } from './readings.store.ts';

/** What came of a fetch, screened and read, before anything is stored. */
export interface Received {
  readonly source: PageSource;
  /** All that was fetched, in order: the pages of a combined document, or the plain page before the one that a browser drew. */
  readonly exchanges: readonly Exchange[];
  /** The one that the document is taken from: the last, or for a combined document the first. */
  readonly page: Exchange;
  /** The document's bytes: the page's, the manifest's of a combined document, or those of the capture before. */
  readonly body: Body;
  readonly screening: Screening;
  /** What the bytes were read to; null where they were read before. */
  readonly made: ReadBody | null;
  /** The capture that has the same bytes. */
  readonly same: LastGood | null;
}

/** A fetch that failed, with the answer where one came. */
export interface Missed {
  readonly source: PageSource;
  readonly error: CodicilError;
  readonly at: Instant;
  readonly exchange: Exchange | null;
}

/**
 * Fetches one page, reads and screens it. Nothing is stored. `place` is known where the page was captured before: then the
 * server is shown what it said last, and bytes that are the same are not read again.
 *
 * @throws FetchError, ReadError
 */
export async function receiveSource(
  source: PageSource,
  place: Place | null,
  pipeline: Pipeline,
  rules: CaptureRules,
): Promise<Received> {
  const last = place === null ? undefined : await lastGood(pipeline.room.db, place.sourceId);
  const exchange = await capturePage(source.url, validatorsOf(last), rules);
  if (exchange.status === 304 && last !== undefined) return unchangedSince(source, exchange, last, pipeline);
  return readReceived(source, [exchange], exchange, last ?? null, pipeline);
}

function validatorsOf(last: LastGood | undefined): Parameters<typeof capturePage>[1] {
  if (last === undefined || last.render === 'browser' || last.address === null) return null;
  if (last.etag === null && last.last_modified === null) return null;
  return { address: last.address, etag: last.etag, lastModified: last.last_modified };
}

async function unchangedSince(
  source: PageSource,
  exchange: Exchange,
  last: LastGood,
  pipeline: Pipeline,
): Promise<Received> {
  const digest = last.body_digest as Digest;
  const body: Body = {
    digest,
    bytes: new Uint8Array(0),
    contentType: last.media_type,
    target: exchange.finalUrl,
    date: exchange.at,
  };
  const read = await isRead(digest, source, pipeline);
  const bytes = read ? body.bytes : await pipeline.archive.read(digest);
  const made = read ? null : await readBody(bytes, last.media_type, source.extraction, newMemory());
  return {
    source,
    exchanges: [exchange],
    page: exchange,
    body: { ...body, bytes },
    screening: { verdict: 'accepted', reasons: [] },
    made,
    same: last,
  };
}

/** @throws ReadError `not-html` and what reading throws */
async function readReceived(
  source: PageSource,
  exchanges: readonly Exchange[],
  page: Exchange,
  last: LastGood | null,
  pipeline: Pipeline,
): Promise<Received> {
  const body: Body = {
    digest: sha256(page.body),
    bytes: page.body,
    contentType: page.contentType,
    target: page.finalUrl,
    date: page.at,
  };
  if (last?.body_digest === body.digest && (await isRead(body.digest, source, pipeline)))
    return { source, exchanges, page, body, screening: { verdict: 'accepted', reasons: [] }, made: null, same: last };
  refuseOtherKinds(source.url, page);
  const made = await readBody(page.body, page.contentType, source.extraction, newMemory());
  return { source, exchanges, page, body, screening: screenRead(made, page), made, same: null };
}

/** The judgement of one page by itself. */
function screenRead(made: ReadBody, page: Exchange): Screening {
  return screen(made.reading, { mediaType: page.mediaType, status: page.status, length: page.body.length });
}

async function isRead(digest: Digest, source: PageSource, { room }: Pipeline): Promise<boolean> {
  return (await findReadings(room.db, [digest], extractionKey(source.extraction), reader)).has(digest);
}

/** The kinds of answer that are read as a page. */
const pages = new Set(['text/html', 'application/xhtml+xml', null]);

/** @throws ReadError `not-html` */
function refuseOtherKinds(url: string, page: Exchange): void {
  if (!pages.has(page.mediaType))
    throw new ReadError('not-html', `${url} is not an HTML page but ${page.mediaType ?? 'of no known kind'}.`);
}

/** A failure as what is stored of it. */
export function missedBy(source: PageSource, error: CodicilError, at: Instant): Missed {
  return { source, error, at, exchange: error instanceof AnswerError ? error.exchange : null };
}
