import { ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { keepCaptures, type Captured } from './keep-captures.ts';
import type { Pipeline } from './open-pipeline.ts';
import { placeOfPage, type PageSource } from './page-source.ts';
import { receiveSource } from './receive-source.ts';

/**
 * Fetches one page that nobody watches yet and stores what came: the first capture of a document must be one, or nothing
 * is stored.
 *
 * @throws FetchError, ReadError: nothing was stored
 */
export async function captureSource(source: PageSource, pipeline: Pipeline, rules: CaptureRules): Promise<Captured> {
  const received = await receiveSource(source, null, pipeline, rules);
  if (received.screening.verdict === 'quarantined') {
    throw new ReadError(
      'not-a-document',
      `${source.url} is not taken for a document: ${received.screening.reasons.map((reason) => reason.said).join(' ')} Nothing was stored.`,
    );
  }
  const place = await placeOfPage(source, received.body.date, pipeline);
  const [captured] = await keepCaptures([{ place, received }], pipeline);
  return captured as Captured;
}
