import { stampCheckpoint, type TimeAuthority } from '#archive';
import { openServiceCalls } from '#net';
import type { House } from './open-house.ts';
import { userAgentOf } from './user-agent.ts';

const lookEvery = 60_000;
/** A token with its certificates is a few thousand bytes. */
const largestAnswer = 256 * 1024;

/** Has the last checkpoint stamped by the authority that is set, every minute if there is a new one, until stopped. */
export function runStamping(house: House, authority: TimeAuthority): { stop(): Promise<void> } {
  const calls = openServiceCalls({
    allowance: { loopback: house.settings.allowLoopback },
    userAgent: userAgentOf(house.settings),
    largestBody: largestAnswer,
  });
  let looking: Promise<unknown> | null = null;
  function look(): void {
    looking ??= stampCheckpoint(house.db, authority, calls, house.now)
      .catch((error: Error) => process.stderr.write(`Stamping met a fault: ${error.message}\n`))
      .finally(() => {
        looking = null;
      });
  }
  const timer = setInterval(look, lookEvery);
  look();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await calls.close();
    },
  };
}
