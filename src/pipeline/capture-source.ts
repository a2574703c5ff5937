import { ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { keepCaptures, type Arrival, type Captured } from './keep-captures.ts';
import type { Pipeline } from './open-pipeline.ts';
import { placeOfPage, type PageSource } from './page-source.ts';
import type { Received } from './received.ts';
import { receiveSource } from './receive-source.ts';

/**
 * Fetches one page that nobody watches yet and stores what came: the first capture of a document must be one, or nothing
 * is stored.
 *
 * @throws FetchError, ReadError: nothing was stored
 */
export async function captureSource(source: PageSource, pipeline: Pipeline, rules: CaptureRules): Promise<Captured> {
  const [captured] = await keepFirst([await receiveFirst(source, pipeline, rules)], pipeline);
  return captured!;
}

/** The half of it that fetches and reads, which may go on for many pages at once. @throws FetchError, ReadError */
export async function receiveFirst(source: PageSource, pipeline: Pipeline, rules: CaptureRules): Promise<Received> {
  const received = await receiveSource(source, null, pipeline, rules);
  if (received.screening.verdict === 'quarantined') {
    throw new ReadError(
      'not-a-document',
      `${source.url} is not taken for a document: ${received.screening.reasons.map((reason) => reason.said).join(' ')} Nothing was stored.`,
    );
  }
  return received;
}

/** The half of it that stores: several pages by one commit, one commit at a time. */
export async function keepFirst(some: readonly Received[], pipeline: Pipeline): Promise<Captured[]> {
  const arrivals: Arrival[] = [];
  for (const received of some)
    arrivals.push({ place: await placeOfPage(received.source, received.body.date, pipeline), received });
  return keepCaptures(arrivals, pipeline);
}
