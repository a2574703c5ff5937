import { parentPort, workerData } from 'node:worker_threads';
import { writeBundle, type BundleMaterial } from '#archive';

/** Writes one evidence bundle beside the thread that answers readers: drawing its PDF takes long. */
const bytes = await writeBundle(workerData as BundleMaterial);
parentPort?.postMessage(new Uint8Array(bytes));
