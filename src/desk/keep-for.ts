import { Recent } from './keep-recent.ts';
import type { Materials } from './materials.ts';
import { foundNow, stillStands, type FoundAt } from './still-stands.ts';

interface Kept<T> extends FoundAt {
  readonly value: Promise<T>;
}

/**
 * An answer about one thing among many, kept as long as it still stands; of all together up to `most` in weight, and the
 * longest unasked goes first. Whoever asks while it is read gets the same.
 */
export function keptFor<A, T>(of: {
  readonly most: number;
  readonly key: (ask: A) => string;
  readonly weigh: (value: T) => number;
  readonly read: (desk: Materials, ask: A) => Promise<T>;
}): (desk: Materials, ask: A) => Promise<T> {
  const kept = new WeakMap<object, Recent<string, Kept<T>>>();
  return function read(desk, ask) {
    const all = kept.get(desk.db) ?? new Recent<string, Kept<T>>(of.most);
    kept.set(desk.db, all);
    const key = of.key(ask);
    const known = all.get(key);
    if (known !== undefined && stillStands(desk, known)) return known.value;
    const mine = { ...foundNow(desk), value: of.read(desk, ask) };
    all.set(key, mine, 0);
    mine.value.then(
      (value) => all.set(key, mine, of.weigh(value)),
      () => all.set(key, mine, Number.POSITIVE_INFINITY),
    );
    return mine.value;
  };
}
