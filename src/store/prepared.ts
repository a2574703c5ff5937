import { messages, parse, protocol, type PGlite } from '@electric-sql/pglite';

const { serialize } = protocol;

/** What the database said of a statement when it was parsed: how its parameters are written, and its rows read. */
interface Statement {
  readonly name: string;
  readonly parameters: readonly number[];
  readonly fields: readonly messages.Field[];
  /** Parsed again once more rows than these have been written: its plan is for tables as they were. */
  readonly until: number;
}

interface Result {
  readonly rows: readonly Record<string, unknown>[];
  readonly affected: number;
}

const preparable = /^[\s(]*(?:select|with|insert|update|delete)\b/i;

/** A plan serves until so many rows were written, and until all that was written has grown by half since: an import starts from nothing. */
const few = 1000;
const grown = 1.5;

/** Statements that leave all tables in their shape. What is neither may make untrue what was prepared. */
const harmless = /^\s*(?:set|show|analyze)\b/i;

/**
 * Runs statements on an embedded database, each parsed once under a name and from then on only bound and executed: `query`
 * of the library parses anew every time, which was most of what a page's statements cost. The database plans each the
 * first five times for its parameters, then once for all where that is no worse. At most `most` are kept; the longest
 * unasked goes first.
 */
export class Prepared {
  readonly #database: PGlite;
  readonly #most: number;
  readonly #statements = new Map<string, Statement>();
  #names = 0;
  #written = 0;

  constructor(database: PGlite, most = 200) {
    this.#database = database;
    this.#most = most;
  }

  /** Runs one statement. Its failure is the database's own error, and leaves the session (or its transaction) as `query` would. */
  async query(sql: string, parameters: readonly unknown[]): Promise<Result> {
    if (!preparable.test(sql)) {
      const { rows, affectedRows } = await this.#database.query<Record<string, unknown>>(sql, [...parameters]);
      if (!harmless.test(sql)) await this.forget();
      return { rows, affected: affectedRows ?? 0 };
    }
    const statement = await this.#statementOf(sql);
    const answer = await this.#send(
      serialize.bind({ statement: statement.name, values: this.#values(statement, parameters) }),
      serialize.execute(),
    );
    const result = this.#read(statement, answer);
    this.#written += result.affected;
    return result;
  }

  /** Forgets all statements: what they are about may have changed. */
  async forget(): Promise<void> {
    if (this.#statements.size === 0) return;
    this.#statements.clear();
    await this.#database.exec('deallocate all');
  }

  async #statementOf(sql: string): Promise<Statement> {
    const known = this.#statements.get(sql);
    if (known !== undefined) {
      this.#statements.delete(sql);
      if (this.#written <= known.until) {
        this.#statements.set(sql, known);
        return known;
      }
      await this.#close(known);
    }
    const [oldest] = this.#statements.size < this.#most ? [] : this.#statements;
    if (oldest !== undefined) {
      this.#statements.delete(oldest[0]);
      await this.#close(oldest[1]);
    }
    const name = `s${(this.#names += 1)}`;
    const answer = await this.#send(serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }));
    const rows = answer.find((message) => message instanceof messages.RowDescriptionMessage);
    const statement = {
      name,
      parameters: parse.parseDescribeStatementResults(answer),
      fields: rows?.fields ?? [],
      until: this.#written * grown + few,
    };
    this.#statements.set(sql, statement);
    return statement;
  }

  async #close({ name }: Statement): Promise<void> {
    await this.#send(serialize.close({ type: 'S', name }));
  }

  /** Sends messages together with the one that ends them, after which the session is well whatever they met. */
  #send(...parts: readonly Uint8Array[]): Promise<messages.BackendMessage[]> {
    const message = Buffer.concat([...parts, serialize.sync()]);
    return this.#database.runExclusive(() => this.#database.execProtocolStream(message));
  }

  #values({ parameters }: Statement, values: readonly unknown[]): (string | null)[] {
    return values.map((value, index) => {
      if (value === null || value === undefined) return null;
      const write = this.#database.serializers[parameters[index] ?? 0];
      return write === undefined ? `${value as string | number | bigint}` : write(value);
    });
  }

  #read({ fields }: Statement, answer: readonly messages.BackendMessage[]): Result {
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      type: dataTypeID,
      read: this.#database.parsers[dataTypeID],
    }));
    const rows: Record<string, unknown>[] = [];
    let affected = 0;
    for (const message of answer)
      if (message instanceof messages.DataRowMessage) {
        const row: Record<string, unknown> = {};
        for (const [index, { name, type, read }] of columns.entries()) {
          const value = message.fields[index] ?? null;
          row[name] = value === null || read === undefined ? value : read(value, type);
        }
        rows.push(row);
      } else if (message instanceof messages.CommandCompleteMessage && !message.text.startsWith('SELECT'))
        affected += Number(message.text.split(' ').at(-1)) || 0;
    return { rows, affected };
  }
}
