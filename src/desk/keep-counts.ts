import type { Materials } from './materials.ts';
import { foundNow, stillStands, type FoundAt } from './still-stands.ts';

/** An answer over all records, kept as long as it still stands. */
export function keptCount<T>(count: (desk: Materials) => Promise<T>): (desk: Materials) => Promise<T> {
  const kept = new WeakMap<object, FoundAt & { value: Promise<T> }>();
  return function read(desk) {
    const known = kept.get(desk.db);
    if (known !== undefined && stillStands(desk, known)) return known.value;
    const value = count(desk);
    value.catch(() => kept.delete(desk.db));
    kept.set(desk.db, { ...foundNow(desk), value });
    return value;
  };
}
