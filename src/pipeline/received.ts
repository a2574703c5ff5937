import { ReadError, type CodicilError, type Instant } from '#kernel';
import { AnswerError, type Exchange, type LastGood } from '#capture';
import { isPdf, type Screening } from '#text';
import type { Body } from './keep-readings.ts';
import type { PageSource } from './page-source.ts';
import type { ReadBody } from './read-body.ts';

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

/** The kinds of answer that are read as a page. */
const pages = new Set(['text/html', 'application/xhtml+xml', null]);

/** @throws ReadError `not-html` */
export function refuseOtherKinds(url: string, page: Exchange): void {
  if (!pages.has(page.mediaType) && !isPdf(page.body, page.contentType))
    throw new ReadError('not-html', `${url} is not an HTML page or a PDF but ${page.mediaType ?? 'of no known kind'}.`);
}

/** A failure as what is stored of it. */
export function missedBy(source: PageSource, error: CodicilError, at: Instant): Missed {
  return { source, error, at, exchange: error instanceof AnswerError ? error.exchange : null };
}
