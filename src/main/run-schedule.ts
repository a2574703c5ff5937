import { capturePages, type Workshop } from '#acts';
import { summaryLines, type Desk } from '#desk';
import { secondsOf } from '#kernel';
import { deliverPending, matchMissed } from '#monitoring';
import { provisionTypes } from '#provisions';
import { dueDocuments } from '#sources';
import type { House } from './open-house.ts';

const lookEvery = 60_000;
/** So many documents are one task, so that other tasks come in between. */
const documentsAtOnce = 50;

/**
 * Captures documents whose time has come and sends alerts that wait, every minute, until stopped; first of all, matches
 * what a process that died left unmatched.
 */
export function runSchedule(parts: {
  house: House;
  shop: Workshop;
  desk: Pick<Desk, 'change'>;
  origin: string;
  name: string;
}): { stop(): void } {
  const { house, shop } = parts;
  let busy = false;
  let matched = false;
  let failures = 0;
  let mailAfter = 0;
  async function look(): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      if (!matched) await matchMissed(house);
      matched = true;
      const now = secondsOf(house.now());
      const due = await dueDocuments(house.db, house.now());
      for (let start = 0; start < due.length; start += documentsAtOnce) {
        await capturePages(
          { of: due.slice(start, start + documentsAtOnce), allowLoopback: house.settings.allowLoopback },
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
          summaryOf: async (change) => summaryLines(await parts.desk.change(change)),
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
