import { encodeArrays, openArrays } from './arrays-file.ts';
import type { GramRow } from './linear.ts';

/**
 * A small model with a hidden layer beside the linear one: over words and the static embedding, and a share of
 * certainty among all labels and “none of them”. It sees what words say together, where the linear model adds them up.
 */
export interface LayeredWeights {
  readonly labels: readonly string[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** The words that it reads, as places in the linear model's list, ascending; the embedding's rows come after theirs. */
  readonly rows: Uint16Array;
  /** Weights into the hidden layer: a signed byte for each row and unit, times the row's scale. */
  readonly scales: Float32Array;
  readonly into: Int8Array;
  readonly starts: Float32Array;
  /** Weights out of it: for each unit one for each label, and one for none of them. */
  readonly out: Float32Array;
  readonly biases: Float32Array;
}

const magic = 'codicil-layered-1\n';

/** The file, its arrays in the order of the interface, the bytes last. */
export function encodeLayered({ labels, hidden, rows, scales, into, starts, out, biases }: LayeredWeights): Buffer {
  const head = { labels, hidden, rows: rows.length, wide: scales.length };
  return encodeArrays(magic, head, [scales, starts, out, biases, rows, into]);
}

/** @throws Error where the bytes are no such model */
export function decodeLayered(bytes: Uint8Array): LayeredWeights {
  const { head, take } = openArrays<{ labels: string[]; hidden: number; rows: number; wide: number }>(
    bytes,
    magic,
    'layered model',
  );
  const { labels, hidden, rows, wide } = head;
  const outs = labels.length + 1;
  return {
    labels,
    hidden,
    scales: new Float32Array(take(wide * 4)),
    starts: new Float32Array(take(hidden * 4)),
    out: new Float32Array(take(hidden * outs * 4)),
    biases: new Float32Array(take(outs * 4)),
    rows: new Uint16Array(take(rows * 2)),
    into: new Int8Array(take(wide * hidden)),
  };
}

export interface LayeredModel {
  /** The logarithm of a label's share of certainty, no less than `leastShare`. */
  score(row: GramRow): Float64Array;
  /** What each n-gram of a row, in its order, adds to that of a label: exact, since the hidden layer is linear where it is on. */
  parts(row: GramRow, label: string): Float64Array;
}

/** Shares below e to this are all the same. */
export const leastShare = -9;

/** @param grams how many n-grams the linear model has that reads for it */
export function openLayered(model: LayeredWeights, grams: number): LayeredModel {
  const { hidden, into, scales, starts, out, biases } = model;
  const outs = biases.length;
  const own = new Int32Array(grams).fill(-1);
  model.rows.forEach((place, row) => (own[place] = row));
  const behind = model.rows.length;
  // The embedding's rows are used whole by every text: they are laid out with their scales.
  const deep = Float64Array.from(
    into.subarray(behind * hidden),
    (byte, at) => byte * scales[behind + Math.floor(at / hidden)]!,
  );
  const units = new Float64Array(hidden);
  const said = new Float64Array(outs);

  function add(row: number, value: number): void {
    const factor = value * scales[row]!;
    const from = row * hidden;
    for (let unit = 0; unit < hidden; unit += 1) units[unit]! += factor * into[from + unit]!;
  }

  /** Four numbers of the embedding at a time, so that each sum is fetched and put back a quarter as often. */
  function addFour(d: number, dense: Float64Array): void {
    const [a, b, c, e] = [dense[d]!, dense[d + 1]!, dense[d + 2]!, dense[d + 3]!];
    let at = d * hidden;
    for (let unit = 0; unit < hidden; unit += 1, at += 1)
      units[unit] =
        units[unit]! + a * deep[at]! + b * deep[at + hidden]! + c * deep[at + 2 * hidden]! + e * deep[at + 3 * hidden]!;
  }

  /** Fills the hidden layer and what it says; returns what the n-grams are divided by. */
  function run({ places, values, dense }: GramRow): number {
    units.fill(0);
    let squares = 0;
    for (let k = 0; k < places.length; k += 1) {
      const row = own[places[k]!]!;
      if (row < 0) continue;
      squares += values[k]! * values[k]!;
      add(row, values[k]!);
    }
    const norm = Math.sqrt(squares) || 1;
    for (let unit = 0; unit < hidden; unit += 1) units[unit] = units[unit]! / norm + starts[unit]!;
    for (let d = 0; d + 4 <= dense.length; d += 4) addFour(d, dense);
    for (let d = dense.length - (dense.length % 4); d < dense.length; d += 1)
      for (let unit = 0; unit < hidden; unit += 1) units[unit]! += dense[d]! * deep[d * hidden + unit]!;
    said.set(biases);
    for (let unit = 0; unit < hidden; unit += 1) {
      const value = units[unit]!;
      if (value <= 0) continue;
      const from = unit * outs;
      for (let label = 0; label < outs; label += 1) said[label]! += value * out[from + label]!;
    }
    let [most, sum] = [-Infinity, 0];
    for (let label = 0; label < outs; label += 1) if (said[label]! > most) most = said[label]!;
    for (let label = 0; label < outs; label += 1) sum += Math.exp(said[label]! - most);
    const whole = most + Math.log(sum);
    for (let label = 0; label < outs; label += 1) said[label]! -= whole;
    return norm;
  }

  return {
    score(row) {
      run(row);
      const shares = said.slice(0, outs - 1);
      for (let label = 0; label < shares.length; label += 1)
        if (shares[label]! < leastShare) shares[label] = leastShare;
      return shares;
    },
    parts(row, label) {
      const column = model.labels.indexOf(label);
      const norm = run(row);
      // How much a unit that is on speaks for this label, beside what it speaks for the others.
      const speaks = Float64Array.from(units, (value, unit) => {
        if (value <= 0) return 0;
        let others = 0;
        for (let other = 0; other < outs; other += 1) others += Math.exp(said[other]!) * out[unit * outs + other]!;
        return out[unit * outs + column]! - others;
      });
      return Float64Array.from(row.places, (place, k) => {
        const at = own[place]!;
        if (at < 0) return 0;
        let sum = 0;
        for (let unit = 0; unit < hidden; unit += 1) sum += speaks[unit]! * into[at * hidden + unit]!;
        return (sum * scales[at]! * row.values[k]!) / norm;
      });
    },
  };
}
