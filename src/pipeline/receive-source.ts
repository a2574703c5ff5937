import { FetchError, ReadError, sha256, type Digest } from '#kernel';
import { captureInBrowser, capturePage, lastGood, type CaptureRules, type Exchange, type LastGood } from '#capture';
import type { Place } from '#sources';
import { reader, screen, type Screening } from '#text';
import { extractionKey, type Body } from './keep-readings.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { PageSource } from './page-source.ts';
import { newMemory, readBody, type ReadBody } from './read-body.ts';
import { readBodies } from './readings.store.ts';
import { receiveCombined } from './receive-combined.ts';
import { refuseOtherKinds, type Received } from './received.ts';

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
  if ((source.extraction?.combine?.length ?? 0) > 0) return receiveCombined(source, rules);
  const last = place === null ? undefined : await lastGood(pipeline.room.db, place.sourceId);
  if (source.extraction?.render === 'browser') {
    const drawn = await captureInBrowser(source.url, rules);
    return readReceived(source, [drawn], drawn, last ?? null, pipeline);
  }
  const exchange = await capturePage(source.url, validatorsOf(last), rules);
  if (exchange.status === 304 && last !== undefined) return unchangedSince(source, exchange, last, pipeline);
  const plain = await readReceived(source, [exchange], exchange, last ?? null, pipeline);
  return isUndrawn(plain) ? drawnInstead(plain, last ?? null, pipeline, rules) : plain;
}

function validatorsOf(last: LastGood | undefined): Parameters<typeof capturePage>[1] {
  if (last === undefined || last.render === 'browser' || last.address === null) return null;
  if (last.etag === null && last.last_modified === null) return null;
  return { address: last.address, etag: last.etag, lastModified: last.last_modified };
}

/** A page of HTML that scripts have yet to draw. */
function isUndrawn({ screening, page }: Received): boolean {
  return (
    screening.verdict === 'quarantined' &&
    (page.mediaType === null || /^(?:text\/html|application\/xhtml\+xml)$/.test(page.mediaType)) &&
    screening.reasons.some(({ code }) => code === 'needs-script' || code === 'empty' || code === 'too-short')
  );
}

/** The page as a browser draws it, with the plain one beside it. Where the browser gets no further, the plain one stands, and says why. */
async function drawnInstead(
  plain: Received,
  last: LastGood | null,
  pipeline: Pipeline,
  rules: CaptureRules,
): Promise<Received> {
  try {
    const drawn = await captureInBrowser(plain.source.url, rules);
    return await readReceived(plain.source, [plain.page, drawn], drawn, last, pipeline);
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
    const reason = { code: error.code, said: error.message } as Screening['reasons'][number];
    return { ...plain, screening: { ...plain.screening, reasons: [...plain.screening.reasons, reason] } };
  }
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
  const made = read
    ? null
    : await readBody(bytes, last.media_type, source.extraction, newMemory(), (digest) => pipeline.archive.read(digest));
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
  return (await readBodies(room.db, [digest], extractionKey(source.extraction), reader)).has(digest);
}
