import { draftChanges } from '#acts';
import type { Desk } from '#desk';
import { askModel, type ModelSettings } from '#drafting';
import { openServiceCalls, serviceFetch } from '#net';
import type { House } from './open-house.ts';
import { userAgentOf } from './user-agent.ts';

const lookEvery = 60_000;
const changesAtOnce = 3;
const largestAnswer = 1024 * 1024;
/** A model on a small machine takes its time. */
const longest = 180_000;

/** Has the model that is set redraft the newest summaries, a few every minute, until stopped. */
export function runDrafting(house: House, desk: Pick<Desk, 'change'>, model: ModelSettings): { stop(): Promise<void> } {
  const calls = openServiceCalls({
    // Whoever names a model on this machine means it.
    allowance: { loopback: house.settings.allowLoopback || isLoopback(model.url) },
    userAgent: userAgentOf(house.settings),
    largestBody: largestAnswer,
    longest,
  });
  const fetch = serviceFetch(calls);
  let looking: Promise<unknown> | null = null;
  let stopped = false;
  let failures = 0;
  let after = 0;
  function look(): void {
    if (stopped || Date.now() < after) return;
    looking ??= draftChanges(changesAtOnce, 'schedule', {
      db: house.db,
      desk,
      now: house.now,
      model: model.model,
      ask: (prompt) => askModel(prompt, model, fetch),
    })
      .then(() => {
        failures = 0;
      })
      .catch((error: Error) => {
        failures += 1;
        after = Date.now() + Math.min(3_600_000, lookEvery * 2 ** failures);
        process.stderr.write(`The language model was asked in vain: ${error.message}\n`);
      })
      .finally(() => {
        looking = null;
      });
  }
  const timer = setInterval(look, lookEvery);
  look();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await calls.close();
      await looking;
    },
  };
}

function isLoopback(address: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname);
}
