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
import type { Call, Reply } from './pglite-thread.ts';

/** Speaks to the database thread through one port; many sessions may share the port. */
export class Line {
  readonly #port: MessagePort | Worker;
  readonly #pending = new Map<
    number,
    { resolve: (reply: Reply & { rows: readonly Record<string, unknown>[] }) => void; reject: (error: Error) => void }
  >();
  #next = 0;
  #readers = false;

  constructor(port: MessagePort | Worker) {
    this.#port = port;
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
    op: Call['op'],
    sql: string,
    parameters: readonly unknown[] = [],
  ): Promise<{ rows: readonly Record<string, unknown>[]; affected: number }> {
    const id = (this.#next += 1);
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as never, reject });
      this.#port.postMessage({ id, session, op, sql, parameters } satisfies Call);
    });
  }
}

class Session implements DatabaseConnection {
  readonly #line: Line;
  readonly #number: number;

  constructor(line: Line, number: number) {
    this.#line = line;
    this.#number = number;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // The extended protocol takes one statement; a migration file holds many and no parameters.
    const op = query.parameters.length === 0 && query.sql.includes(';') ? 'exec' : 'query';
    const { rows, affected } = await this.#line.call(this.#number, op, query.sql, query.parameters);
    return { rows: rows as R[], numAffectedRows: BigInt(affected) };
  }

  // oxlint-disable-next-line require-yield -- the embedded database cannot stream, and the interface asks for a generator
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new StoreError('no-streaming', 'The embedded database does not stream.');
  }

  step(op: 'begin' | 'commit' | 'rollback'): Promise<unknown> {
    return this.#line.call(this.#number, op, op);
  }
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
    await (connection as Session).step('begin');
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).step('commit');
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await (connection as Session).step('rollback');
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
