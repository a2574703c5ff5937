import type { TypingTables } from '../src/provisions/model/type-model.ts';

/** What cues and weights said of one type in one passage that neither was trained on, and whether a person says it too. */
export interface Judgement {
  readonly type: string;
  /** Log-odds by cues, within the bounds that the classifier sets. */
  readonly odds: number;
  /** A cue speaks in the body itself. */
  readonly inBody: boolean;
  /** The scores of the models, and how far they are ahead of the best of the others'. */
  readonly score: number;
  readonly layered: number;
  readonly lead: number;
  readonly is: boolean;
  /** Which part of the data it is from: what calibrates a part is fitted on the others. */
  readonly fold: number;
}

/** How firmly a type's own addition is held near zero: a type with few passages keeps the common line. */
const firmness = 4;
const rounds = 30;

type English = TypingTables['english'];

/** Fits how cues and score make log-odds (logistic regression, then an addition a type), by Newton's method. */
export function fitEnglish(judgements: readonly Judgement[]): English {
  const [start = 0, cues = 0, fired = 0, elsewhere = 0, score = 0, layered = 0, lead = 0, behind = 0] = logistic(
    judgements.map((one) => [
      1,
      one.odds,
      one.odds >= 0 ? 1 : 0,
      one.odds >= 0 && !one.inBody ? 1 : 0,
      one.score,
      one.layered,
      one.lead,
      Math.min(0, one.lead),
    ]),
    judgements.map(({ is }) => is),
  ).map(rounded);
  const common = { start, cues, fired, elsewhere, score, layered, lead, behind };
  const added: Record<string, number> = {};
  for (const [type, own] of [...Map.groupBy(judgements, (one) => one.type)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let more = 0;
    for (let round = 0; round < rounds; round += 1) {
      let [slope, curve] = [-firmness * more, -firmness];
      const tables = { ...common, added: { [type]: more } };
      for (const one of own) {
        const p = rawConfidence(tables, one);
        slope += (one.is ? 1 : 0) - p;
        curve -= p * (1 - p);
      }
      more -= slope / curve;
    }
    added[type] = rounded(more);
  }
  return { ...common, added };
}

/** The confidence that tables without calibration give a judgement. */
export function rawConfidence(tables: English, one: Judgement): number {
  const spoken = one.odds < 0 ? 0 : tables.fired + (one.inBody ? 0 : tables.elsewhere);
  const said = tables.score * one.score + tables.layered * one.layered;
  const apart = tables.lead * one.lead + tables.behind * Math.min(0, one.lead);
  return sigmoid(tables.start + tables.cues * one.odds + spoken + said + apart + (tables.added[one.type] ?? 0));
}

/** Isotonic regression of being right on confidence (pool adjacent violators), as few points as tell it. */
export function isotonic(pairs: readonly (readonly [confidence: number, is: boolean])[]): [number, number][] {
  const pools: { sum: number; right: number; count: number }[] = [];
  for (const [confidence, is] of pairs.toSorted((a, b) => a[0] - b[0])) {
    pools.push({ sum: confidence, right: is ? 1 : 0, count: 1 });
    for (let last = pools.at(-1)!, before = pools.at(-2); before !== undefined; before = pools.at(-2)) {
      // Pools of fewer than this many are joined whatever they say: they would be chance.
      if (before.count >= leastPool && before.right * last.count < last.right * before.count) break;
      pools.splice(-2, 2, {
        sum: before.sum + last.sum,
        right: before.right + last.right,
        count: before.count + last.count,
      });
      last = pools.at(-1)!;
    }
  }
  return pools.map(({ sum, right, count }) => [rounded(sum / count), rounded(right / count)]);
}

const leastPool = 25;

/** Weights of a logistic regression, with a little firmness, by Newton's method. */
export function logistic(rows: readonly (readonly number[])[], truth: readonly boolean[]): number[] {
  const width = rows[0]?.length ?? 0;
  let weights: number[] = Array.from({ length: width }, () => 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = weights.map((weight) => -1e-3 * weight);
    const curve = weights.map((_, i) => weights.map((_weight, j) => (i === j ? 1e-3 : 0)));
    rows.forEach((row, at) => {
      const p = sigmoid(row.reduce((sum, value, i) => sum + value * weights[i]!, 0));
      const miss = (truth[at] ? 1 : 0) - p;
      for (let i = 0; i < width; i += 1) {
        slope[i]! += miss * row[i]!;
        for (let j = 0; j < width; j += 1) curve[i]![j]! += p * (1 - p) * row[i]! * row[j]!;
      }
    });
    const step = solved(curve, slope);
    weights = weights.map((weight, i) => weight + step[i]!);
    if (step.every((one) => Math.abs(one) < 1e-7)) break;
  }
  return weights;
}

/** Solves a small system by elimination with pivots. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column; row < size; row += 1)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k <= size; k += 1) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
