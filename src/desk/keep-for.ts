import { Recent } from './keep-recent.ts';
import type { Materials } from './materials.ts';
import { foundNow, standsMeanwhile, stillStands, type FoundAt } from './still-stands.ts';

interface Kept<T> extends FoundAt {
  readonly value: Promise<T>;
}

/** While work is under way, so many seconds lie between two answers that are found out anew beside those who ask. */
const pause = 1;

/**
 * An answer about one thing among many, kept as long as it still stands; of all together up to `most` in weight, and the
 * longest unasked goes first. Whoever asks while it is read gets the same. While work is under way, one that has stood its
 * time is told on and read anew beside those who ask, one a second: an import would otherwise make all be read at once.
 */
export function keptFor<A, T>(of: {
  readonly most: number;
  readonly key: (ask: A) => string;
  readonly weigh: (value: T) => number;
  readonly read: (desk: Materials, ask: A) => Promise<T>;
}): (desk: Materials, ask: A) => Promise<T> {
  const kept = new WeakMap<object, Recent<string, Kept<T>>>();
  let renewedAt = Number.NEGATIVE_INFINITY;

  function readAnew(desk: Materials, ask: A, all: Recent<string, Kept<T>>): Kept<T> {
    const mine = { ...foundNow(desk), value: of.read(desk, ask) };
    mine.value.then(
      (value) => all.set(of.key(ask), mine, of.weigh(value)),
      () => all.set(of.key(ask), mine, Number.POSITIVE_INFINITY),
    );
    return mine;
  }

  return function read(desk, ask) {
    const all = kept.get(desk.db) ?? new Recent<string, Kept<T>>(of.most);
    kept.set(desk.db, all);
    const known = all.get(of.key(ask));
    if (known !== undefined && stillStands(desk, known)) return known.value;
    if (known !== undefined && standsMeanwhile(desk, known)) {
      const { at } = foundNow(desk);
      if (at - renewedAt >= pause) {
        renewedAt = at;
        readAnew(desk, ask, all);
      }
      return known.value;
    }
    const mine = readAnew(desk, ask, all);
    all.set(of.key(ask), mine, 0);
    return mine.value;
  };
}
