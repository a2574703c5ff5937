/** A row for training: its numbers at their places, ascending. */
export interface Vector {
  readonly at: Uint32Array;
  readonly value: Float64Array;
}

/** What was fitted: for each place a weight for each label (`weights[place * labels + label]`), and a bias a label. */
export interface Fitted {
  readonly weights: Float32Array;
  readonly biases: Float64Array;
}

/**
 * Linear support vector machines with squared hinge loss, one a label, by dual coordinate descent (Hsieh and others, 2008). A row
 * is visited for all labels at once: that is several times faster than one label after the other, and gives the same. The order in which
 * rows are visited comes from a fixed sequence, so that a run gives the same weights on every machine.
 *
 * @param truth a row's truth by label: 1 has it, −1 has it not, 0 not known, which teaches nothing
 * @param cost what a row costs when it lies outside a label's margin
 */
export function fitSvms(
  rows: readonly Vector[],
  truth: readonly Int8Array[],
  cost: (row: number, label: number) => number,
  { places, labels, turns }: { places: number; labels: number; turns: number },
): Fitted {
  const weights = new Float32Array(places * labels);
  const biases = new Float64Array(labels);
  const alpha = new Float32Array(rows.length * labels);
  const diagonal = Float32Array.from({ length: rows.length * labels }, (_, i) => {
    const row = Math.floor(i / labels);
    return 0.5 / cost(row, i % labels);
  });
  const norms = Float64Array.from(rows, (row) => row.value.reduce((sum, v) => sum + v * v, 1));
  const order = Uint32Array.from(rows.keys());
  const dots = new Float64Array(labels);
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
      const signs = truth[i]!;
      dots.set(biases);
      for (let k = 0; k < at.length; k += 1) {
        const from = at[k]! * labels;
        const one = value[k]!;
        for (let label = 0; label < labels; label += 1) dots[label]! += weights[from + label]! * one;
      }
      for (let label = 0; label < labels; label += 1) {
        const sign = signs[label]!;
        if (sign === 0) continue;
        const own = i * labels + label;
        const before = alpha[own]!;
        const slope = sign * dots[label]! - 1 + diagonal[own]! * before;
        const moved = before === 0 ? Math.min(slope, 0) : slope;
        if (moved === 0) continue;
        most = Math.max(most, Math.abs(moved));
        alpha[own] = Math.max(before - slope / (norms[i]! + diagonal[own]!), 0);
        const step = (alpha[own] - before) * sign;
        for (let k = 0; k < at.length; k += 1) weights[at[k]! * labels + label]! += step * value[k]!;
        biases[label]! += step;
      }
    }
    if (most < 0.01) break;
  }
  return { weights, biases };
}
