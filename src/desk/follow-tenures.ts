import { fold } from '#text';
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
  /** Tenures of words in their order: A, then B, then A again are three; tenures of the same words that follow each other are one. */
  readonly wordings: number;
  readonly current: boolean;
  readonly from: number;
  readonly to: number | null;
  /** How often the words changed: one less than the wordings. */
  readonly rewordings: number;
}

/** Joins a provision's tenures in one variant, in order, into stretches of the same words. At least one tenure. */
export function followTenures(tenures: readonly WordingRow[]): Followed {
  const stretches: Stretch[] = [];
  let rewordings = 0;
  let known: string | null = null;
  for (const tenure of tenures) {
    const last = stretches.at(-1);
    const words = wordsOf(tenure);
    const adjacent = last !== undefined && last.to !== null && tenure.from_ordinal === last.to + 1;
    // What only a technical record reads otherwise is no other wording.
    const same = known === words || (adjacent && tenure.technical);
    if (last !== undefined && !same) rewordings += 1;
    known = words;
    if (adjacent && same) stretches[stretches.length - 1] = { ...last, last: tenure, to: tenure.to_ordinal };
    else
      stretches.push({
        first: tenure,
        last: tenure,
        from: tenure.from_ordinal,
        to: tenure.to_ordinal,
        before: tenure.technical ? null : tenure.before_ordinal,
      });
  }
  const latest = stretches.at(-1);
  const first = stretches[0];
  if (latest === undefined || first === undefined) throw new RangeError('a provision without a tenure');
  return {
    stretches,
    wordings: rewordings + 1,
    current: latest.to === null,
    from: first.from,
    to: latest.to,
    rewordings,
  };
}

/** The words of a tenure, folded: a passage is stored once for each kind of heading that it stands under. */
function wordsOf({ leads, body }: WordingRow): string {
  return [...leads, body].map(fold).join('\n');
}
