import type { Embedding } from '../src/provisions/model/embedding.ts';
import { gramReader, wordBuckets } from '../src/provisions/model/features.ts';
import type { LayeredWeights } from '../src/provisions/model/layered.ts';
import type { LinearWeights } from '../src/provisions/model/linear.ts';
import { denseOf, vectorOf, type Example } from './fit-linear.ts';
import { fitHidden, type Learned } from './hidden.ts';

export interface LayeredRecipe {
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** Times that every passage is looked at. */
  readonly turns: number;
  /** The first step's length; the last is a twentieth of it. */
  readonly rate: number;
  /** Shares of n-grams and of units that are left out at random at each step. */
  readonly gramsOut: number;
  readonly unitsOut: number;
}

/**
 * Trains the layered model on words that the linear one has too. An example weighs as it says; one that has no label, and of which not
 * every label is denied, teaches nothing here: it cannot be told what else it might be.
 */
export function fitLayered(
  examples: readonly Example[],
  embedding: Embedding,
  { labels, letters, buckets, rarity }: LinearWeights,
  words: ReadonlySet<number>,
  recipe: LayeredRecipe,
): LayeredWeights {
  const read = gramReader(letters, buckets);
  const rows = [...buckets.keys()].filter((place) => words.has(buckets[place]!));
  const at = new Int32Array(buckets.length).fill(-1);
  rows.forEach((place, row) => (at[place] = row));
  const taught = examples.filter(({ truth }) => truth.includes(1) || !truth.includes(0));
  const learned = fitHidden(
    taught.map(({ text }) =>
      vectorOf(read(text), at, (place) => rarity[place]!, denseOf(text, embedding, 1), rows.length),
    ),
    taught,
    { places: rows.length + embedding.width, labels: labels.length, ...recipe },
  );
  return { labels, hidden: recipe.hidden, rows: Uint16Array.from(rows), ...rounded(learned, recipe.hidden) };
}

/** Buckets of words that stand in at least so many of the texts. */
export function wordsOfMany(texts: readonly string[], least: number): Set<number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const bucket of new Set(wordBuckets(text))) counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  return new Set([...counts].flatMap(([bucket, count]) => (count >= least ? [bucket] : [])));
}

/** Weights into the hidden layer as signed bytes, each row's by its own scale. */
function rounded(
  { into, starts, out, biases }: Learned,
  hidden: number,
): Pick<LayeredWeights, 'scales' | 'into' | 'starts' | 'out' | 'biases'> {
  const scales = new Float32Array(into.length / hidden).fill(1e-9);
  into.forEach((weight, at) => {
    const row = Math.floor(at / hidden);
    scales[row] = Math.max(scales[row]!, Math.abs(weight) / 127);
  });
  return {
    scales,
    into: Int8Array.from(into, (weight, at) => Math.round(weight / scales[Math.floor(at / hidden)]!)),
    starts,
    out,
    biases,
  };
}
