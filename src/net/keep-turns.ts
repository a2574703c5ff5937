import { setTimeout as wait } from 'node:timers/promises';

/** Requests to one host go one after another, with a pause between. */
export interface Turns {
  /** Runs `act` when everybody before on this host is done and `pause` milliseconds have passed since the last of them ended. */
  take<T>(host: string, pause: () => number, act: () => Promise<T>): Promise<T>;
}

interface Line {
  tail: Promise<unknown>;
  waiting: number;
  /** When the last act ended, by the monotonic clock. */
  ended: number;
}

/** Idle hosts are let go of when there are so many. */
const mostIdle = 2000;

export function keepTurns(): Turns {
  const lines = new Map<string, Line>();
  return {
    take(host, pause, act) {
      const line = lines.get(host) ?? { tail: Promise.resolve(), waiting: 0, ended: Number.NEGATIVE_INFINITY };
      lines.delete(host);
      lines.set(host, line);
      line.waiting += 1;
      const turn = line.tail.then(async () => {
        const rest = line.ended + pause() - performance.now();
        if (rest > 0) await wait(rest);
        try {
          return await act();
        } finally {
          line.ended = performance.now();
          line.waiting -= 1;
        }
      });
      line.tail = turn.catch(() => undefined);
      if (lines.size > mostIdle) {
        for (const [name, other] of lines) {
          if (other.waiting === 0 && performance.now() - other.ended > 60_000) lines.delete(name);
        }
      }
      return turn;
    },
  };
}
