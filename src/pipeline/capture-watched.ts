import { FetchError, NotFoundError, ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { planChecks, watchedPages, type Place, type WatchedPage } from '#sources';
import { acrossHosts } from './across-hosts.ts';
import { commitInLine } from './commit-in-line.ts';
import { keepCaptures, type Arrival, type Captured } from './keep-captures.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { PageSource } from './page-source.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { Extraction } from './read-body.ts';
import { missedBy } from './received.ts';
import { receiveSource } from './receive-source.ts';
import { settleDocuments } from './settle-documents.ts';
import { unsettledPlaces } from './versions.store.ts';

/**
 * Captures watched pages: hosts side by side, the pages of a host one after another, and what arrives is committed in the
 * order in which it came. A page whose host asked to be left alone is passed over. What an earlier run left half done is
 * carried on first.
 */
export async function captureWatched(
  task: { readonly of: readonly string[] | null },
  pipeline: Pipeline,
  rules: CaptureRules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const pages = await watchedPages(pipeline.room.db, task.of);
  if (pages.length === 0)
    throw new NotFoundError(
      task.of === null
        ? 'No page is watched yet; add one with codicil add.'
        : `No page is watched under ${task.of.join(', ')}.`,
    );
  const changes = [...(await resumeCaptures(pipeline, progress)).changes];
  const said: string[] = [];
  const grown = new Map<string, Place>();
  let done = 0;
  let failed = 0;
  const line = commitInLine<Waiting>(async (arrivals) => {
    const captured = await keepCaptures(
      arrivals.map(({ arrival }) => arrival),
      pipeline,
    );
    for (const [index, one] of captured.entries()) {
      const { page } = arrivals[index]!;
      if (one.outcome === 'accepted') grown.set(one.place.variantId, one.place);
      if (one.outcome === 'failed') failed += 1;
      said.push(`${page.platformSlug}/${page.documentSlug}: ${sentence(one)}`);
    }
    done += captured.length;
    progress({ said: 'Capturing', done, total: pages.length, kept: captured.map(({ id }) => id) });
  });
  progress({ said: 'Capturing', done: 0, total: pages.length });

  await acrossHosts(pages, async (page) => {
    if (line.failed()) return;
    const arrival = await arrivalOf(page, pipeline, rules);
    if (typeof arrival === 'string') {
      done += 1;
      failed += 1;
      said.push(`${page.platformSlug}/${page.documentSlug}: not tried. ${arrival}`);
    } else await line.add({ page, arrival });
  });
  await line.end();
  const settled = await settleDocuments([...grown.values()], pipeline, progress);
  await planChecks(
    pipeline.room.db,
    pages.map(({ documentId }) => documentId),
    rules.now(),
  );
  return { said, changes: [...changes, ...settled.changes], failed };
}

/** Carries on what a process that died had captured and not yet published. */
export async function resumeCaptures(
  pipeline: Pipeline,
  progress: (step: Progress) => void,
): Promise<{ readonly changes: readonly string[] }> {
  const places = await unsettledPlaces(pipeline.room.db);
  return places.length === 0 ? { changes: [] } : settleDocuments(places, pipeline, progress);
}

interface Waiting {
  readonly page: WatchedPage;
  readonly arrival: Arrival;
}

/** Fetches a page; a string is why it was not tried. A failure of ours, of the archive above all, is thrown. */
async function arrivalOf(page: WatchedPage, pipeline: Pipeline, rules: CaptureRules): Promise<Arrival | string> {
  const source: PageSource = { ...page, extraction: page.extraction as Extraction | null };
  const place: Place = page;
  try {
    return { place, received: await receiveSource(source, place, pipeline, rules) };
  } catch (error) {
    if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
    if (error.code === 'waiting') return error.message;
    return { place, missed: missedBy(source, error, rules.now()) };
  }
}

function sentence({ outcome, reasons }: Captured): string {
  const said = reasons.map((reason) => reason.said);
  return outcome === 'failed' ? `failed. ${said.join(' ')}` : [outcome, ...said].join('. ');
}
