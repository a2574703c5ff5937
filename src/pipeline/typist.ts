import { Worker } from 'node:worker_threads';
import { errorOf, type Failure } from '#kernel';
import type { Assessment, Passage } from '#provisions';

/** Says of passages what the classifier says of each, in their order. */
export interface Typist {
  type(passages: readonly Passage[]): Promise<readonly Assessment[]>;
  close(): Promise<void>;
}

/** Types in the thread that asks: for a page or two. */
export function typistHere(assess: (passage: Passage) => Assessment): Typist {
  return {
    type: async (passages) => passages.map(assess),
    close: async () => {},
  };
}

interface Asked {
  readonly passages: readonly Passage[];
  readonly done: (assessments: readonly Assessment[]) => void;
  readonly fail: (error: unknown) => void;
}

/** So few passages are typed sooner than a thread starts. */
const fewPassages = 1000;

/**
 * Types in a thread of its own, beside reading and storing: for a whole collection. The first `few` are typed `here`. The classifier is a function of the passage
 * alone, so that it does not matter which thread it runs in: should the thread die, that is told once, and `here` types what it
 * was asked for and all that follows.
 */
export function typistApart(
  here: Typist,
  few = fewPassages,
  file = new URL('./typing-thread.ts', import.meta.url),
): Typist {
  const waiting: Asked[] = [];
  let thread: Worker | null | undefined;
  let typed = 0;

  function start(): Worker {
    const begun = new Worker(file);
    begun.on('message', (message: { made?: readonly Assessment[]; failed?: Failure }) => {
      const asked = waiting.shift();
      if (message.made !== undefined) asked?.done(message.made);
      else asked?.fail(errorOf(message.failed as Failure));
    });
    begun.once('error', (error) => lose(error.message));
    begun.once('exit', () => lose('it ended'));
    return begun;
  }

  function lose(why: string): void {
    if (thread === null) return;
    thread = null;
    process.stderr.write(`The thread that types passages stopped (${why}); the import goes on without it.\n`);
    for (const asked of waiting.splice(0)) void answerHere(asked);
  }

  async function answerHere({ passages, done, fail }: Asked): Promise<void> {
    try {
      done(await here.type(passages));
    } catch (error) {
      fail(error);
    }
  }

  return {
    type(passages) {
      if (passages.length === 0) return Promise.resolve([]);
      typed += passages.length;
      if (thread === null || typed <= few) return here.type(passages);
      const port = (thread ??= start());
      return new Promise((done, fail) => {
        waiting.push({ passages, done, fail });
        port.postMessage(passages);
      });
    },
    async close() {
      const begun = thread;
      thread = null;
      await begun?.terminate();
    },
  };
}
