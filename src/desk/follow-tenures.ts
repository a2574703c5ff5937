import type { WordingRow } from './wording.store.ts';

/** An unbroken time during which a variant held a provision in the same words. */
export interface Stretch {
  readonly first: WordingRow;
  readonly last: WordingRow;
  readonly from: number;
  readonly to: number | null;
  /** The last record without it; null where it stands in the first, or where only a technical record first showed it. */
  readonly before: number | null;
}

export interface Followed {
  readonly stretches: readonly Stretch[];
  /** Different words; a return to earlier words is none, nor is what only a technical record changed. */
  readonly wordings: number;
  readonly current: boolean;
  readonly from: number;
  readonly to: number | null;
  /** How often the words changed between neighbouring stretches. */
  readonly rewordings: number;
}

/** Joins a provision's tenures in one variant, in order, into stretches of the same words. At least one tenure. */
export function followTenures(tenures: readonly WordingRow[]): Followed {
  const stretches: Stretch[] = [];
  const sameAs = new Map<number, number>();
  for (const tenure of tenures) {
    const last = stretches.at(-1);
    const adjacent = last !== undefined && last.to !== null && tenure.from_ordinal === last.to + 1;
    if (adjacent && tenure.technical && !sameAs.has(tenure.passage_id)) sameAs.set(tenure.passage_id, classOf(sameAs, last.last.passage_id));
    if (!sameAs.has(tenure.passage_id)) sameAs.set(tenure.passage_id, tenure.passage_id);
    const continues = adjacent && (tenure.technical || classOf(sameAs, last.last.passage_id) === classOf(sameAs, tenure.passage_id));
    if (continues) stretches[stretches.length - 1] = { ...last, last: tenure, to: tenure.to_ordinal };
    else stretches.push({ first: tenure, last: tenure, from: tenure.from_ordinal, to: tenure.to_ordinal, before: tenure.technical ? null : tenure.before_ordinal });
  }
  const latest = stretches.at(-1);
  const first = stretches[0];
  if (latest === undefined || first === undefined) throw new RangeError('a provision without a tenure');
  return {
    stretches,
    wordings: new Set(tenures.map((tenure) => classOf(sameAs, tenure.passage_id))).size,
    current: latest.to === null,
    from: first.from,
    to: latest.to,
    rewordings: stretches.filter((stretch, index) => index > 0 && classOf(sameAs, stretch.first.passage_id) !== classOf(sameAs, stretches[index - 1]?.last.passage_id ?? 0)).length,
  };
}

function classOf(sameAs: ReadonlyMap<number, number>, passage: number): number {
  return sameAs.get(passage) ?? passage;
}
