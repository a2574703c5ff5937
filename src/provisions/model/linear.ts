import { encodeArrays, openArrays } from './arrays-file.ts';
import type { Embedding } from './embedding.ts';
import { gramReader, namedGrams, type Grams } from './features.ts';

/**
 * A trained linear model over hashed n-grams and a static embedding, as its file holds it. Only weights that matter are kept: a row
 * (an n-gram, or a number of the embedding) has a weight for some labels, and none for the others.
 */
export interface LinearWeights {
  /** What the columns are: types of provisions and other judgements; at most 255. */
  readonly labels: readonly string[];
  /** Buckets in use, ascending, and how much each weighs by rarity. Their rows come first, those of the embedding after them. */
  readonly buckets: Uint32Array;
  readonly rarity: Float32Array;
  /** A weight is its byte times its label's scale. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** How many weights each row has. */
  readonly sizes: Uint8Array;
  /** The labels of the weights, row by row, and their signed bytes. */
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
  /** How much the embedding counts beside the n-grams. */
  readonly share: number;
  /** Whether runs of letters inside words are n-grams too. */
  readonly letters: boolean;
}

const magic = 'codicil-linear-1\n';

/** The file, its arrays in the order of the interface. */
export function encodeLinear(model: LinearWeights): Buffer {
  const { labels, buckets, rarity, scales, biases, sizes, columns, weights, share, letters } = model;
  const head = { labels, share, letters, buckets: buckets.length, rows: sizes.length, weights: weights.length };
  return encodeArrays(magic, head, [buckets, rarity, scales, biases, sizes, columns, weights]);
}

/** @throws Error where the bytes are no linear model */
export function decodeLinear(bytes: Uint8Array): LinearWeights {
  const { head, take } = openArrays<{
    labels: string[];
    share: number;
    letters: boolean;
    buckets: number;
    rows: number;
    weights: number;
  }>(bytes, magic, 'linear model');
  return {
    labels: head.labels,
    share: head.share,
    letters: head.letters,
    buckets: new Uint32Array(take(head.buckets * 4)),
    rarity: new Float32Array(take(head.buckets * 4)),
    scales: new Float32Array(take(head.labels.length * 4)),
    biases: new Float32Array(take(head.labels.length * 4)),
    sizes: new Uint8Array(take(head.rows)),
    columns: new Uint8Array(take(head.weights)),
    weights: new Int8Array(take(head.weights)),
  };
}

/** What spoke for a label in a text, strongest first. */
export interface Ground {
  readonly gram: string;
  /** Its part in the score. */
  readonly weight: number;
}

/** A text as it is read for scores: its n-grams in the model's list, each as heavy as it is frequent and rare, and its embedding of length one. */
export interface GramRow {
  readonly places: Uint32Array;
  readonly values: Float32Array;
  readonly dense: Float64Array;
}

export interface LinearModel {
  readonly labels: readonly string[];
  /** The buckets of its n-grams, in their order. */
  readonly buckets: Uint32Array;
  /** Only to be read before the next text is: the embedding is written over. */
  read(text: string): GramRow;
  scoreRow(row: GramRow): Float64Array;
  /** What each n-gram of a row, in its order, adds to the score of a label. */
  parts(row: GramRow, label: string): Float64Array;
  /** A score a label, in their order; above zero speaks for it. */
  score(text: string): Float64Array;
  /** The words and pairs of words that spoke most for a label. */
  explain(text: string, label: string): readonly Ground[];
}

const mostGrounds = 5;

/** A word that stands ten times says more than one that stands once, and not ten times as much. */
export function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/**
 * A function over values: the same text gives the same scores on every machine.
 *
 * @param embedding the one that the weights were trained with; null where they were trained without
 */
export function openLinear(model: LinearWeights, embedding: Embedding | null): LinearModel {
  const count = model.labels.length;
  const read = gramReader(model.letters, model.buckets);
  const dense = new Float64Array(embedding?.width ?? 0);
  const rows = model.buckets.length;
  const { columns, weights } = model;
  // Nearly every number of the embedding has a weight for every label: its rows are laid out whole, label by label.
  const width = dense.length;
  const whole = new Float64Array(width * count);
  // Where each row's weights begin, and where the last one's end.
  const begins = new Uint32Array(model.sizes.length + 1);
  model.sizes.forEach((size, row) => (begins[row + 1] = begins[row]! + size));
  for (let d = 0; d < width; d += 1)
    for (let at = begins[rows + d]!; at < begins[rows + d + 1]!; at += 1)
      whole[d * count + columns[at]!] = model.share * weights[at]!;

  // A weight and its label side by side, so that a row is fetched from memory once.
  const pairs = Uint16Array.from(columns, (column, at) => (column << 8) | (weights[at]! & 0xff));

  function add(row: number, value: number, sums: Float64Array): void {
    const end = begins[row + 1]!;
    for (let at = begins[row]!; at < end; at += 1) {
      const pair = pairs[at]!;
      sums[pair >>> 8]! += value * ((pair << 24) >> 24);
    }
  }

  /** The embedding's part; four numbers at a time, in their order, so that each sum is fetched and put back a quarter as often. */
  function addWhole(sums: Float64Array): void {
    let d = 0;
    for (; d + 4 <= width; d += 4) {
      const [a, b, c, e] = [dense[d]!, dense[d + 1]!, dense[d + 2]!, dense[d + 3]!];
      let at = d * count;
      for (let label = 0; label < count; label += 1, at += 1)
        sums[label] =
          sums[label]! +
          a * whole[at]! +
          b * whole[at + count]! +
          c * whole[at + 2 * count]! +
          e * whole[at + 3 * count]!;
    }
    for (; d < width; d += 1)
      for (let label = 0; label < count; label += 1) sums[label]! += dense[d]! * whole[d * count + label]!;
  }

  /** The n-grams by rarity, in place of their counts. */
  function weigh({ places, counts }: Grams): Omit<GramRow, 'dense'> {
    for (let k = 0; k < places.length; k += 1) counts[k] = damped(counts[k]!) * model.rarity[places[k]!]!;
    return { places, values: counts };
  }

  function readRow(text: string): GramRow {
    dense.fill(0);
    embedding?.embed(text, 1, dense, 0);
    return { ...weigh(read(text)), dense };
  }

  function scoreRow({ places, values }: GramRow): Float64Array {
    const sums = new Float64Array(count);
    for (let k = 0; k < places.length; k += 1) add(places[k]!, values[k]!, sums);
    const norm = lengthOf(values);
    for (let label = 0; label < count; label += 1) sums[label]! /= norm;
    addWhole(sums);
    for (let label = 0; label < count; label += 1)
      sums[label] = sums[label]! * model.scales[label]! + model.biases[label]!;
    return sums;
  }

  function parts({ places, values }: GramRow, label: string): Float64Array {
    const column = model.labels.indexOf(label);
    const norm = lengthOf(values);
    return Float64Array.from(places, (row, k) => {
      const at = columns.subarray(begins[row], begins[row + 1]).indexOf(column);
      return at < 0 ? 0 : (values[k]! * weights[begins[row]! + at]! * model.scales[column]!) / norm;
    });
  }

  return {
    labels: model.labels,
    buckets: model.buckets,
    read: readRow,
    scoreRow,
    parts,
    score: (text) => scoreRow(readRow(text)),
    explain(text, label) {
      if (!model.labels.includes(label)) return [];
      const row = readRow(text);
      return strongest(text, model.buckets, row, parts(row, label));
    },
  };
}

/** The words and pairs of words of a text whose parts in a score are largest. */
export function strongest(text: string, buckets: Uint32Array, { places }: GramRow, parts: Float64Array): Ground[] {
  const names = namedGrams(text);
  return [...places]
    .flatMap((place, k): Ground[] => {
      const gram = names.get(buckets[place]!);
      return gram === undefined || parts[k]! <= 0 ? [] : [{ gram, weight: parts[k]! }];
    })
    .sort((a, b) => b.weight - a.weight || (a.gram < b.gram ? -1 : 1))
    .slice(0, mostGrounds);
}

function lengthOf(values: Float32Array): number {
  let squares = 0;
  for (let k = 0; k < values.length; k += 1) squares += values[k]! * values[k]!;
  return Math.sqrt(squares) || 1;
}
