import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { errorOf, type Failure } from '#kernel';
import type { Outcome, Progress, Task } from '#pipeline';
import type { House } from './open-house.ts';
import type { WorkerData } from './pipeline-thread.ts';
import { userAgentOf } from './user-agent.ts';

export interface PipelineWorker {
  readonly work: (task: Task, progress: (step: Progress) => void) => Promise<Outcome>;
  /** Tasks under way, for the pages. */
  readonly progress: () => readonly Progress[];
  /** Moves on when what readers see may have changed; at most once a second. */
  readonly generation: () => number;
  close(): Promise<void>;
}

/** Starts the pipeline in a thread of its own; if it dies, the process ends, since evidence may not be lost silently. */
export async function startWorker(house: House): Promise<PipelineWorker> {
  const reach = house.reach({ patient: true });
  const thread = new Worker(new URL('./pipeline-thread.ts', import.meta.url), {
    workerData: { reach, directory: house.settings.data, userAgent: userAgentOf(house.settings) } satisfies WorkerData,
    transferList: reach.kind === 'port' ? [reach.port] : [],
  });
  const failed = once(thread, 'error').then(([error]) => Promise.reject(error as Error));
  await Promise.race([once(thread, 'message'), failed]);
  failed.catch((error: Error) => {
    process.stderr.write(`The worker stopped: ${error.stack ?? error.message}\n`);
    process.exit(1);
  });
  const tasks = new Map<
    number,
    {
      step: Progress | null;
      progress: (step: Progress) => void;
      resolve: (outcome: Outcome) => void;
      reject: (error: Error) => void;
    }
  >();
  let next = 0;
  let generation = 0;
  let moved = 0;

  thread.on('message', (message: { id: number; step?: Progress; outcome?: Outcome; failed?: Failure }) => {
    const task = tasks.get(message.id);
    if (task === undefined) return;
    if (message.step !== undefined) {
      task.step = message.step;
      task.progress(message.step);
      if (Date.now() - moved < 1000) return;
      moved = Date.now();
      generation += 1;
      return;
    }
    generation += 1;
    tasks.delete(message.id);
    if (message.outcome !== undefined) task.resolve(message.outcome);
    else task.reject(errorOf(message.failed as Failure));
    if (message.failed?.name === 'ArchiveError') stopFor(message.failed);
  });
  return {
    work: (task, progress) =>
      new Promise((resolve, reject) => {
        next += 1;
        tasks.set(next, { step: null, progress, resolve, reject });
        thread.postMessage({ id: next, task });
      }),
    progress: () => [...tasks.values()].flatMap((task) => task.step ?? []),
    generation: () => generation,
    async close() {
      await thread.terminate();
    },
  };
}

/** An archive that cannot be written or read ends the process, after the answer went out: going on would lose evidence. */
function stopFor(failure: Failure): void {
  process.stderr.write(`The archive failed, so Codicil stops: ${failure.message}\n`);
  setTimeout(() => process.exit(1), 250);
}
