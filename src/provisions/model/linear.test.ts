import { expect, test } from 'vitest';
import { fitLinear } from '../../../train/fit-linear.ts';
import { decodeEmbedding, encodeEmbedding } from './embedding.ts';
import { gramReader, namedGrams } from './features.ts';
import { decodeLinear, encodeLinear, openLinear } from './linear.ts';

const labels = ['fruit', 'metal'];
const said = [
  ['We sell apples and pears by the crate', [1, -1]],
  ['Ripe pears and plums leave the orchard', [1, -1]],
  ['The plums and apples are sold', [1, -1]],
  ['Copper and tin melt in the furnace', [-1, 1]],
  ['We sell copper wire and tin cans', [-1, 1]],
  ['The furnace takes copper ore', [-1, 1]],
  ['The office closes at noon', [-1, -1]],
  ['We sell nothing at noon', [-1, -1]],
] as const;
const examples = said.map(([text, truth]) => ({ text, truth: Int8Array.from(truth), weight: 1 }));
const recipe = { share: 0.3, letters: true, cost: 1, positive: 2, kept: 400, least: 2, most: 10_000, turns: 30 };
const embedding = decodeEmbedding(
  encodeEmbedding(
    ['apples', 'pears', 'copper', '##s'],
    [Float32Array.of(1, 0.1), Float32Array.of(0.9, 0), Float32Array.of(-0.2, 1), Float32Array.of(0.01, 0.01)],
  ),
);

test('what was trained is said of new words, and the same from its file', () => {
  const bytes = encodeLinear(fitLinear(labels, examples, embedding, recipe));
  expect(encodeLinear(fitLinear(labels, examples, embedding, recipe)).equals(bytes)).toBe(true);
  const model = openLinear(decodeLinear(bytes), embedding);
  const [fruit, metal] = model.score('They grow apples and plums');
  expect(fruit).toBeGreaterThan(0);
  expect(metal).toBeLessThan(0);
});

test('what a person does not know is not taught', () => {
  const unknown = examples.map((example) => ({ ...example, truth: Int8Array.of(example.truth[0]!, 0) }));
  const { columns, weights } = fitLinear(labels, unknown, null, { ...recipe, share: 0 });
  expect(weights.length).toBeGreaterThan(0);
  expect(columns.every((column) => column === 0)).toBe(true);
});

test('a decision is explained by words that stand in the text', () => {
  const model = openLinear(fitLinear(labels, examples, embedding, recipe), embedding);
  const text = 'They grow apples and plums';
  const grounds = model.explain(text, 'fruit').map(({ gram }) => gram);
  expect(grounds).toContain('plums');
  const grams = new Set(namedGrams(text).values());
  expect(grounds.every((gram) => grams.has(gram))).toBe(true);
  expect(model.explain(text, 'no such label')).toEqual([]);
});

test('a file that is cut off or of another kind is refused', () => {
  const bytes = encodeLinear(fitLinear(labels, examples, null, { ...recipe, share: 0 }));
  expect(() => decodeLinear(bytes.subarray(0, 600))).toThrow('cut off');
  expect(() => decodeLinear(Buffer.from('something else'))).toThrow('no linear model');
});

test('the buckets of named n-grams are those that are counted', () => {
  const text = 'You may not sell 12 accounts.';
  const counted = new Set(gramReader(true)(text).places);
  expect([...namedGrams(text).keys()].every((bucket) => counted.has(bucket))).toBe(true);
});
