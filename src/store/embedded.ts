import {
  type CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely';
import { StoreError } from '#kernel';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { Call, Reply, Step } from './pglite-thread.ts';

/** Speaks to the database thread through one port; many sessions may share the port. */
export class Line {
  readonly patient: boolean;
  readonly #port: MessagePort | Worker;
  readonly #pending = new Map<
    number,
    { resolve: (reply: Reply & { rows: readonly Record<string, unknown>[] }) => void; reject: (error: Error) => void }
  >();
  #next = 0;
  #readers = false;

  /** A patient line lets all others go first. */
  constructor(port: MessagePort | Worker, patient: boolean) {
    this.#port = port;
    this.patient = patient;
    port.on('message', (reply: Reply | { ready: true } | { closed: true }) => {
      if (!('id' in reply)) return;
      this.#readers = reply.readers;
      const call = this.#pending.get(reply.id);
      this.#pending.delete(reply.id);
      if ('failed' in reply)
        call?.reject(Object.assign(new StoreError('sql', reply.failed.message), { sqlState: reply.failed.code }));
      else call?.resolve(reply);
    });
  }

  /** Whether readers asked the database when it answered last. */
  get readers(): boolean {
    return this.#readers;
  }

  call(
    session: number,
    steps: readonly Step[],
  ): Promise<{ rows: readonly Record<string, unknown>[]; affected: number }> {
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as never, reject });
      this.#port.postMessage({ id, session, steps } satisfies Call);
    });
  }
}

/** Statements that answer nothing, so that whoever sent one need not wait for it. */
const answersNothing = /^\s*(?:insert|update|delete|set)\b(?!.*\breturning\b)/is;

/**
 * One user of the database. A transaction of a patient one is held back, with all that it writes, until it asks something or
 * ends, and then goes as one: everybody else waits for a transaction that is open, and would wait for its writer's thread
 * as well, which gives way to them, once a statement. A statement that fails so late fails the transaction all the same.
 */
class Session implements DatabaseConnection {
  readonly #line: Line;
  readonly #number: number;
  #held: Step[] = [];
  #holding = false;

  constructor(line: Line, number: number) {
    this.#line = line;
    this.#number = number;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    // The extended protocol takes one statement; a migration file holds many and no parameters.
    const op = parameters.length === 0 && sql.includes(';') ? 'exec' : 'query';
    const step = { op, sql, parameters } as const;
    if (this.#holding && op === 'query' && answersNothing.test(sql)) {
      this.#held.push(step);
      return { rows: [] };
    }
    const { rows, affected } = await this.#send(step);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // oxlint-disable-next-line require-yield -- the embedded database cannot stream, and the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new StoreError('no-streaming', 'The embedded database does not stream.');
  }

  async begin(): Promise<void> {
    if (!this.#line.patient) return void (await this.#send(bare('begin')));
    this.#holding = true;
    this.#held = [bare('begin')];
  }

  async commit(): Promise<void> {
    await this.#send(bare('commit'));
    this.#holding = false;
  }

  async rollback(): Promise<void> {
    const begun = this.#held[0]?.op !== 'begin';
    this.#held = [];
    this.#holding = false;
    if (begun) await this.#send(bare('rollback'));
  }

  #send(step: Step): ReturnType<Line['call']> {
    const steps = [...this.#held, step];
    this.#held = [];
    return this.#line.call(this.#number, steps);
  }
}

function bare(op: 'begin' | 'commit' | 'rollback'): Step {
  return { op, sql: op, parameters: [] };
}

class EmbeddedDriver implements Driver {
  readonly #line: Line;
  #sessions = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Session(this.#line, (this.#sessions += 1));
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).begin();
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).commit();
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).rollback();
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

/** Kysely's dialect for the embedded database behind a line. */
export function embeddedDialect(line: Line): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EmbeddedDriver(line),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
