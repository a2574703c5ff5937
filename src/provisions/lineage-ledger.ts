import { idOf } from '#kernel';
import { keyOf } from './block-facts.ts';
import type { KnownPairs } from './exact-pairs.ts';
import { LineageError } from './lineage-error.ts';
import type { Departed, LineageState, Standing, VariantState } from './lineage-state.ts';
import { likeness } from './likeness.ts';
import type { Unit } from './unit.ts';
import { wordsOf, type WordBag } from './word-bags.ts';

/** A provision that is gone is known again from this likeness on. */
const knownAgain = 0.85;
const mostDeparted = 1500;
/** A return to one of so many latest texts restores every id, also where copies of one passage could be confused. */
const mostTexts = 3;
/** Shorter texts are nearly equal to too many. */
const fewestWords = 6;
/** Of a unit's words in the pool, so many of the rarest are looked up, each in so many places at most. */
const rareWords = 8;
const mostPlaces = 200;

/** The ids among holders, kept beside the latest holders of a document: they are thousands, and most versions add none. */
const idsAmong = new WeakMap<LineageState['holders'], Set<string>>();

/** The books of one document, open while one version is entered. What is not touched is not copied. */
export class Ledger {
  readonly #state: LineageState;
  readonly #variantId: string;
  /** What this version adds to the holders and to the counts of what was minted. */
  readonly #holders = new Map<string, readonly string[]>();
  readonly #minted = new Map<string, number>();
  #ids: Set<string> | null = null;
  readonly #aliases: Map<string, string>;
  readonly #used = new Set<string>();
  readonly #apartAgain = new Set<string>();

  constructor(state: LineageState, variantId: string) {
    this.#state = state;
    this.#variantId = variantId;
    this.#aliases = new Map(Object.entries(state.aliases));
  }

  /** Units whose passage the document has known: pinned to the provision that had it, or returning if that one does not stand here. */
  recognise(
    before: readonly Standing[],
    units: readonly Unit[],
  ): Required<Omit<KnownPairs, 'headings'>> & { returning: Map<number, string> } {
    const here = new Map(before.map((unit, i) => [unit.id, i]));
    const remembered = this.#earlier().find(({ digest }) => digest === sequenceOf(units))?.ids;
    if (remembered !== undefined) {
      const back = remembered.map((id, j) => ({ id, j, i: here.get(id) }));
      const away = back.filter(({ i }) => i === undefined);
      return {
        pinned: back.flatMap(({ i, j }): [number, number][] => (i === undefined ? [] : [[i, j]])),
        returning: new Map(away.map(({ id, j }) => [j, id])),
        apart: new Set(away.map(({ j }) => j)),
      };
    }
    const copies = new Map<string, number>();
    for (const { key } of before) copies.set(key, (copies.get(key) ?? 0) + 1);
    const wanted = new Set(units.map(({ key }) => key));
    const taken = new Set<string>();
    // A provision whose present passage goes on is not called back to an earlier one.
    for (const unit of before) if (wanted.has(unit.key)) taken.add(unit.id);
    const pinned: [number, number][] = [];
    const returning = new Map<number, string>();
    units.forEach(({ key }, j) => {
      const standing = copies.get(key) ?? 0;
      if (standing > 0) {
        copies.set(key, standing - 1);
        return;
      }
      const id = this.holdersOf(key).find((holder) => !taken.has(holder));
      if (id === undefined) return;
      taken.add(id);
      const i = here.get(id);
      if (i === undefined) returning.set(j, id);
      else pinned.push([i, j]);
    });
    return { pinned, returning, apart: new Set(returning.keys()) };
  }

  /** New units that are nearly a provision of this document that does not stand in this variant: departed, or in another variant. */
  resembling(fresh: readonly number[], units: readonly Unit[], before: readonly Standing[]): [number, string][] {
    if (fresh.length === 0) return [];
    const here = new Set(before.map(({ id }) => id));
    const absent = new Map<string, string>();
    for (const { id, text } of this.#state.departed) absent.set(id, text);
    for (const [variant, { standing }] of Object.entries(this.#state.variants)) {
      if (variant !== this.#variantId) for (const { id, text } of standing) absent.set(id, text);
    }
    // Only texts of about the same length as a new one are worth reading into words.
    const lengths = fresh.map((j) => units[j]!.text.length).sort((a, b) => a - b);
    const pool = [...absent]
      .filter(([id, text]) => !here.has(id) && !this.#used.has(id) && nearIn(lengths, text.length))
      .map(([id, text]) => ({ id, bag: wordsOf(text) }));
    if (pool.length === 0) return [];
    const found: { j: number; id: string; like: number }[] = [];
    const postings = new Map<string, number[]>();
    for (const j of fresh) for (const word of wordsOf(units[j]!.text).counts.keys()) postings.set(word, []);
    pool.forEach(({ bag }, place) => {
      for (const word of bag.counts.keys()) postings.get(word)?.push(place);
    });
    for (const j of fresh) {
      const bag = wordsOf(units[j]!.text);
      if (bag.words.length < fewestWords) continue;
      for (const place of sharingRareWords(bag, postings)) {
        const other = pool[place]!;
        const [short, long] = bag.words.length < other.bag.words.length ? [bag, other.bag] : [other.bag, bag];
        if (short.words.length < 0.7 * long.words.length) continue;
        const like = likeness(bag, other.bag);
        if (like >= knownAgain) found.push({ j, id: other.id, like });
      }
    }
    found.sort((a, b) => b.like - a.like || a.j - b.j || (a.id < b.id ? -1 : 1));
    const given = new Map<number, string>();
    const taken = new Set<string>();
    for (const { j, id } of found) {
      if (given.has(j) || taken.has(id)) continue;
      given.set(j, id);
      taken.add(id);
    }
    return [...given];
  }

  mint(key: string): string {
    const id = this.reserve(key);
    if (this.#ids === null) {
      // Taken over, not shared: the state that it stood beside makes its own again if it is followed another way.
      this.#ids = idsAmong.get(this.#state.holders) ?? new Set(Object.values(this.#state.holders).flat());
      idsAmong.delete(this.#state.holders);
    }
    if (this.#ids.has(id))
      throw new LineageError(
        'id-collision',
        `The provision id ${id} was minted twice in document ${this.#state.documentId}.`,
      );
    this.#ids.add(id);
    return id;
  }

  /** The id that would be minted from a passage, which nobody else is given from now on. */
  reserve(key: string): string {
    const occurrence = this.#minted.get(key) ?? own(this.#state.minted, key) ?? 0;
    this.#minted.set(key, occurrence + 1);
    return idOf(this.#state.documentId, key, occurrence);
  }

  use(id: string): void {
    this.#used.add(id);
    if (this.#aliases.delete(id)) this.#apartAgain.add(id);
  }

  /** Ids that were joined with others and stand by themselves again. */
  get apartAgain(): string[] {
    return [...this.#apartAgain];
  }

  used(id: string): boolean {
    return this.#used.has(id);
  }

  held(key: string, id: string): void {
    const holders = this.holdersOf(key);
    if (!holders.includes(id)) this.#holders.set(key, [...holders, id]);
  }

  holdersOf(key: string): readonly string[] {
    return this.#holders.get(key) ?? own(this.#state.holders, key) ?? [];
  }

  /** `id` was merged into `heir`, and is its alias unless it still stands by itself, here or in another variant. */
  joined(id: string, heir: string): void {
    const elsewhere = Object.entries(this.#state.variants).some(
      ([variant, { standing }]) => variant !== this.#variantId && standing.some((unit) => unit.id === id),
    );
    if (id !== heir && !this.#used.has(id) && !elsewhere) this.#aliases.set(id, heir);
  }

  #earlier(): VariantState['earlier'] {
    return this.#state.variants[this.#variantId]?.earlier ?? [];
  }

  /** The latest texts of this variant with the ids of their units, the one at hand last. */
  remember(units: readonly Unit[], ids: readonly string[]): VariantState['earlier'] {
    const digest = sequenceOf(units);
    return [...this.#earlier().filter((text) => text.digest !== digest), { digest, ids }].slice(-mostTexts);
  }

  close(variant: VariantState): LineageState {
    const state = this.#state;
    const holders =
      this.#holders.size === 0 ? state.holders : { ...state.holders, ...Object.fromEntries(this.#holders) };
    if (this.#ids !== null) idsAmong.set(holders, this.#ids);
    return {
      documentId: state.documentId,
      holders,
      minted: this.#minted.size === 0 ? state.minted : { ...state.minted, ...Object.fromEntries(this.#minted) },
      aliases: Object.fromEntries(this.#aliases),
      variants: { ...state.variants, [this.#variantId]: variant },
      departed: this.#departed(variant),
    };
  }

  #departed(variant: VariantState): LineageState['departed'] {
    const before = this.#state.variants[this.#variantId]?.standing ?? [];
    const { standing } = variant;
    if (before.length === standing.length && before.every(({ id }, place) => id === standing[place]!.id))
      return this.#state.departed;
    const variants = { ...this.#state.variants, [this.#variantId]: variant };
    const alive = new Set(Object.values(variants).flatMap((one) => one.standing.map(({ id }) => id)));
    const gone = new Map<string, Departed>();
    for (const entry of this.#state.departed) if (!alive.has(entry.id)) gone.set(entry.id, entry);
    for (const { id, key, text } of before) if (!alive.has(id)) gone.set(id, { id, key, text });
    return [...gone.values()].slice(-mostDeparted);
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function sequenceOf(units: readonly Unit[]): string {
  return keyOf(units.map(({ key }) => key).join('\n'));
}

/** Places in the pool that share one of the unit's rarest words. */
function sharingRareWords(bag: WordBag, postings: ReadonlyMap<string, readonly number[]>): Set<number> {
  const lists = [...bag.counts.keys()].map((word) => postings.get(word) ?? []);
  const rarest = lists
    .filter((list) => list.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, rareWords);
  return new Set(rarest.flatMap((list) => list.slice(0, mostPlaces)));
}

/** Whether the ascending list holds a length between 0.6 and 1.7 times the given one. */
function nearIn(lengths: readonly number[], length: number): boolean {
  let low = 0;
  let high = lengths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lengths[middle]! < 0.6 * length) low = middle + 1;
    else high = middle;
  }
  return (lengths[low] ?? Number.POSITIVE_INFINITY) <= 1.7 * length;
}
