import { secondsOf } from '#kernel';
import type { Materials } from './materials.ts';

/** Counts over everything are not made more often than this while an import goes on. */
const seconds = 30;

/** An answer kept until the records have moved on, and then for half a minute more while they still do. */
export function keptCount<T>(count: (desk: Materials) => Promise<T>): (desk: Materials) => Promise<T> {
  const kept = new WeakMap<object, { generation: number; at: number; value: Promise<T> }>();
  return function read(desk) {
    const known = kept.get(desk.db);
    const now = secondsOf(desk.clock());
    const generation = desk.generation();
    const rested = desk.progress().length > 0 && now - (known?.at ?? 0) < seconds;
    if (known !== undefined && (known.generation === generation || rested)) return known.value;
    const value = count(desk);
    value.catch(() => kept.delete(desk.db));
    kept.set(desk.db, { generation, at: now, value });
    return value;
  };
}
