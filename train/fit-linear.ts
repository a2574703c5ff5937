import type { Embedding } from '../src/provisions/model/embedding.ts';
import { bucketCount, gramReader, type Grams } from '../src/provisions/model/features.ts';
import { damped, type LinearWeights } from '../src/provisions/model/linear.ts';
import { fitSvms, type Fitted, type Vector } from './svm.ts';

/** A passage to learn from: for each label 1 (has it), −1 (has it not) or 0 (not known). */
export interface Example {
  readonly text: string;
  readonly truth: Int8Array;
  /** How much it counts; 1 for a passage that a person labelled. */
  readonly weight: number;
}

export interface Recipe {
  /** How much the embedding counts beside the n-grams; 0 leaves it out. */
  readonly share: number;
  /** Whether runs of letters inside words are n-grams too. */
  readonly letters: boolean;
  readonly cost: number;
  /** How much more a passage of the label costs than one that is not. */
  readonly positive: number;
  /** N-grams that the model keeps. */
  readonly kept: number;
  /** N-grams of fewer passages than this are not looked at. */
  readonly least: number;
  /** Weights that the model keeps, the largest. */
  readonly most: number;
  /** Times that every passage is looked at, unless nothing moves any more. */
  readonly turns: number;
}

/**
 * Trains one linear machine a label, keeps the n-grams that weigh most over all labels, trains again on these alone, and
 * rounds the weights to signed bytes: what comes out is what is shipped.
 *
 * @param always buckets that are among the n-grams kept in any case
 */
export function fitLinear(
  labels: readonly string[],
  examples: readonly Example[],
  embedding: Embedding | null,
  { share, letters, cost, positive, kept, least, most, turns }: Recipe,
  always: ReadonlySet<number> = new Set(),
): LinearWeights {
  const read = gramReader(letters);
  const grams = examples.map(({ text }) => read(text));
  const passages = new Float64Array(bucketCount);
  for (const { places } of grams) for (const bucket of places) passages[bucket]! += 1;
  const rarityOf = (bucket: number): number => 1 + Math.log((1 + examples.length) / (1 + passages[bucket]!));
  const dense = examples.map(({ text }) => denseOf(text, embedding, share));
  const truth = examples.map((example) => example.truth);
  const costOf = (row: number, label: number): number =>
    examples[row]!.weight * cost * (truth[row]![label] === 1 ? positive : 1);
  const width = embedding?.width ?? 0;
  const fit = (buckets: readonly number[]): Fitted => {
    const place = new Int32Array(bucketCount).fill(-1);
    buckets.forEach((bucket, index) => (place[bucket] = index));
    const rows = grams.map((row, i) => vectorOf(row, place, rarityOf, dense[i]!, buckets.length));
    return fitSvms(rows, truth, costOf, { places: buckets.length + width, labels: labels.length, turns });
  };

  const all = [...passages.keys()].filter((bucket) => passages[bucket]! >= least);
  const others = all.filter((bucket) => !always.has(bucket));
  const telling = tellingMost(others, labels.length, examples, grams, passages, kept - always.size);
  const chosen = [...telling, ...always].sort((a, b) => a - b);
  const { weights, biases } = fit(chosen);
  return {
    labels,
    share,
    letters,
    ...compact(weights, labels.length, most),
    biases: Float32Array.from(biases),
    buckets: Uint32Array.from(chosen),
    rarity: Float32Array.from(chosen, rarityOf),
  };
}

/** The n-grams by which labels are told best (chi-square over all labels), in ascending order. */
function tellingMost(
  all: readonly number[],
  labels: number,
  examples: readonly Example[],
  grams: readonly Grams[],
  passages: Float64Array,
  kept: number,
): number[] {
  const place = new Int32Array(bucketCount).fill(-1);
  all.forEach((bucket, index) => (place[bucket] = index));
  const together = new Float32Array(all.length * labels);
  const having = new Float64Array(labels);
  examples.forEach(({ truth, weight }, i) => {
    const own = [...truth.keys()].filter((label) => truth[label] === 1);
    for (const label of own) having[label]! += weight;
    if (own.length === 0) return;
    for (const bucket of grams[i]!.places) {
      const from = place[bucket]! * labels;
      if (from >= 0) for (const label of own) together[from + label]! += weight;
    }
  });
  const worth = Float64Array.from(all, (bucket, index) => {
    const share = passages[bucket]! / examples.length;
    let sum = 0;
    for (let label = 0; label < labels; label += 1) {
      const expected = share * having[label]!;
      if (expected > 0) sum += (together[index * labels + label]! - expected) ** 2 / expected;
    }
    return sum;
  });
  return [...all.keys()]
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, kept)
    .sort((a, b) => a - b)
    .map((index) => all[index]!);
}

export function denseOf(text: string, embedding: Embedding | null, share: number): Float64Array {
  const into = new Float64Array(embedding?.width ?? 0);
  embedding?.embed(text, share, into, 0);
  return into;
}

/** The n-grams by rarity, scaled to length one, and the embedding behind them. */
export function vectorOf(
  { places, counts }: Grams,
  place: Int32Array,
  rarityOf: (bucket: number) => number,
  dense: Float64Array,
  behind: number,
): Vector {
  const at: number[] = [];
  const value: number[] = [];
  let squares = 0;
  places.forEach((bucket, index) => {
    if (place[bucket]! < 0) return;
    const one = damped(counts[index]!) * rarityOf(bucket);
    at.push(place[bucket]!);
    value.push(one);
    squares += one * one;
  });
  const norm = Math.sqrt(squares) || 1;
  dense.forEach((one, d) => {
    at.push(behind + d);
    value.push(one * norm);
  });
  return { at: Uint32Array.from(at), value: Float64Array.from(value, (one) => one / norm) };
}

/** The largest weights as signed bytes, each label's by the label's own scale. */
function compact(
  all: Float32Array,
  labels: number,
  most: number,
): Pick<LinearWeights, 'scales' | 'sizes' | 'columns' | 'weights'> {
  const scales = new Float32Array(labels).fill(1e-9);
  all.forEach((weight, at) => (scales[at % labels] = Math.max(scales[at % labels]!, Math.abs(weight) / 127)));
  const bytes = Int8Array.from(all, (weight, at) => Math.round(weight / scales[at % labels]!));
  const sizes = Float32Array.from(all, (weight, at) => (bytes[at] === 0 ? 0 : Math.abs(weight)));
  const least = sizes.toSorted().at(-most - 1) ?? 0;
  const kept = [...bytes.keys()].filter((at) => sizes[at]! > least);
  const counts = new Uint8Array(all.length / labels);
  for (const at of kept) counts[Math.floor(at / labels)]! += 1;
  return {
    scales,
    sizes: counts,
    columns: Uint8Array.from(kept, (at) => at % labels),
    weights: Int8Array.from(kept, (at) => bytes[at]!),
  };
}
