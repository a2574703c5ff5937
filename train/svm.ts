/** A row for training: its numbers at their places, ascending. */
export interface Vector {
  readonly at: Uint32Array;
  readonly value: Float64Array;
}

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008). The order in
 * which rows are visited comes from a fixed sequence, so that a run gives the same weights on every machine.
 *
 * @param truth 1 for a row of the label, −1 for one that is not, 0 for one of which it is not known: left out
 * @param costs what each row costs when it lies outside its margin
 */
export function fitSvm(
  rows: readonly Vector[],
  truth: Int8Array,
  costs: Float64Array,
  size: number,
  turns: number,
): Fitted {
  const weights = new Float64Array(size);
  let bias = 0;
  const alpha = new Float64Array(rows.length);
  const diagonal = costs.map((cost) => 0.5 / cost);
  const norms = Float64Array.from(rows, (row, i) => row.value.reduce((sum, v) => sum + v * v, 1) + diagonal[i]!);
  const order = Uint32Array.from(rows.keys()).filter((i) => truth[i] !== 0);
  let seed = 12345;
  for (let turn = 0; turn < turns; turn += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const j = seed % (i + 1);
      const held = order[i]!;
      order[i] = order[j]!;
      order[j] = held;
    }
    let most = 0;
    for (const i of order) {
      const { at, value } = rows[i]!;
      const sign = truth[i]!;
      let dot = bias;
      for (let k = 0; k < at.length; k += 1) dot += weights[at[k]!]! * value[k]!;
      const slope = sign * dot - 1 + diagonal[i]! * alpha[i]!;
      const moved = alpha[i] === 0 ? Math.min(slope, 0) : slope;
      if (moved === 0) continue;
      most = Math.max(most, Math.abs(moved));
      const before = alpha[i]!;
      alpha[i] = Math.max(before - slope / norms[i]!, 0);
      const step = (alpha[i]! - before) * sign;
      for (let k = 0; k < at.length; k += 1) weights[at[k]!]! += step * value[k]!;
      bias += step;
    }
    if (most < 0.01) break;
  }
  return { weights, bias };
}
