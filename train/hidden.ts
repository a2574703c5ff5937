import type { Example } from './fit-linear.ts';
import type { Vector } from './svm.ts';

/** What was learned: weights into the hidden layer by row, what its units start from, and weights out of it by unit. */
export interface Learned {
  readonly into: Float32Array;
  readonly starts: Float32Array;
  readonly out: Float32Array;
  readonly biases: Float32Array;
}

interface Shape {
  readonly places: number;
  readonly labels: number;
  readonly hidden: number;
  readonly turns: number;
  readonly rate: number;
  readonly gramsOut: number;
  readonly unitsOut: number;
}

/** What the squares of slopes start from: the first steps are no longer than the later ones. */
const firstSquares = 1e-2;

/**
 * One hidden layer of rectified units, and a share of certainty among labels and “none of them”: each label of a row is wanted with
 * an equal share, and labels of which nothing is known stand aside. Adagrad; order, omissions and beginnings come from a fixed
 * sequence, so that a run gives the same weights again.
 */
export function fitHidden(
  rows: readonly Vector[],
  examples: readonly Pick<Example, 'truth' | 'weight'>[],
  { places, labels, hidden, turns, rate, gramsOut, unitsOut }: Shape,
): Learned {
  let seed = 1;
  const chance = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) / 0x1000000;
  };
  const outs = labels + 1;
  const into = Float32Array.from({ length: places * hidden }, () => (chance() * 2 - 1) * 0.1);
  const reach = Math.sqrt(6 / (hidden + outs));
  const out = Float32Array.from({ length: hidden * outs }, () => (chance() * 2 - 1) * reach);
  const starts = new Float32Array(hidden);
  const biases = new Float32Array(outs);
  const squares = [into, out, starts, biases].map((list) => new Float32Array(list.length).fill(firstSquares));
  const [intoSquares, outSquares, startSquares, biasSquares] = squares as [
    Float32Array,
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const order = Uint32Array.from(rows.keys());
  const units = new Float64Array(hidden);
  const on = new Float64Array(hidden);
  const back = new Float64Array(hidden);
  const slopes = new Float64Array(outs);

  for (let turn = 0; turn < turns; turn += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(chance() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    const step = rate * (1 - (0.95 * turn) / turns);
    for (const i of order) learn(rows[i]!, examples[i]!, step);
  }
  return { into, starts, out, biases };

  function learn({ at, value }: Vector, { truth, weight }: Pick<Example, 'truth' | 'weight'>, step: number): void {
    const kept: number[] = [];
    for (let k = 0; k < at.length; k += 1) if (chance() >= gramsOut) kept.push(k);
    units.set(starts);
    for (const k of kept) {
      const [from, one] = [at[k]! * hidden, value[k]! / (1 - gramsOut)];
      for (let unit = 0; unit < hidden; unit += 1) units[unit]! += into[from + unit]! * one;
    }
    for (let unit = 0; unit < hidden; unit += 1) {
      on[unit] = units[unit]! > 0 && chance() >= unitsOut ? 1 / (1 - unitsOut) : 0;
      units[unit]! *= on[unit]!;
    }
    spread(truth, weight);
    for (let unit = 0; unit < hidden; unit += 1) {
      back[unit] = 0;
      if (on[unit] === 0) continue;
      const from = unit * outs;
      let sum = 0;
      for (let label = 0; label < outs; label += 1) {
        const slope = slopes[label]!;
        sum += out[from + label]! * slope;
        move(out, outSquares, from + label, slope * units[unit]!, step);
      }
      back[unit] = sum * on[unit]!;
    }
    for (let label = 0; label < outs; label += 1) move(biases, biasSquares, label, slopes[label]!, step);
    for (const k of kept) {
      const [from, one] = [at[k]! * hidden, value[k]! / (1 - gramsOut)];
      for (let unit = 0; unit < hidden; unit += 1)
        if (back[unit] !== 0) move(into, intoSquares, from + unit, back[unit]! * one, step);
    }
    for (let unit = 0; unit < hidden; unit += 1) move(starts, startSquares, unit, back[unit]!, step);
  }

  /** Fills the slopes: what is said of each label less what is wanted of it. */
  function spread(truth: Int8Array, weight: number): void {
    slopes.set(biases);
    for (let unit = 0; unit < hidden; unit += 1) {
      const one = units[unit]!;
      if (one === 0) continue;
      const from = unit * outs;
      for (let label = 0; label < outs; label += 1) slopes[label]! += out[from + label]! * one;
    }
    let [most, wanted, sum] = [-Infinity, 0, 0];
    for (let label = 0; label < outs; label += 1) {
      if (truth[label] === 0) continue;
      most = Math.max(most, slopes[label]!);
      if (truth[label] === 1) wanted += 1;
    }
    for (let label = 0; label < outs; label += 1) {
      slopes[label] = truth[label] === 0 ? 0 : Math.exp(slopes[label]! - most);
      sum += slopes[label]!;
    }
    for (let label = 0; label < outs; label += 1) {
      if (truth[label] === 0) continue;
      const target = label === labels ? (wanted === 0 ? 1 : 0) : truth[label] === 1 ? 1 / wanted : 0;
      slopes[label] = (slopes[label]! / sum - target) * weight;
    }
  }
}

function move(list: Float32Array, squares: Float32Array, at: number, slope: number, step: number): void {
  squares[at]! += slope * slope;
  list[at]! -= (step * slope) / Math.sqrt(squares[at]!);
}
