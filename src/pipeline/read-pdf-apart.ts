import { Worker } from 'node:worker_threads';
import { errorOf, ReadError, type Failure } from '#kernel';
import type { Reading } from '#text';

/** What one PDF may take. */
const bounds = { milliseconds: 60_000, megabytes: 512 };

/**
 * Reads a PDF in a thread of its own, bounded in time and memory: files are made to crash those who read them.
 *
 * @throws ReadError `bad-pdf`, `too-big`
 */
export function readPdfApart(bytes: Uint8Array): Promise<Reading> {
  return apart<Reading>(bytes, false);
}

/** The words of a PDF as the file gives them, to find quotations in. @throws ReadError `bad-pdf`, `too-big` */
export function plainTextOfPdf(bytes: Uint8Array): Promise<string> {
  return apart<string>(bytes, true);
}

async function apart<Made>(bytes: Uint8Array, plain: boolean): Promise<Made> {
  const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: { bytes, plain },
    resourceLimits: { maxOldGenerationSizeMb: bounds.megabytes },
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Made>((done, fail) => {
      timer = setTimeout(
        () => fail(new ReadError('too-big', `The PDF could not be read within ${bounds.milliseconds / 1000} seconds.`)),
        bounds.milliseconds,
      );
      thread.once('message', (message: { made?: Made; failed?: Failure }) => {
        if (message.made !== undefined) done(message.made);
        else fail(errorOf(message.failed as Failure));
      });
      thread.once('error', (error: NodeJS.ErrnoException) =>
        fail(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new ReadError('too-big', `The PDF takes more than ${bounds.megabytes} MB of memory to read.`)
            : new ReadError('bad-pdf', 'The page is a PDF that cannot be read: it is damaged.', { cause: error }),
        ),
      );
      thread.once('exit', () =>
        fail(new ReadError('bad-pdf', 'The page is a PDF that cannot be read: it is damaged.')),
      );
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
