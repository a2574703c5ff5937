import type { Embedding } from '../src/provisions/model/embedding.ts';
import { bucketCount, gramReader, type Grams } from '../src/provisions/model/features.ts';
import type { LinearWeights } from '../src/provisions/model/linear.ts';
import { fitSvm, type Fitted, type Vector } from './svm.ts';

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
  readonly cost: number;
  /** How much more a passage of the label costs than one that is not. */
  readonly positive: number;
  /** N-grams that the model keeps. */
  readonly kept: number;
}

/** N-grams of fewer passages than this are not looked at. */
const leastPassages = 2;

/**
 * Trains one linear machine a label, keeps the n-grams that weigh most over all labels, trains again on these alone, and
 * rounds the weights to signed bytes: what comes out is what is shipped.
 */
export function fitLinear(
  labels: readonly string[],
  examples: readonly Example[],
  embedding: Embedding | null,
  { share, cost, positive, kept }: Recipe,
): LinearWeights {
  const read = gramReader();
  const grams = examples.map(({ text }) => read(text));
  const passages = new Float64Array(bucketCount);
  for (const { buckets } of grams) for (const bucket of buckets) passages[bucket]! += 1;
  const rarity = passages.map((count) =>
    count < leastPassages ? 0 : 1 + Math.log((1 + examples.length) / (1 + count)),
  );
  const dense = examples.map(({ text }) => denseOf(text, embedding, share));
  const costs = (truth: Int8Array): Float64Array =>
    Float64Array.from(examples, ({ weight }, i) => weight * cost * (truth[i] === 1 ? positive : 1));
  const fitAll = (known: Float64Array, turns: number): Fitted[] => {
    const rows = grams.map((row, i) => vectorOf(row, known, dense[i]!));
    return labels.map((_, label) => {
      const truth = Int8Array.from(examples, (example) => example.truth[label] ?? 0);
      return fitSvm(rows, truth, costs(truth), bucketCount + (embedding?.width ?? 0), turns);
    });
  };

  const worth = new Float64Array(bucketCount);
  for (const { weights } of fitAll(rarity, 8))
    for (let bucket = 0; bucket < bucketCount; bucket += 1) worth[bucket]! += weights[bucket]! ** 2;
  const chosen = [...worth.keys()]
    .filter((bucket) => worth[bucket]! > 0)
    .sort((a, b) => worth[b]! - worth[a]! || a - b)
    .slice(0, kept)
    .sort((a, b) => a - b);
  const only = new Float64Array(bucketCount);
  for (const bucket of chosen) only[bucket] = Math.fround(rarity[bucket]!);
  return rounded(labels, chosen, only, fitAll(only, 30), embedding?.width ?? 0, share);
}

function denseOf(text: string, embedding: Embedding | null, share: number): Float64Array {
  const into = new Float64Array(embedding?.width ?? 0);
  embedding?.embed(text, share, into, 0);
  return into;
}

/** The n-grams by rarity, scaled to length one, and the embedding behind them. */
function vectorOf({ buckets, counts }: Grams, rarity: Float64Array, dense: Float64Array): Vector {
  const at: number[] = [];
  const value: number[] = [];
  let squares = 0;
  buckets.forEach((bucket, index) => {
    const weight = rarity[bucket]!;
    if (weight === 0) return;
    const one = (1 + Math.log(counts[index]!)) * weight;
    at.push(bucket);
    value.push(one);
    squares += one * one;
  });
  const norm = Math.sqrt(squares) || 1;
  dense.forEach((one, d) => {
    at.push(bucketCount + d);
    value.push(one * norm);
  });
  return { at: Uint32Array.from(at), value: Float64Array.from(value, (one) => one / norm) };
}

function rounded(
  labels: readonly string[],
  chosen: readonly number[],
  rarity: Float64Array,
  fitted: readonly Fitted[],
  width: number,
  share: number,
): LinearWeights {
  const rows = [...chosen, ...Array.from({ length: width }, (_, d) => bucketCount + d)];
  const scales = Float32Array.from(
    fitted,
    ({ weights }) => rows.reduce((most, row) => Math.max(most, Math.abs(weights[row]!)), 1e-9) / 127,
  );
  const weights = new Int8Array(rows.length * labels.length);
  rows.forEach((row, index) =>
    fitted.forEach((one, label) => {
      weights[index * labels.length + label] = Math.round(one.weights[row]! / scales[label]!);
    }),
  );
  return {
    labels,
    buckets: Uint32Array.from(chosen),
    rarity: Float32Array.from(chosen, (bucket) => rarity[bucket]!),
    weights,
    scales,
    biases: Float32Array.from(fitted, ({ bias }) => bias),
    share,
  };
}
