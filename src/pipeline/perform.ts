import { FetchError, NotFoundError, ReadError } from '#kernel';
import type { CaptureRules } from '#capture';
import { markImported, watchedPages, type Place } from '#sources';
import { addPages } from './add-pages.ts';
import { captureSource, noteFailure, type PageSource } from './capture-source.ts';
import { decideCapture, type DecisionRequest } from './decide-capture.ts';
import { importCollection, type ImportReport, type ImportRequest } from './import-collection.ts';
import type { Pipeline } from './open-pipeline.ts';
import { newMemory, type Extraction } from './read-body.ts';
import { settleDocuments } from './settle-documents.ts';
import type { Outcome, Progress } from './outcome.ts';

/** What may be asked of the pipeline. Plain data, so that a task can be sent to another thread. */
export type Task =
  | ({ readonly kind: 'import' } & ImportRequest)
  | { readonly kind: 'add'; readonly source: PageSource; readonly allowLoopback: boolean }
  | { readonly kind: 'add-pages'; readonly sources: readonly PageSource[]; readonly allowLoopback: boolean }
  /** All watched pages, or those of a platform or document. */
  | { readonly kind: 'capture'; readonly of: string | null; readonly allowLoopback: boolean }
  | ({ readonly kind: 'decide' } & DecisionRequest);

/** Carries one task out, from bytes to what readers see. Each may be repeated: what is there already is left alone. */
export async function perform(
  task: Task,
  pipeline: Pipeline,
  rules: Omit<CaptureRules, 'allowance'>,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  if (task.kind === 'import') {
    const report = await bringIn(task, pipeline, progress);
    const settled = await settleDocuments(report.documents, pipeline, progress, report.complete !== null);
    if (report.complete !== null)
      await markImported(pipeline.room.db, report.complete.id, report.complete.head, pipeline.now());
    return {
      said: [
        `Imported ${report.collection}: ${report.records} records read, ${report.fresh} of them new, in ${report.documents.length} documents; ${settled.versions} versions and ${settled.changes.length} changes of wording found.`,
        ...report.skipped.map(({ path, reason }) => `Skipped ${path}: ${reason}.`),
      ],
      changes: settled.changes,
      failed: 0,
    };
  }
  if (task.kind === 'decide') {
    const place = await decideCapture(task, pipeline);
    const settled = await settleDocuments([place], pipeline, progress);
    const said =
      task.verdict === 'reject'
        ? 'stays set aside, with the decision'
        : settled.versions === 0
          ? 'was accepted before'
          : `accepted: it is a version now, ${settled.changes.length} changes of wording found`;
    return { said: [`Capture ${task.capture} ${said}.`], changes: settled.changes, failed: 0 };
  }
  const allowance = { loopback: task.allowLoopback };
  if (task.kind === 'add') {
    progress({ said: `Fetching ${task.source.url}`, done: 0, total: null });
    const captured = await captureSource(task.source, false, pipeline, { ...rules, allowance });
    const settled = await settleDocuments([captured.place], pipeline, progress);
    return {
      said: [
        `Added ${task.source.platform}, ${task.source.termsType}: ${captured.outcome === 'unchanged' ? 'unchanged since the last capture' : 'captured, read and published'}.`,
      ],
      changes: settled.changes,
      failed: 0,
    };
  }
  if (task.kind === 'add-pages') return addPages(task.sources, pipeline, { ...rules, allowance }, progress);
  return captureWatched(task, pipeline, { ...rules, allowance }, progress);
}

/** The reading half of an import. What it remembers of blocks and passages goes when it returns. */
function bringIn(
  request: ImportRequest,
  pipeline: Pipeline,
  progress: (step: Progress) => void,
): Promise<ImportReport> {
  const room = { ...pipeline.room, memory: newMemory(), passages: new Map() };
  return importCollection(request, {
    room,
    log: pipeline.log,
    directory: pipeline.directory,
    now: pipeline.now,
    progress,
  });
}

async function captureWatched(
  task: { readonly of: string | null },
  pipeline: Pipeline,
  rules: CaptureRules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  const pages = await watchedPages(pipeline.room.db, task.of);
  if (pages.length === 0)
    throw new NotFoundError(
      task.of === null ? 'No page is watched yet; add one with codicil add.' : `No page is watched under ${task.of}.`,
    );
  const said: string[] = [];
  const grown: Place[] = [];
  let failed = 0;
  for (const [index, page] of pages.entries()) {
    progress({ said: `Capturing ${page.url}`, done: index, total: pages.length });
    try {
      const captured = await captureSource(
        { ...page, extraction: page.extraction as Extraction | null },
        true,
        pipeline,
        rules,
      );
      if (captured.outcome === 'accepted') grown.push(captured.place);
      said.push(
        `${page.platformSlug}/${page.documentSlug}: ${[captured.outcome, ...captured.reasons.map((reason) => reason.said)].join('. ')}`,
      );
    } catch (error) {
      // A page that fails is recorded; a failure of ours, of the archive above all, ends the task.
      if (!(error instanceof FetchError || error instanceof ReadError)) throw error;
      await noteFailure({ ...page, extraction: page.extraction as Extraction | null }, error, pipeline, rules.now());
      failed += 1;
      said.push(`${page.platformSlug}/${page.documentSlug}: failed. ${error.message}`);
    }
  }
  const settled = await settleDocuments(grown, pipeline, progress);
  return { said, changes: settled.changes, failed };
}
