import type { Embedding } from './embedding.ts';
import { bucketCount, gramReader, namedGrams, type Grams } from './features.ts';

/** A trained linear model over hashed n-grams and a static embedding, as its file holds it. */
export interface LinearWeights {
  /** What the columns are: types of provisions and other judgements. */
  readonly labels: readonly string[];
  /** Buckets in use, ascending, and how much each weighs by rarity. */
  readonly buckets: Uint32Array;
  readonly rarity: Float32Array;
  /** Signed bytes: for each bucket, then each number of the embedding, a weight for each label. */
  readonly weights: Int8Array;
  /** A weight is its byte times its label's scale. */
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** How much the embedding counts beside the n-grams. */
  readonly share: number;
}

const magic = 'codicil-linear-1\n';

/** The file: a line that names the form, a line of JSON, then the arrays in the order of the interface, little endian. */
export function encodeLinear(model: LinearWeights): Buffer {
  const { labels, buckets, weights, share } = model;
  const head = { labels, buckets: buckets.length, rows: weights.length / labels.length, share };
  return Buffer.concat([
    Buffer.from(magic),
    Buffer.from(`${JSON.stringify(head)}\n`),
    ...[model.buckets, model.rarity, model.scales, model.biases, model.weights].map((list) =>
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
    buckets: number;
    rows: number;
    share: number;
  };
  let at = end + 1;
  // Copied, so that each array begins where its numbers may.
  const take = (length: number): ArrayBuffer => {
    const part = Uint8Array.prototype.slice.call(buffer, at, at + length);
    if (part.length !== length) throw new Error('The linear model is cut off.');
    at += length;
    return part.buffer as ArrayBuffer;
  };
  const { labels } = head;
  return {
    labels,
    share: head.share,
    buckets: new Uint32Array(take(head.buckets * 4)),
    rarity: new Float32Array(take(head.buckets * 4)),
    scales: new Float32Array(take(labels.length * 4)),
    biases: new Float32Array(take(labels.length * 4)),
    weights: new Int8Array(take(head.rows * labels.length)),
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

/**
 * A function over values: the same text gives the same scores on every machine.
 *
 * @param embedding the one that the weights were trained with; null where they were trained without
 */
export function openLinear(model: LinearWeights, embedding: Embedding | null): LinearModel {
  const count = model.labels.length;
  // A place in the table for each bucket; 0 = not in use.
  const place = new Uint16Array(bucketCount);
  model.buckets.forEach((bucket, index) => (place[bucket] = index + 1));
  const read = gramReader(place);
  const dense = new Float64Array(embedding?.width ?? 0);
  const rows = model.buckets.length;

  function weigh({ buckets, counts }: Grams): { places: number[]; values: number[] } {
    const places: number[] = [];
    const values: number[] = [];
    let squares = 0;
    buckets.forEach((bucket, index) => {
      const at = place[bucket]!;
      if (at === 0) return;
      const value = (1 + Math.log(counts[index]!)) * model.rarity[at - 1]!;
      places.push(at - 1);
      values.push(value);
      squares += value * value;
    });
    const norm = Math.sqrt(squares) || 1;
    return { places, values: values.map((value) => value / norm) };
  }

  return {
    labels: model.labels,
    score(text) {
      const sums = new Float64Array(count);
      const { places, values } = weigh(read(text));
      const { weights } = model;
      for (let k = 0; k < places.length; k += 1) {
        const value = values[k]!;
        const from = places[k]! * count;
        for (let label = 0; label < count; label += 1) sums[label]! += value * weights[from + label]!;
      }
      dense.fill(0);
      embedding?.embed(text, model.share, dense, 0);
      for (let d = 0; d < dense.length; d += 1) {
        const value = dense[d]!;
        if (value === 0) continue;
        const from = (rows + d) * count;
        for (let label = 0; label < count; label += 1) sums[label]! += value * weights[from + label]!;
      }
      for (let label = 0; label < count; label += 1)
        sums[label] = sums[label]! * model.scales[label]! + model.biases[label]!;
      return sums;
    },
    explain(text, label) {
      const column = model.labels.indexOf(label);
      if (column < 0) return [];
      const names = namedGrams(text);
      const { places, values } = weigh(read(text));
      return places
        .flatMap((at, k): Ground[] => {
          const gram = names.get(model.buckets[at]!);
          const weight = values[k]! * model.weights[at * count + column]! * model.scales[column]!;
          return gram === undefined || weight <= 0 ? [] : [{ gram, weight }];
        })
        .sort((a, b) => b.weight - a.weight || (a.gram < b.gram ? -1 : 1))
        .slice(0, mostGrounds);
    },
  };
}
