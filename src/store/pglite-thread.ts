import { PGlite } from '@electric-sql/pglite';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { instantOf } from '#kernel';
import { Prepared } from './prepared.ts';

/** A statement, or a step of a transaction. */
export interface Step {
  readonly op: 'query' | 'exec' | 'begin' | 'commit' | 'rollback';
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** What a session sends at a time: steps that are taken one after another, with nobody else's between them. The last is answered. */
export interface Call {
  readonly id: number;
  readonly session: number;
  readonly steps: readonly Step[];
}

export type Reply = Answer & {
  /** Told to who is patient: whether a reader asked within the last second. */
  readonly readers: boolean;
};

interface Taken {
  readonly id: number;
  readonly rows: readonly Record<string, unknown>[];
  readonly affected: number;
}

export type Answer =
  | Taken
  | {
      readonly id: number;
      readonly failed: { readonly message: string; readonly code: string | null; readonly detail: string | null };
    };

interface Task {
  readonly call: Call;
  readonly port: MessagePort;
  readonly patient: boolean;
}

const { directory } = workerData as { directory: string };

/**
 * The embedded database lives in a thread of its own, since a query runs synchronously in it. It is one session: a
 * transaction owns it until it ends, and everybody else waits. Readers go before those who said that they are patient
 * (imports), so that pages answer while an import runs.
 */
const database = await PGlite.create(directory, {
  // The default turns fsync off, which a power loss would punish.
  startParams: [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    '-c',
    'shared_buffers=48MB',
    '-c',
    'max_wal_size=96MB',
    // What the search index has not taken in yet is taken in by whoever fills the list, and pages wait: 40 to 90 ms for 128 kB.
    '-c',
    'gin_pending_list_limit=64kB',
    '-c',
    'jit=off',
  ],
  parsers: {
    1184: (value: string) =>
      instantOf(Math.floor(Date.parse(value.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')) / 1000)),
  },
});

const prepared = new Prepared(database);

/**
 * A page asks in rounds, each after the answer to the last. So long after an answer to a reader, in milliseconds, nothing
 * patient begins: a page then waits for one patient statement or transaction at most, and not for one a round.
 */
const courtesy = 4;

const nothing = { rows: [], affected: 0 };
const waiting: Task[] = [];
let lastReader = Number.NEGATIVE_INFINITY;
let owner: { port: MessagePort; session: number } | null = null;
let running = false;

function listen(port: MessagePort, patient: boolean): void {
  port.on('message', (call: Call | { connect: MessagePort; patient: boolean } | { close: true }) => {
    if ('connect' in call) {
      listen(call.connect, call.patient);
      return;
    }
    if ('close' in call) {
      void database.close().then(() => port.postMessage({ closed: true }));
      return;
    }
    waiting.push({ call, port, patient });
    void run();
  });
  port.on('close', () => {
    if (owner?.port === port) void database.exec('rollback').finally(release);
  });
}

function release(): void {
  owner = null;
  void run();
}

function nextTask(): Task | undefined {
  const mayRun = (task: Task): boolean =>
    owner === null || (owner.port === task.port && owner.session === task.call.session);
  let index = waiting.findIndex((task) => !task.patient && mayRun(task));
  if (index < 0) index = waiting.findIndex(mayRun);
  return index < 0 ? undefined : waiting.splice(index, 1)[0];
}

/** Whether all that could run now is patient, begins something, and a reader was answered a moment ago. */
function readersMayAskOn(): boolean {
  return (
    owner === null &&
    performance.now() - lastReader < courtesy &&
    waiting.length > 0 &&
    waiting.every(({ patient }) => patient)
  );
}

async function run(): Promise<void> {
  if (running) return;
  running = true;
  for (;;) {
    while (readersMayAskOn()) await new Promise((resolve) => setTimeout(resolve, 1));
    const task = nextTask();
    if (task === undefined) break;
    const answered = await answer(task);
    task.port.postMessage({
      ...answered,
      readers: task.patient && performance.now() - lastReader < 1000,
    } satisfies Reply);
    if (!task.patient) lastReader = performance.now();
    // Let messages that came meanwhile in, so that a reader's call goes before the next patient one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  running = false;
}

async function answer(task: Task): Promise<Answer> {
  const { id, steps } = task.call;
  try {
    let taken: Omit<Taken, 'id'> = nothing;
    for (const step of steps) taken = await take(step, task);
    return { id, ...taken };
  } catch (error) {
    const { message, code, detail } = error as Error & { code?: string; detail?: string };
    return { id, failed: { message, code: code ?? null, detail: detail ?? null } };
  }
}

async function take({ op, sql, parameters }: Step, { call, port }: Task): Promise<Omit<Taken, 'id'>> {
  switch (op) {
    case 'begin':
      await database.exec(op);
      owner = { port, session: call.session };
      return nothing;
    case 'commit':
    case 'rollback':
      try {
        await database.exec(op);
      } finally {
        owner = null;
      }
      return nothing;
    case 'exec': {
      const results = await database.exec(sql);
      await prepared.forget();
      return { rows: results.flatMap((result) => result.rows as Record<string, unknown>[]), affected: 0 };
    }
    case 'query':
      return prepared.query(sql, parameters);
  }
}

if (parentPort === null) throw new Error('pglite-thread runs as a worker thread');
listen(parentPort, false);
parentPort.postMessage({ ready: true });
