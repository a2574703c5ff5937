import { secondsOf } from '#kernel';
import type { Materials } from './materials.ts';

/** Counts over everything are not made more often than this while an import goes on. */
const seconds = 30;

/** An answer kept until the records have moved on, and then for half a minute more. */
export function keptCount<T>(count: (desk: Materials) => Promise<T>): (desk: Materials) => Promise<T> {
  const kept = new WeakMap<object, { generation: number; at: number; value: Promise<T> }>();
  return function read(desk) {
    const known = kept.get(desk.db);
    const now = secondsOf(desk.clock());
    const generation = desk.generation();
    if (known !== undefined && (known.generation === generation || now - known.at < seconds)) return known.value;
    const value = count(desk);
    value.catch(() => kept.delete(desk.db));
    kept.set(desk.db, { generation, at: now, value });
    return value;
  };
}
