import type { Instant } from '#kernel';
import type { CaptureRules } from '#capture';
import { openWayOut } from '#net';
import type { RetractionRequest } from '#review';
import { markImported, planChecks } from '#sources';
import { addPages } from './add-pages.ts';
import { captureSource } from './capture-source.ts';
import { captureWatched } from './capture-watched.ts';
import { decideCapture, type DecisionRequest } from './decide-capture.ts';
import { importCollection, type ImportReport, type ImportRequest } from './import-collection.ts';
import { importDeclarations, type DeclarationsRequest } from './import-declarations.ts';
import { importHistory, type HistoryRequest } from './import-history.ts';
import type { Pipeline } from './open-pipeline.ts';
import type { Outcome, Progress } from './outcome.ts';
import type { PageSource } from './page-source.ts';
import { newMemory } from './read-body.ts';
import { reviewPassage, type ReviewRequest } from './review-passage.ts';
import { retractCapture } from './retract-capture.ts';
import { settleDocuments } from './settle-documents.ts';
import { typistApart } from './typist.ts';

/** What may be asked of the pipeline. Plain data, so that a task can be sent to another thread. */
export type Task =
  | ({ readonly kind: 'import' } & ImportRequest)
  | { readonly kind: 'add'; readonly source: PageSource; readonly allowLoopback: boolean }
  | { readonly kind: 'add-pages'; readonly sources: readonly PageSource[]; readonly allowLoopback: boolean }
  /** All watched pages, or those of some platforms or documents. */
  | { readonly kind: 'capture'; readonly of: readonly string[] | null; readonly allowLoopback: boolean }
  | ({ readonly kind: 'history'; readonly allowLoopback: boolean } & HistoryRequest)
  | ({ readonly kind: 'declarations' } & DeclarationsRequest)
  | ({ readonly kind: 'decide' } & DecisionRequest)
  | ({ readonly kind: 'review' } & ReviewRequest)
  | ({ readonly kind: 'retract' } & RetractionRequest);

/** Carries one task out, from bytes to what readers see. Each may be repeated: what is there already is left alone. */
export async function perform(
  task: Task,
  pipeline: Pipeline,
  rules: { readonly userAgent: string; readonly now: () => Instant },
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
  if (task.kind === 'declarations') return importDeclarations(task, pipeline, progress);
  if (task.kind === 'decide') {
    const place = await decideCapture(task, pipeline);
    const settled = await settleDocuments([place], pipeline, progress);
    const said =
      task.verdict === 'reject'
        ? 'stays set aside, with the decision'
        : settled.versions === 0
          ? 'was accepted before'
          : `${task.verdict === 'assign' ? `assigned to ${task.variant ?? ''}` : 'accepted'}: it is a version now, ${settled.changes.length} changes of wording found`;
    return { said: [`Capture ${task.capture} ${said}.`], changes: settled.changes, failed: 0 };
  }
  if (task.kind === 'review') return reviewPassage(task, pipeline, progress);
  if (task.kind === 'retract') {
    const place = await retractCapture(task, pipeline);
    const settled = await settleDocuments([place], pipeline, progress);
    return {
      said: [
        `Capture ${task.capture} is retracted. Its version stays and says so; the document is followed past it, with ${settled.changes.length} changes of wording.`,
      ],
      changes: settled.changes,
      failed: 0,
    };
  }
  const way = openWayOut({
    allowance: { loopback: task.allowLoopback },
    userAgent: rules.userAgent,
    politeness: pipeline.politeness,
  });
  try {
    return await fetchAndSettle(task, pipeline, { way, now: rules.now }, progress);
  } finally {
    await way.close();
  }
}

async function fetchAndSettle(
  task: Extract<Task, { kind: 'add' | 'add-pages' | 'capture' | 'history' }>,
  pipeline: Pipeline,
  rules: CaptureRules,
  progress: (step: Progress) => void,
): Promise<Outcome> {
  if (task.kind === 'capture') return captureWatched(task, pipeline, rules, progress);
  if (task.kind === 'history') return importHistory(task, pipeline, rules, progress);
  if (task.kind === 'add-pages') return addPages(task.sources, pipeline, rules, progress);
  progress({ said: `Fetching ${task.source.url}`, done: 0, total: null });
  const captured = await captureSource(task.source, pipeline, rules);
  const settled = await settleDocuments([captured.place], pipeline, progress);
  await planChecks(pipeline.room.db, [captured.place.documentId], rules.now());
  return {
    said: [
      `Added ${task.source.platform}, ${task.source.termsType}: ${captured.outcome === 'unchanged' ? 'unchanged since the last capture' : 'captured, read and published'}.`,
    ],
    changes: settled.changes,
    failed: 0,
  };
}

/** The reading half of an import. What it remembers of blocks and passages goes when it returns, and the thread that types with it. */
async function bringIn(
  request: ImportRequest,
  pipeline: Pipeline,
  progress: (step: Progress) => void,
): Promise<ImportReport> {
  const typist = typistApart(pipeline.room.typist);
  const room = { ...pipeline.room, typist, memory: newMemory(), passages: new Map() };
  try {
    return await importCollection(request, {
      room,
      log: pipeline.log,
      directory: pipeline.directory,
      now: pipeline.now,
      progress,
    });
  } finally {
    await typist.close();
  }
}
