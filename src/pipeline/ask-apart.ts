import { Worker, type MessagePort } from 'node:worker_threads';
import { errorOf, failureOf, type Failure } from '#kernel';

/** Somebody who answers questions, one after the other, in a thread of its own. */
export interface Apart<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Ends the thread. What is asked after that is answered `here`. */
  close(): Promise<void>;
}

interface Asked<Question, Answer> {
  readonly question: Question;
  readonly done: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Has questions answered by the thread of `file`, which starts with the first of them. Should it die, that is told once, and `here`
 * answers what was asked and all that follows: an import goes on, slower. `task` is what it does, for that sentence.
 */
export function askApart<Question, Answer>(
  file: URL,
  task: string,
  here: (question: Question) => Answer | Promise<Answer>,
): Apart<Question, Answer> {
  const waiting: Asked<Question, Answer>[] = [];
  let thread: Worker | null | undefined;

  function start(): Worker {
    const begun = new Worker(file);
    begun.on('message', (message: { made: Answer } | { failed: Failure }) => {
      const asked = waiting.shift();
      if ('made' in message) asked?.done(message.made);
      else asked?.fail(errorOf(message.failed));
    });
    begun.once('error', (error) => lose(error.message));
    begun.once('exit', () => lose('it ended'));
    return begun;
  }

  function lose(why: string): void {
    if (thread === null) return;
    thread = null;
    process.stderr.write(`The thread that ${task} stopped (${why}); the work goes on without it.\n`);
    for (const asked of waiting.splice(0)) void answerHere(asked);
  }

  async function answerHere({ question, done, fail }: Asked<Question, Answer>): Promise<void> {
    try {
      done(await here(question));
    } catch (error) {
      fail(error);
    }
  }

  return {
    ask(question) {
      return new Promise((done, fail) => {
        const asked = { question, done, fail };
        if (thread === null) {
          void answerHere(asked);
          return;
        }
        const port = (thread ??= start());
        waiting.push(asked);
        port.postMessage(question);
      });
    },
    async close() {
      const begun = thread;
      thread = null;
      await begun?.terminate();
      for (const { fail } of waiting.splice(0)) fail(new Error(`The thread that ${task} was closed.`));
    },
  };
}

/** The other end of `askApart`: answers each question that comes through the port, or says how it failed. */
export function answerThrough<Question, Answer>(port: MessagePort, answer: (question: Question) => Answer): void {
  port.on('message', (question: Question) => {
    try {
      port.postMessage({ made: answer(question) });
    } catch (error) {
      port.postMessage({ failed: failureOf(error) });
    }
  });
}
