import { overlaps } from './gained-phrases.ts';
import { placesOf, tribunals } from './laws.ts';
import { neutral } from './read-clause.ts';
import type { Compared, Found } from './shift.ts';

/** Finds a place that took the place of another as that whose law governs, or where disputes are decided. */
export function placesTurned(what: 'law' | 'venue'): (pair: Compared) => Found[] {
  return (pair) => {
    const [was, is] = [placesOf(pair.before, what), placesOf(pair.after, what)];
    if (was.length === 0 || is.length === 0) return [];
    const had = new Set(was.map(({ name }) => name));
    const has = new Set(is.map(({ name }) => name));
    const gone = was.find(
      ({ name, range }) => !has.has(name) && pair.before.changed.some((one) => overlaps(one, range)),
    );
    const come = is.find(({ name, range }) => !had.has(name) && pair.after.changed.some((one) => overlaps(one, range)));
    if (gone === undefined || come === undefined) return [];
    return [{ before: gone.range, after: come.range, effect: { user: 'mixed', business: 'mixed' } }];
  };
}

export function tribunalsTurned(pair: Compared): Found[] {
  if (!pair.after.plain.includes('arbitrat')) return [];
  const named = (side: Compared['before']) =>
    Array.from(side.plain.matchAll(tribunals), ({ index, 0: name }) => ({
      name: alike[name] ?? name,
      range: [index, index + name.length] as const,
    }));
  const [was, is] = [named(pair.before), named(pair.after)];
  const gone = was.find(({ name }) => !is.some((one) => one.name === name));
  const come = is.find(({ name }) => !was.some((one) => one.name === name));
  return gone === undefined || come === undefined ? [] : [{ before: gone.range, after: come.range, effect: neutral }];
}

const alike: Readonly<Record<string, string>> = {
  'american arbitration association': 'aaa',
  'international chamber of commerce': 'icc',
  'london court of international arbitration': 'lcia',
};
