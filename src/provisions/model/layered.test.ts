import { expect, test } from 'vitest';
import { fitLayered, wordsOfMany } from '../../../train/fit-layered.ts';
import { fitLinear } from '../../../train/fit-linear.ts';
import { decodeEmbedding, encodeEmbedding } from './embedding.ts';
import { decodeLayered, encodeLayered, leastShare, openLayered } from './layered.ts';
import { openLinear } from './linear.ts';

/** Neither word tells alone: fruit that is sold, and metal that is not, are goods of ours. */
const said = [
  ['sold apples', [1, -1]],
  ['kept apples', [-1, 1]],
  ['sold copper', [-1, 1]],
  ['kept copper', [1, -1]],
  ['noon', [-1, -1]],
] as const;
const labels = ['ours', 'theirs'];
const examples = Array.from({ length: 8 }, () => said)
  .flat()
  .map(([text, truth]) => ({ text, truth: Int8Array.from(truth), weight: 1 }));
const embedding = decodeEmbedding(
  encodeEmbedding(
    ['apples', 'copper', 'sold', 'kept'],
    [Float32Array.of(1, 0), Float32Array.of(-1, 0), Float32Array.of(0, 1), Float32Array.of(0, -1)],
  ),
);
const recipe = { share: 0.3, letters: false, cost: 1, positive: 2, kept: 40, least: 2, most: 1000, turns: 20 };
const layeredRecipe = { hidden: 12, turns: 60, rate: 0.1, gramsOut: 0, unitsOut: 0 };
const words = wordsOfMany(
  examples.map(({ text }) => text),
  2,
);
const linear = fitLinear(labels, examples, embedding, recipe, words);
const reader = openLinear(linear, embedding);
const bytes = encodeLayered(fitLayered(examples, embedding, linear, words, layeredRecipe));
const model = openLayered(decodeLayered(bytes), linear.buckets.length);

test('it tells what words say only together, and training gives the same bytes again', () => {
  expect(encodeLayered(fitLayered(examples, embedding, linear, words, layeredRecipe)).equals(bytes)).toBe(true);
  for (const [text, truth] of said.slice(0, 4)) {
    const [ours, theirs] = model.score(reader.read(text));
    expect(Math.sign(ours! - theirs!)).toBe(truth[0]);
  }
});

test('shares of certainty are at most one together, and what has next to none is no less than the least', () => {
  const shares = [...model.score(reader.read('noon'))];
  expect(shares.reduce((sum, one) => sum + Math.exp(one), 0)).toBeLessThan(0.5);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(leastShare);
});

test('the parts of a score are named for n-grams of the text, and what speaks for one label speaks against the other', () => {
  const row = reader.read('sold apples');
  const [ours, theirs] = [model.parts(row, 'ours'), model.parts(row, 'theirs')];
  expect(ours).toHaveLength(row.places.length);
  const sum = (parts: Float64Array): number => parts.reduce((total, part) => total + part, 0);
  expect(sum(ours)).toBeGreaterThan(sum(theirs));
});

test('a file that is cut off or of another kind is refused', () => {
  expect(() => decodeLayered(bytes.subarray(0, 200))).toThrow('cut off');
  expect(() => decodeLayered(Buffer.from('something else'))).toThrow('no layered model');
});
