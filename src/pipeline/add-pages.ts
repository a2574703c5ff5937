import { FetchError, ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { planChecks, type Place } from '#sources';
import { acrossHosts } from './across-hosts.ts';
import { keepFirst, receiveFirst } from './capture-source.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { PageSource } from './page-source.ts';
import { settleDocuments } from './settle-documents.ts';

/**
 * Adds many pages, hosts side by side. One that cannot be fetched, or is no document, is reported and leaves nothing
 * behind: it is not watched.
 */
export async function addPages(
  sources: readonly PageSource[],
  pipeline: Pipeline,
  rules: CaptureRules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const said = new Map<PageSource, string>();
  const places: Place[] = [];
  let storing: Promise<unknown> = Promise.resolve();
  await acrossHosts(sources, async (source) => {
    const named = `${source.platform}, ${source.termsType}`;
    try {
      const received = await receiveFirst(source, pipeline, rules);
      const stored = storing.then(() => keepFirst(received, pipeline));
      storing = stored.catch(() => undefined);
      const { place, outcome } = await stored;
      places.push(place);
      said.set(
        source,
        `${named}: ${outcome === 'unchanged' ? 'unchanged since the last capture' : 'captured, read and published'}.`,
      );
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
      said.set(source, `${named}: not added. ${error.message}`);
    }
    progress({ said: 'Adding pages', done: said.size, total: sources.length });
  });
  const settled = await settleDocuments(places, pipeline, progress);
  await planChecks(
    pipeline.room.db,
    places.map(({ documentId }) => documentId),
    rules.now(),
  );
  return {
    said: sources.map((source) => said.get(source) ?? ''),
    changes: settled.changes,
    failed: sources.length - places.length,
  };
}
