import { setImmediate } from 'node:timers/promises';
import { decodeOutline, type Outline } from '#provisions';
import type { Database } from '#store';
import { Recent } from './keep-recent.ts';
import { readOutlines } from './version.store.ts';

/** Outlines by reading, decoded once; a reading never changes, so neither does what is kept. */
export function outlinesFrom(
  db: Database,
  mostCharacters = 6 * 1024 * 1024,
): (readings: readonly number[]) => Promise<ReadonlyMap<number, Outline>> {
  const kept = new Recent<number, Outline>(mostCharacters);
  return async function read(readings) {
    const found = new Map<number, Outline>();
    for (const reading of readings) {
      const outline = kept.get(reading);
      if (outline !== undefined) found.set(reading, outline);
    }
    for (const row of await readOutlines(
      db,
      readings.filter((reading) => !found.has(reading)),
    )) {
      const outline = decodeOutline(row.outline);
      // It is stored packed, and weighs some four times as much read.
      kept.set(Number(row.id), outline, row.outline.length * 4);
      found.set(Number(row.id), outline);
      // A provision of many wordings asks for many; others are answered between two.
      await setImmediate();
    }
    return found;
  };
}
