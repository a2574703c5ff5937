import type { CueEvidence } from './cues.ts';
import { leadsOf } from './model/leads.ts';
import type { Scores, TypingTables } from './model/type-model.ts';

/** How sure the classifier is of a type, given what cues and the models say of it. */
export interface Confidence {
  /** What the models say of each type, as log-odds that cues add to. */
  sums(scores: Scores): Float64Array;
  of(evidence: CueEvidence | undefined, sum: number): number;
  /** No less than `of` for every evidence of these log-odds or fewer, and for none. */
  most(odds: number, sum: number): number;
}

/** Below these log-odds nothing is given, whatever the table says. */
const unlikely = -2.2;
/** More than sums of weights in another order can differ by. */
const rounding = 1e-6;

export function confidencesOf(tables: TypingTables, language: string, types: readonly string[]): Confidence {
  if (language !== 'en') {
    const line = tables.others[language];
    const sure = (sum: number): number => (line === undefined ? 0 : sigmoid(sum));
    return {
      sums: ({ linear }) => linear.map((score) => (line?.start ?? 0) + (line?.score ?? 0) * score),
      of: (_evidence, sum) => sure(sum),
      most: (_odds, sum) => sure(sum),
    };
  }
  const { start, cues, fired, elsewhere, score, layered, lead, behind, added } = tables.english;
  const starts = Float64Array.from(types, (type) => start + (added[type] ?? 0));
  const confidence = (sum: number): number => (sum < unlikely ? 0 : calibrated(tables.calibration, sigmoid(sum)));
  // What more evidence cannot make less: only then is there a bound to go by.
  const rises = cues >= 0 && tables.calibration.every(([, y], at) => y >= (tables.calibration[at - 1]?.[1] ?? 0));
  return {
    sums(scores) {
      const [leads, sums] = [leadsOf(scores), starts.slice()];
      for (let at = 0; at < sums.length; at += 1)
        sums[at]! +=
          score * scores.linear[at]! +
          layered * (scores.layered?.[at] ?? 0) +
          lead * leads[at]! +
          behind * Math.min(0, leads[at]!);
      return sums;
    },
    of(evidence, sum) {
      const own = boundedOdds(evidence?.odds);
      const spoken = own < 0 ? 0 : fired + (evidence?.inBody === false ? elsewhere : 0);
      return confidence(sum + cues * own + spoken);
    },
    most(odds, sum) {
      if (!rises) return 1;
      const spoken = odds + rounding < 0 ? 0 : Math.max(0, fired, fired + elsewhere);
      return confidence(sum + cues * boundedOdds(odds) + spoken + rounding);
    },
  };
}

const leastOdds = -4;
const mostOdds = 8;

/** What cues say, as it is weighed: a type of which none speaks is unlikely, and none is beyond doubt. */
export function boundedOdds(odds: number | undefined): number {
  return Math.min(mostOdds, Math.max(leastOdds, odds ?? leastOdds));
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Between the points of the table, straight lines; outside, its ends. */
function calibrated(table: TypingTables['calibration'], raw: number): number {
  const after = table.findIndex(([from]) => from >= raw);
  if (after === -1) return table.at(-1)?.[1] ?? raw;
  const [x, y] = table[after]!;
  const [x0, y0] = table[after - 1] ?? [0, 0];
  return x === x0 ? y : y0 + ((y - y0) * (raw - x0)) / (x - x0);
}
