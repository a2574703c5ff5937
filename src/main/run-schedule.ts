import { capturePages, type Workshop } from '#acts';
import { secondsOf } from '#kernel';
import { deliverPending } from '#monitoring';
import { provisionTypes } from '#provisions';
import { watchedPages } from '#sources';
import type { House } from './open-house.ts';

/** A watched page is captured this often, in seconds. */
const captureEvery = 12 * 3600;
const lookEvery = 60_000;

/** Captures pages whose time has come and sends alerts that wait, every minute, until stopped. */
export function runSchedule(parts: { house: House; shop: Workshop; origin: string; name: string }): { stop(): void } {
  const { house, shop } = parts;
  let busy = false;
  let failures = 0;
  let mailAfter = 0;
  async function look(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      const now = secondsOf(house.now());
      const due = (await watchedPages(house.db, null)).filter(
        (page) => !page.invented && (page.lastCapture === null || now - secondsOf(page.lastCapture) >= captureEvery),
      );
      for (const page of due) {
        await capturePages(
          { of: `${page.platformSlug}/${page.documentSlug}`, allowLoopback: house.settings.allowLoopback },
          'schedule',
          shop,
          () => {},
        );
      }
      if (now >= mailAfter) {
        const delivered = await deliverPending({
          db: house.db,
          mail: house.settings.mail,
          now: house.now,
          origin: parts.origin,
          name: parts.name,
          types: provisionTypes,
        });
        failures = delivered.failure === null ? 0 : failures + 1;
        mailAfter = failures === 0 ? 0 : now + Math.min(3600, 60 * 2 ** failures);
      }
    } catch (error) {
      process.stderr.write(`The schedule met a fault: ${(error as Error).message}\n`);
    } finally {
      busy = false;
    }
  }
  const timer = setInterval(() => void look(), lookEvery);
  void look();
  return { stop: () => clearInterval(timer) };
}
