/** What arrived is committed by so many; while so many wait, nothing more is taken. */
const most = { committed: 32, waiting: 64 };

export interface CommitLine<One> {
  /** Resolves when there is room for the next. */
  add(one: One): Promise<void>;
  failed(): boolean;
  /** Resolves when all is committed. @throws what a commit threw */
  end(): Promise<void>;
}

/** What waits to be committed, in the order in which it came. One commit at a time takes all that came meanwhile, up to a bound. */
export function commitInLine<One>(commit: (some: readonly One[]) => Promise<void>): CommitLine<One> {
  let waiting: One[] = [];
  let running: Promise<void> | null = null;
  let fault: { readonly error: unknown } | null = null;

  async function run(): Promise<void> {
    while (waiting.length > 0 && fault === null) {
      const some = waiting.slice(0, most.committed);
      waiting = waiting.slice(some.length);
      await commit(some).catch((error: unknown) => {
        fault = { error };
      });
    }
    running = null;
  }
  return {
    async add(one) {
      waiting.push(one);
      running ??= run();
      while (running !== null && fault === null && waiting.length >= most.waiting) await running;
    },
    failed: () => fault !== null,
    async end() {
      await running;
      if (fault !== null) throw (fault as { error: unknown }).error;
    },
  };
}
