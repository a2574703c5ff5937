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

/** The file: a line that names the form, a line of JSON, then the arrays in the order of the interface, little endian. */
export function encodeLinear(model: LinearWeights): Buffer {
  const { labels, buckets, rarity, scales, biases, sizes, columns, weights, share, letters } = model;
  const head = { labels, share, letters, buckets: buckets.length, rows: sizes.length, weights: weights.length };
  return Buffer.concat([
    Buffer.from(magic),
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...[buckets, rarity, scales, biases, sizes, columns, weights].map((list) =>
      Buffer.from(list.buffer, list.byteOffset, list.byteLength),
    ),
  ]);
}

/** @throws Error where the bytes are no linear model */
export function decodeLinear(bytes: Uint8Array): LinearWeights {
  const buffer = Buffer.from(bytes);
  if (!buffer.subarray(0, magic.length).equals(Buffer.from(magic))) throw new Error('This is no linear model.');
  const end = buffer.indexOf(10, magic.length);
  const head = JSON.parse(buffer.toString('utf8', magic.length, end)) as {
    labels: string[];
    share: number;
    letters: boolean;
    buckets: number;
    rows: number;
    weights: number;
  };
  let at = end + 1;
  // Copied, so that each array begins where its numbers may.
  const take = (length: number): ArrayBuffer => {
    const part = Uint8Array.prototype.slice.call(buffer, at, at + length);
    if (part.length !== length) throw new Error('The linear model is cut off.');
    at += length;
    return part.buffer as ArrayBuffer;
  };
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

export interface LinearModel {
  readonly labels: readonly string[];
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
      whole[d * count + columns[at]!] = weights[at]!;

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

  /** The n-grams by rarity, scaled to length one: in place of their counts. */
  function weigh({ places, counts }: Grams): Grams {
    let squares = 0;
    for (let k = 0; k < places.length; k += 1) {
      const value = damped(counts[k]!) * model.rarity[places[k]!]!;
      counts[k] = value;
      squares += value * value;
    }
    const norm = Math.sqrt(squares) || 1;
    for (let k = 0; k < places.length; k += 1) counts[k]! /= norm;
    return { places, counts };
  }

  return {
    labels: model.labels,
    score(text) {
      const sums = new Float64Array(count);
      const { places, counts } = weigh(read(text));
      for (let k = 0; k < places.length; k += 1) add(places[k]!, counts[k]!, sums);
      dense.fill(0);
      embedding?.embed(text, model.share, dense, 0);
      addWhole(sums);
      for (let label = 0; label < count; label += 1)
        sums[label] = sums[label]! * model.scales[label]! + model.biases[label]!;
      return sums;
    },
    explain(text, label) {
      const column = model.labels.indexOf(label);
      if (column < 0) return [];
      const names = namedGrams(text);
      const { places, counts } = weigh(read(text));
      return [...places]
        .flatMap((row, k): Ground[] => {
          const gram = names.get(model.buckets[row]!);
          const at = columns.subarray(begins[row], begins[row + 1]).indexOf(column);
          const weight = at < 0 ? 0 : counts[k]! * weights[begins[row]! + at]! * model.scales[column]!;
          return gram === undefined || weight <= 0 ? [] : [{ gram, weight }];
        })
        .sort((a, b) => b.weight - a.weight || (a.gram < b.gram ? -1 : 1))
        .slice(0, mostGrounds);
    },
  };
}
