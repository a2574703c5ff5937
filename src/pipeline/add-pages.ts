import { FetchError, ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { planChecks, type Place } from '#sources';
import { captureSource } from './capture-source.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { PageSource } from './page-source.ts';
import { settleDocuments } from './settle-documents.ts';

/**
 * Adds many pages, one after the other. One that cannot be fetched, or is no document, is reported and leaves nothing
 * behind: it is not watched.
 */
export async function addPages(
  sources: readonly PageSource[],
  pipeline: Pipeline,
  rules: CaptureRules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const said: string[] = [];
  const places: Place[] = [];
  for (const [index, source] of sources.entries()) {
    progress({ said: `Adding ${source.platform}, ${source.termsType}`, done: index, total: sources.length });
    try {
      const { place, outcome } = await captureSource(source, pipeline, rules);
      places.push(place);
      said.push(
        `${source.platform}, ${source.termsType}: ${outcome === 'unchanged' ? 'unchanged since the last capture' : 'captured, read and published'}.`,
      );
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
      said.push(`${source.platform}, ${source.termsType}: not added. ${error.message}`);
    }
  }
  const settled = await settleDocuments(places, pipeline, progress);
  await planChecks(
    pipeline.room.db,
    places.map(({ documentId }) => documentId),
    rules.now(),
  );
  return { said, changes: settled.changes, failed: sources.length - places.length };
}
