import { FetchError, ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { planChecks, type Place } from '#sources';
import { acrossHosts } from './across-hosts.ts';
import { commitInLine } from './commit-in-line.ts';
import { keepFirst, receiveFirst } from './capture-source.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { PageSource } from './page-source.ts';
import type { Received } from './received.ts';
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
  const named = ({ platform, termsType }: PageSource): string => `${platform}, ${termsType}`;
  const line = commitInLine<Received>(async (some) => {
    for (const [index, { place, outcome }] of (await keepFirst(some, pipeline)).entries()) {
      const { source } = some[index]!;
      places.push(place);
      said.set(
        source,
        `${named(source)}: ${outcome === 'unchanged' ? 'unchanged since the last capture' : 'captured, read and published'}.`,
      );
    }
    progress({ said: 'Adding pages', done: said.size, total: sources.length });
  });
  await acrossHosts(sources, async (source) => {
    if (line.failed()) return;
    try {
      await line.add(await receiveFirst(source, pipeline, rules));
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
      said.set(source, `${named(source)}: not added. ${error.message}`);
      progress({ said: 'Adding pages', done: said.size, total: sources.length });
    }
  });
  await line.end();
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
