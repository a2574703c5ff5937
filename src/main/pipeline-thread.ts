import { setPriority } from 'node:os';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { failureOf } from '#kernel';
import { openPipeline, perform, readMeanings, readReferences, resumeCaptures, type Task } from '#pipeline';
import { connect, type Reach } from '#store';
import { now } from './open-house.ts';

/** The worker: carries documents through the rooms, one task at a time, beside the thread that answers readers. */
export interface WorkerData {
  readonly reach: Reach;
  readonly directory: string;
  readonly userAgent: string;
}

const { reach, directory, userAgent } = workerData as WorkerData;
const port = parentPort as MessagePort;
// Readers go first: on Linux this lowers the priority of this thread alone; elsewhere it may be refused or mean the process, so it is left.
if (process.platform === 'linux') setPriority(0, 10);
const pipeline = await openPipeline({ db: await connect(reach), directory, logName: null, now });
// What a process that died had captured and not yet published is carried on before anything new.
let last: Promise<unknown> = resumeCaptures(pipeline, () => {}).catch((error: Error) => {
  process.stderr.write(`What was captured before could not be carried on: ${error.message}\n`);
});
// Changes that this release of the rubric has not read: those of an older installation, or all of them after a new release.
last = last
  .then(() => readMeanings(pipeline.room.db, null))
  .then(() => readReferences({ db: pipeline.room.db, archive: pipeline.archive }, null))
  .catch((error: Error) => {
    process.stderr.write(`What changes mean and texts refer to could not be read: ${error.message}\n`);
  });

port.on('message', ({ id, task }: { id: number; task: Task }) => {
  last = last.then(async () => {
    try {
      const outcome = await perform(task, pipeline, { userAgent, now }, (step) => port.postMessage({ id, step }));
      port.postMessage({ id, outcome });
    } catch (error) {
      port.postMessage({ id, failed: failureOf(error) });
    }
  });
});
port.postMessage({ ready: true });
